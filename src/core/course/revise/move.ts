import type { Span } from '../../article/article.ts';
import type { DateValue } from '../../facts/fact.ts';
import type { Card } from '../card.ts';
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

/** A date whose anchor stands where its words stand now; without one where they are gone. */
export function movedDate(alignment: Alignment, date: DateValue): DateValue {
  const { anchoredBy, ...rest } = date;
  if (anchoredBy === undefined) return date;
  const span = movedSpan(alignment, anchoredBy);
  return span === null ? rest : { ...rest, anchoredBy: span };
}

/** A card whose dates point at where their anchors stand now. */
export function withMovedDates<Some extends Card>(alignment: Alignment, card: Some): Some {
  if (card.kind === 'date') return { ...card, date: movedDate(alignment, card.date) };
  if (card.kind !== 'order') return card;
  const items = card.items.map((item) => ({ ...item, date: movedDate(alignment, item.date) }));
  return { ...card, items };
}
