import type { Span } from '../article/article.ts';
import type { Mention } from './names.ts';
import type { Sentence } from './sentence.ts';

export interface FoundQuotation {
  /** In the sentence's text, without the quotation marks. */
  readonly span: Span;
  /** The name as the sentence gives it; null unless it says exactly one. */
  readonly speaker: Mention | null;
}

const SAID =
  'said|says|wrote|writes|told|announced|declared|argued|warned|insisted|replied|added|called|claimed|explained|noted';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»' };

/** Stretches between quotation marks of three words or more. */
function quotedIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const closing = CLOSING[text.charAt(start)];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, start + 1);
    if (end < 0) break;
    const words = text
      .slice(start + 1, end)
      .trim()
      .split(/\s+/).length;
    if (words >= 3) spans.push({ start: start + 1, end });
    start = end;
  }
  return spans;
}

/** The one person whom the words around a quotation name as its speaker. */
function speakerOf(text: string, quoted: Span, mentions: readonly Mention[]): Mention | null {
  const outside = mentions.filter(({ span }) => span.end < quoted.start || span.start > quoted.end);
  const speakers = outside.filter(({ span, names }) => {
    if (names === 'place') return false;
    const after = text.slice(span.end, span.end + 24);
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    return (
      new RegExp(`^\\s(?:has |had |once |later |also )?(?:${SAID})\\b`).test(after) ||
      (new RegExp(`["”]\\s(?:${SAID})\\s(?:(?!(?:that|and|of|to|the|in)\\s)[\\p{L}.]+\\s){0,3}$`, 'u').test(
        before,
      ) &&
        span.start > quoted.end)
    );
  });
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

/** Finds what a sentence quotes and, when it is certain, who said it. */
export function findQuotations(sentence: Sentence, mentions: readonly Mention[]): readonly FoundQuotation[] {
  return quotedIn(sentence.text).map((span) => ({ span, speaker: speakerOf(sentence.text, span, mentions) }));
}
