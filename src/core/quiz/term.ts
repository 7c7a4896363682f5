import { readQuantity } from '#core/facts/figure/quantity.ts';
import { currency, unitNamed } from '#core/facts/figure/unit.ts';
import { tokenise } from '#core/facts/token.ts';
import type { Token } from '#core/facts/token.ts';
import { plain } from './plain.ts';

/** What is compared of an answer: a word, the value of a number however written, or a unit by its symbol. */
export type Term =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'unit'; readonly text: string };

/** At the head of an answer these say nothing; inside it only the unambiguous ones are left out. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an']),
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer']),
  fr: new Set(['le', 'la', 'les', 'un', 'une', 'des']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una']),
  it: new Set(['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una']),
  pt: new Set(['o', 'a', 'os', 'as', 'um', 'uma']),
  nl: new Set(['de', 'het', 'een']),
};

/** The terms of an answer, without articles, punctuation, case and accents. */
export function termsOf(text: string, language: string): readonly Term[] {
  const tongue = language.toLowerCase().split('-')[0] ?? '';
  const tokens = tokenise(prepared(text)).filter((token) => token.kind !== 'mark' || keepsMeaning(token));
  const terms: Term[] = [];
  let money: string | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const quantity = readQuantity(tokens, at, tongue === '' || tongue === 'und' ? 'en' : tongue);
    if (quantity && quantity.next > at) {
      terms.push({ kind: 'number', text: String(quantity.value) });
      at = quantity.next;
      const unit = money === null ? unitAt(tokens, at) : { symbol: money, next: at };
      money = null;
      if (!unit) continue;
      terms.push({ kind: 'unit', text: unit.symbol });
      at = unit.next;
      continue;
    }
    const sign: string | null = token.kind === 'mark' ? currency(token.text, '') : null;
    if (sign !== null) money = sign;
    else if (token.kind !== 'mark') terms.push(asWord(token));
    else if (token.text === '-') terms.push({ kind: 'word', text: 'minus' });
    at++;
  }
  return withoutArticles(terms, ARTICLES[tongue] ?? new Set());
}

/** "U.S." is one word, "10 000" one number, "co-operation" two words. */
function prepared(text: string): string {
  return plain(text)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/per cent\b/g, 'percent')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, ' ')
    .replace(/&/g, ' and ')
    .trim();
}

/** Currency signs name a unit, and a minus stands directly before its number; other marks say nothing. */
const keepsMeaning = (token: Token): boolean =>
  currency(token.text, '') !== null || token.text === '%' || token.text === '-';

function unitAt(tokens: readonly Token[], at: number): { symbol: string; next: number } | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === undefined) return null;
  const two = second === undefined ? null : unitNamed(`${first} ${second}`);
  if (two !== null) return { symbol: two, next: at + 2 };
  const one = unitNamed(first);
  return one === null ? null : { symbol: one, next: at + 1 };
}

const asWord = (token: Token): Term => ({
  kind: token.kind === 'number' ? 'number' : 'word',
  text: token.lower,
});

function withoutArticles(terms: readonly Term[], articles: ReadonlySet<string>): readonly Term[] {
  const isArticle = (term: Term): boolean => term.kind === 'word' && articles.has(term.text);
  const last = terms.length - 1;
  // "Vitamin A", "Plan A": an article never stands last, and single letters inside an answer may be names.
  return terms.filter((term, at) => at === last || !isArticle(term) || (at > 0 && term.text.length < 3));
}
