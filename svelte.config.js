import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sourceHash } from './src/server/source-hash.mjs';

// Once for a build: the config is loaded again in its child processes, and all of them must agree.
const version = (process.env.LECTERN_SOURCES ??= sourceHash(import.meta.dirname));

const appearance = readFileSync(new URL('src/appearance.js', import.meta.url), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
const appearanceHash = createHash('sha256').update(appearance).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '200.html', precompress: true }),
    // Not the time, which is Kit's default: then every rebuild of the same sources would offer an update.
    version: { name: version },
    // The service worker is made by vite-plugin-pwa and registered by state/offline.
    serviceWorker: { register: false },
    // A slow connection pays for every request before the first word: the styles come with the page.
    inlineStyleThreshold: 64 * 1024,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', `sha256-${appearanceHash}`],
        'style-src': ['self'],
        // The one style attribute there may be in HTML is that of Kit's route announcer. Values that are known only
        // while running are set through the element's style object, which no policy forbids.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
      },
    },
  },
};
