import { createServer, type Server } from 'node:http';
import { accept, refuse, type Result } from '#core/result.ts';
import { answer } from './answer.ts';
import type { Site } from './site.ts';

export interface Running {
  /** For whatever else speaks over the same port. */
  readonly http: Server;
  readonly port: number;
  /** Finishes the answers under way, for at most `graceMillis`, and closes every connection. */
  stop(graceMillis: number): Promise<void>;
}

export type NotListening =
  | { readonly code: 'port-taken' }
  | { readonly code: 'port-forbidden' }
  | { readonly code: 'host-unknown' }
  | { readonly code: 'other'; readonly cause: string };

/** Opens the site on a port; 0 takes a free one. Without a host it listens on every address of this computer. */
export function listen(
  site: Site,
  port: number,
  host: string | undefined,
): Promise<Result<Running, NotListening>> {
  const http = createServer((request, response) => {
    const { status, headers, body } = answer(site, {
      method: request.method ?? '',
      target: request.url ?? '',
      acceptEncoding: String(request.headers['accept-encoding'] ?? ''),
      ifNoneMatch: request.headers['if-none-match'] ?? '',
    });
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      resolve(refuse(whyNot(error)));
    });
    http.listen({ port, host }, () => {
      const address = http.address();
      const opened = address && typeof address === 'object' ? address.port : port;
      resolve(accept({ http, port: opened, stop: (graceMillis) => stop(http, graceMillis) }));
    });
  });
}

function whyNot(error: NodeJS.ErrnoException): NotListening {
  switch (error.code) {
    case 'EADDRINUSE':
      return { code: 'port-taken' };
    case 'EACCES':
      return { code: 'port-forbidden' };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { code: 'host-unknown' };
    default:
      return { code: 'other', cause: error.message };
  }
}

async function stop(http: Server, graceMillis: number): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  const impatience = setTimeout(() => http.closeAllConnections(), graceMillis);
  await closed;
  clearTimeout(impatience);
}
