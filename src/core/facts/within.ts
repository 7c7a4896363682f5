import type { Span } from '../article/article.ts';

/** Whether a span lies in another, or is the same. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Whether two spans have a character in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** A span moved by a number of characters. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Of spans in order that do not overlap, those that lie inside another span. Takes the logarithm of their number. */
export function spansWithin<Found extends Span>(spans: readonly Found[], outer: Span): readonly Found[] {
  const from = firstFrom(spans, outer.start);
  let to = from;
  while ((spans[to]?.end ?? Infinity) <= outer.end) to++;
  return spans.slice(from, to);
}

/** Index of the first of some ordered spans that starts at a place or behind it. */
function firstFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
