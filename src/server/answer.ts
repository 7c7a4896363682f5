import { server as words } from '#messages/en/server.ts';
import { securityHeaders } from './headers.ts';
import type { Site, SiteFile } from './site.ts';

/** The part of a request that decides its answer. */
export interface Asked {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** What the site answers. Ranges are never honoured: all its files are small, and a whole file is always a right answer. */
export function answer(site: Site, asked: Asked): Answer {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plain(405, words.methodNotAllowed, { Allow: 'GET, HEAD' });
  }
  const path = pathOf(asked.target);
  if (path === null) return plain(400, words.badAddress);
  if (path === '/healthz') return health();

  const exact = site.get(path) ?? site.get(`${path}.html`);
  if (exact) return file(exact, asked);
  const page = site.get(`${path === '/' ? '' : path}/index.html`);
  if (page) return file(page, asked);

  // The pages' links are relative, so each page has one address only: the one without a slash at its end.
  if (path.endsWith('/')) {
    const query = asked.target.slice(asked.target.split('?')[0]?.length);
    return plain(308, '', { Location: encodeURI(path.replace(/\/+$/, '')) + query });
  }
  const fallback = site.get('/200.html');
  const isRoute = !path.slice(path.lastIndexOf('/')).includes('.') && !path.startsWith('/_app/');
  return fallback && isRoute ? file(fallback, asked) : plain(404, words.notFound);
}

/** Decoded path with one leading slash; null when it is malformed or tries to climb out of the site. */
function pathOf(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split(/[?#]/)[0] ?? '');
    if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
    if (path.split('/').includes('..')) return null;
    return path.replace(/^\/+/, '/');
  } catch {
    return null; // not UTF-8, or a lone %
  }
}

function file(found: SiteFile, asked: Asked): Answer {
  const headers = {
    ...securityHeaders,
    ETag: found.etag,
    'Cache-Control': found.cacheControl,
    ...(found.gzip || found.brotli ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (asked.ifNoneMatch.split(',').some((tag) => tag.trim() === found.etag)) {
    return { status: 304, headers, body: Buffer.alloc(0) };
  }
  const [encoding, body] =
    found.brotli && accepts(asked.acceptEncoding, 'br')
      ? (['br', found.brotli] as const)
      : found.gzip && accepts(asked.acceptEncoding, 'gzip')
        ? (['gzip', found.gzip] as const)
        : [null, found.body];
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': found.type,
      'Content-Length': body.length,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
    body,
  };
}

const accepts = (acceptEncoding: string, encoding: string): boolean =>
  acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .some(([name, quality]) => name === encoding && !/^q=0(\.0*)?$/.test(quality ?? ''));

function health(): Answer {
  const body = Buffer.from(JSON.stringify({ status: 'ok' }));
  return {
    status: 200,
    headers: {
      ...securityHeaders,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    },
    body,
  };
}

function plain(status: number, sentence: string, more: Record<string, string> = {}): Answer {
  const body = Buffer.from(sentence);
  return {
    status,
    headers: {
      ...securityHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      ...more,
    },
    body,
  };
}
