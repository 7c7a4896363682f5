import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible, mediaType } from './media-type.ts';

export interface SiteFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly body: Buffer;
  /** The same bytes compressed; null when that would not make them smaller. */
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

/** The built site by address (`/review.html`), held in memory: no request ever reaches the disk, and a rebuild beside a running server never mixes two versions. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Null when there is no built site in `directory`. */
export function readSite(directory: string): Site | null {
  if (!existsSync(join(directory, '200.html'))) return null;
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const present = new Set(paths);
  const isCompressedCopy = (path: string) => /\.(br|gz)$/.test(path) && present.has(path.slice(0, -3));
  return new Map(
    paths
      .filter((path) => !isCompressedCopy(path))
      .map((path) => {
        const address = path.slice(directory.length).split(sep).join('/');
        return [address, readSiteFile(path, address)];
      }),
  );
}

function readSiteFile(path: string, address: string): SiteFile {
  const body = readFileSync(path);
  const type = mediaType(address);
  const copy = (extension: string, compress: (body: Buffer) => Buffer): Buffer | null => {
    if (!isCompressible(type)) return null;
    const compressed = existsSync(path + extension) ? readFileSync(path + extension) : compress(body);
    return compressed.length < body.length ? compressed : null;
  };
  return {
    type,
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // Only these names change with their content; everything else is asked for again and answered with 304.
    cacheControl: address.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    body,
    brotli: copy('.br', (bytes) =>
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    ),
    gzip: copy('.gz', (bytes) => gzipSync(bytes, { level: 9 })),
  };
}
