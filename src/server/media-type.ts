import { extname } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.lectern': 'text/markdown; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.model': 'application/x-lectern-model',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export const mediaType = (path: string): string =>
  mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** Whether compression makes a file of this type smaller: pictures and fonts are compressed already. */
export const isCompressible = (type: string): boolean =>
  type.includes('charset=') || type === 'application/wasm' || type === mediaTypes['.model'];
