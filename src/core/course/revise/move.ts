import type { Span } from '../../article/article.ts';
import type { Alignment } from './align.ts';
import { passageAt } from './passage.ts';

/** Where the same words stand in the new article; null when they are not there word for word. */
export function movedSpan({ before, after, counterpart }: Alignment, span: Span): Span | null {
  const first = passageAt(before, span.start);
  const last = passageAt(before, span.end - 1);
  if (first < 0 || last < 0) return null;
  for (let index = first; index <= last; index++) {
    const passage = before[index];
    const other = after[counterpart[index] ?? -1];
    if (passage?.text !== other?.text) return null;
    // Sentences that have drifted apart hold between them what was not there.
    if ((counterpart[index] ?? 0) - index !== (counterpart[first] ?? 0) - first) return null;
  }
  const distance = (after[counterpart[first] ?? -1]?.span.start ?? 0) - (before[first]?.span.start ?? 0);
  const ends = (after[counterpart[last] ?? -1]?.span.start ?? 0) - (before[last]?.span.start ?? 0);
  return distance === ends ? { start: span.start + distance, end: span.end + distance } : null;
}

/** The sentence that took the place of the one in which `span` begins; null when that is gone. */
export function movedSentence(alignment: Alignment, span: Span): Span | null {
  const same = movedSpan(alignment, span);
  if (same) return same;
  const index = passageAt(alignment.before, span.start);
  return alignment.after[alignment.counterpart[index] ?? -1]?.span ?? null;
}
