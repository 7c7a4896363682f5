import type { Handle } from '@sveltejs/kit';

/** Runs while the pages are built: beside Kit's own list, the two upright faces are asked for at once, not after the sheets. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => type !== 'font' || !path.includes('italic'),
  });
