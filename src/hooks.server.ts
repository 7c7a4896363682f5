import type { Handle } from '@sveltejs/kit';
import source from './appearance.js?raw';

/** As a page holds it, and as the content policy in svelte.config.js names it by its hash. */
const appearance = source.replaceAll('\r\n', '\n');

/**
 * Runs while the pages are built. The script that knows theme and text size comes with the page: asked for by itself, it
 * would keep the first words waiting for a turn of a slow network. Beside Kit's own list, the two upright faces are
 * asked for at once, not after the sheets.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%appearance%', () => `<script>${appearance}</script>`),
    preload: ({ type, path }) => type !== 'font' || !path.includes('italic'),
  });
