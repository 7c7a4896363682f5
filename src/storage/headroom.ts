import type { Contents } from '#core/copy/contents.ts';

/** Kept free beyond what a write needs: a browser with a full disk may drop everything it has stored. */
const RESERVE_BYTES = 8 * 1024 * 1024;

/**
 * Whether `bytes` more fit comfortably. True when the browser does not tell; Chromium 156 does not: its estimate
 * speaks of free space beside a disk that is full.
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return true;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage >= bytes + RESERVE_BYTES;
}

/** About how many bytes contents take in the database. */
export function weightOf({ courses, strays, events }: Contents): number {
  let bytes = strays.length * 700 + events.length * 200;
  for (const { article, facts, cards } of courses) {
    bytes += article.text.length * 2 + facts.length * 400 + cards.length * 700;
  }
  return bytes;
}
