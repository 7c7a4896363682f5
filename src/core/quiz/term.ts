import { primaryLanguage } from '../facts/language.ts';
import { isOrdinalSuffix, ordinalWord } from '../facts/date/ordinal.ts';
import { smallNumber } from '../facts/figure/number-word.ts';
import { readQuantity } from '../facts/figure/quantity.ts';
import { currency, unitNamed } from '../facts/figure/unit.ts';
import { tokenise } from '../facts/token.ts';
import type { Token } from '../facts/token.ts';
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

/** Before the answer itself: "in Hanoi" says Hanoi. */
const LEADS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'by', 'from', 'to', 'during']);

interface Read {
  readonly terms: readonly Term[];
  readonly next: number;
}

/** The terms of an answer, without articles, punctuation, case and accents. */
export function termsOf(text: string, language: string): readonly Term[] {
  const said = primaryLanguage(language);
  const tongue = said === '' || said === 'und' ? 'en' : said;
  const tokens = tokenise(prepared(text)).filter(keepsMeaning);
  const only = tokens.length === 1 ? unitNamed(tokens[0]?.lower ?? '') : null;
  if (only !== null) return [{ kind: 'unit', text: only }];
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readAmount(tokens, at, tongue) ?? readOrdinal(tokens, at, tongue) ?? readWord(tokens, at);
    terms.push(...read.terms);
    at = read.next;
  }
  return withoutLead(withoutArticles(terms, ARTICLES[tongue] ?? new Set()), tongue);
}

/** "$5 billion", "4,500 km", "-3", "twenty-three". */
function readAmount(tokens: readonly Token[], index: number, tongue: string): Read | null {
  const money = currency(tokens[index]?.text ?? '', '');
  const start = money === null ? index : index + 1;
  const quantity = readQuantity(tokens, start, tongue);
  if (!quantity || readOrdinal(tokens, index, tongue)) return null;
  const unit = money === null ? unitAt(tokens, quantity.next) : { symbol: money, next: quantity.next };
  const number: Term = { kind: 'number', text: String(quantity.value) };
  if (!unit) return { terms: [number], next: quantity.next };
  return { terms: [number, { kind: 'unit', text: unit.symbol }], next: unit.next };
}

/** "1st", "first", "twenty-first". */
function readOrdinal(tokens: readonly Token[], index: number, tongue: string): Read | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (tongue !== 'en' || !token) return null;
  const ordinal = (value: number, next: number): Read => ({
    terms: [{ kind: 'number', text: `${String(value)}th` }],
    next,
  });
  if (
    token.kind === 'number' &&
    /^\d+$/.test(token.text) &&
    after &&
    !after.spaced &&
    isOrdinalSuffix(after.lower)
  ) {
    return ordinal(Number(token.text), index + 2);
  }
  const alone = ordinalWord(token.lower);
  if (alone !== null) return ordinal(alone, index + 1);
  const tens = smallNumber(token.lower);
  const ones = after ? ordinalWord(after.lower) : null;
  return tens !== null && tens >= 20 && ones !== null && ones < 10 ? ordinal(tens + ones, index + 2) : null;
}

function readWord(tokens: readonly Token[], index: number): Read {
  const token = tokens[index];
  const text = token?.text === '-' ? 'minus' : (token?.lower ?? '');
  return { terms: [{ kind: token?.kind === 'number' ? 'number' : 'word', text }], next: index + 1 };
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

/** Of the marks: currencies and per cent, a minus directly before its number, and what makes C++ another thing than C. */
function keepsMeaning(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind !== 'mark') return true;
  if (token.text === '+' || token.text === '#') return !token.spaced;
  const after = tokens[index + 1];
  if (token.text === '-') return after?.kind === 'number' && !after.spaced;
  return token.text === '%' || currency(token.text, '') !== null;
}

function unitAt(tokens: readonly Token[], at: number): { symbol: string; next: number } | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === undefined) return null;
  const two = second === undefined ? null : unitNamed(`${first} ${second}`);
  if (two !== null) return { symbol: two, next: at + 2 };
  const one = unitNamed(first);
  return one === null ? null : { symbol: one, next: at + 1 };
}

function withoutArticles(terms: readonly Term[], articles: ReadonlySet<string>): readonly Term[] {
  const isArticle = (term: Term): boolean => term.kind === 'word' && articles.has(term.text);
  const last = terms.length - 1;
  // "Vitamin A", "Plan A": an article never stands last, and single letters inside an answer may be names.
  return terms.filter((term, at) => at === last || !isArticle(term) || (at > 0 && term.text.length < 3));
}

function withoutLead(terms: readonly Term[], tongue: string): readonly Term[] {
  const first = terms[0];
  const leads = tongue === 'en' && first?.kind === 'word' && LEADS.has(first.text);
  return leads && terms.length > 1 ? terms.slice(1) : terms;
}
