import type { Span } from './article.ts';

/** What closes the quotation that each mark opens, in the ways of several languages. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"”'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * The marks of which one closes the quotation that is open at the end of a span; empty when none is. `closes` says the
 * same of its start. A straight mark opens one only before a word: 6" are inches.
 */
export function openQuote(text: string, { start, end }: Span, closes: string): string {
  let open = closes;
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (open !== '') {
      if (open.includes(mark)) open = '';
    } else if (mark !== '"' || at === 0 || /[\s(—–[]/.test(text.charAt(at - 1)))
      open = CLOSERS.get(mark) ?? '';
  }
  return open;
}
