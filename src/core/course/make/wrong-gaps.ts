import { type Article, slice } from '../../article/article.ts';
import { findDates } from '../../facts/dates.ts';
import type { DateFact, DateValue, Fact, FigureFact } from '../../facts/fact.ts';
import { findFigures } from '../../facts/figures.ts';
import { shuffled } from './dice.ts';
import type { GapRules } from './gap-rules.ts';
import { type Rung, rungsOf } from './ladder.ts';
import { reach } from './wrong-dates.ts';

/** Wrong answers in the form of the right one, for languages whose dates and figures have grammars of their own. */
export function wrongGaps(
  fact: Fact,
  answer: string,
  sentence: string,
  article: Article,
  facts: readonly Fact[],
  rules: GapRules,
): readonly string[] {
  if (fact.kind === 'date') return wrongDays(fact, answer, sentence, article, facts, rules);
  return fact.kind === 'figure' ? wrongAmounts(fact, answer, sentence, article.language, rules) : [];
}

/** Digits and words stand where they stand in the answer: "Mai 1990" looks like "März 1985". */
const formOf = (text: string, { months }: GapRules): string =>
  text
    .split(/(\p{L}+)/u)
    .map((part) => (months.some((name) => name.toLowerCase() === part.toLowerCase()) ? 'M' : part))
    .join('')
    .replace(/\d{3,4}/gu, 'Y')
    .replace(/\d+/gu, 'D')
    .toLowerCase();

const moveYears = (text: string, by: number): string =>
  text.replace(/(?<!\d)\d{3,4}(?!\d)/gu, (year) => String(Number(year) + by));

const moveDay = (text: string, by: number): string =>
  text.replace(/(?<!\d)\d{1,2}(?=\.|\D*日| de )/u, (day) => String(((Number(day) + by + 27) % 28) + 1));

function moveMonth(text: string, by: number, { months }: GapRules): string {
  if (months.length === 0)
    return text.replace(
      /(\d{1,2})( ?月)/u,
      (_, month: string, mark: string) => `${String(((Number(month) + by + 11) % 12) + 1)}${mark}`,
    );
  return text.replace(/\p{L}+/gu, (word) => {
    const at = months.findIndex((name) => name.toLowerCase() === word.toLowerCase());
    return at < 0 ? word : (months[(at + by + 12) % 12] ?? word);
  });
}

const moveCentury = (text: string, by: number): string =>
  text
    .replace(/(?<!\d)\d{1,2}(?!\d)/u, (number) => String(Number(number) + by))
    .replace(/(?<!\p{L})[IVX]{1,5}(?!\p{L})/u, (roman) => ROMAN[ROMAN.indexOf(roman) + by] ?? roman);

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

function moved(text: string, date: DateValue, published: string | null, rules: GapRules): readonly string[] {
  const step = reach(date, published);
  switch (date.precision) {
    case 'day':
      return [3, -4, 9].flatMap((by) => [
        moveDay(text, by),
        moveMonth(moveDay(text, by), 1, rules),
        moveMonth(text, -2, rules),
      ]);
    case 'month':
    case 'season':
      return [
        moveMonth(text, -2, rules),
        moveMonth(text, 3, rules),
        moveYears(text, -1),
        moveYears(text, 1),
        moveYears(text, -2),
      ];
    case 'year':
      return [-1, 1, -2, 2, 3, -3].map((by) => moveYears(text, by * step));
    case 'decade':
      return [-10, 10, -20, 20].map((by) => moveYears(text, by));
    case 'century':
      return [-1, 1, -2].map((by) => moveCentury(text, by));
  }
}

function wrongDays(
  fact: DateFact,
  answer: string,
  sentence: string,
  article: Article,
  facts: readonly Fact[],
  rules: GapRules,
): readonly string[] {
  const { date } = fact;
  const { published, language } = article;
  // BC runs backwards, and what is said roughly could be true of its neighbours.
  if (date.from.startsWith('-') || date.approximate || date.range) return [];
  const form = formOf(answer, rules);
  const fits = (text: string): boolean => {
    if (text === answer || sentence.includes(text) || formOf(text, rules) !== form) return false;
    const wrong = dateOf(text, published, language);
    if (wrong === null || wrong.precision !== date.precision || wrong.range) return false;
    if (!(wrong.to < date.from || date.to < wrong.from)) return false;
    return published === null || date.from > published || wrong.from <= published;
  };
  const near = facts.flatMap((other) =>
    other.kind === 'date' &&
    Math.abs(Number.parseInt(other.date.from, 10) - Number.parseInt(date.from, 10)) <= 60
      ? [slice(article, other.span)]
      : [],
  );
  const found = shuffled([...new Set(near)].filter(fits), fact.id).slice(0, 2);
  const made = shuffled([...new Set(moved(answer, date, published, rules))].filter(fits), `${fact.id} moved`);
  return [...new Set([...found, ...made])].slice(0, 3);
}

/** The one date that a text says, from its first character to its last. */
function dateOf(text: string, published: string | null, language: string): DateValue | null {
  // Behind a cue a bare year is one.
  for (const cue of ['', 'im ', 'en '])
    for (const { span, date } of findDates(cue + text, { published, language }))
      if (span.start === cue.length && span.end === cue.length + text.length) return date;
  return null;
}

function wrongAmounts(
  { id, figure }: FigureFact,
  answer: string,
  sentence: string,
  language: string,
  { decimal }: GapRules,
): readonly string[] {
  if (!/\d/u.test(answer) || figure.value <= 0 || figure.upTo !== null) return [];
  const group = decimal === ',' ? '. ’' : ',';
  const number = new RegExp(`\\d+(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`, 'gu');
  const wrong = rungsOf(figure.value, id).map((rung) =>
    answer.replace(number, (written) => likeness(written, rung, decimal)),
  );
  const fits = (text: string): boolean => {
    const read = findFigures(text, { published: null, language })[0];
    if (read === undefined || read.span.start > 0 || sentence.includes(text) || text === answer) return false;
    const { value, unit } = read.figure;
    return value > 0 && value !== figure.value && unit === figure.unit && !(unit === '%' && value > 100);
  };
  return [...new Set(wrong)].filter(fits);
}

/** A number scaled or moved, written as the original is: same decimals, same grouping, no finer than it. */
function likeness(written: string, { factor, step }: Rung, decimal: ',' | '.'): string {
  const [whole = '', fraction = ''] = written.split(decimal);
  const mark = /\D/u.exec(whole)?.[0] ?? '';
  const digits = whole.replace(/\D/gu, '');
  const value = Number(`${digits}.${fraction || '0'}`);
  const next = step === null || fraction !== '' ? value * factor : value + step;
  const zeros = fraction === '' ? (/0*$/u.exec(digits)?.[0].length ?? 0) : 0;
  const grain = Math.min(10 ** zeros, 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, next))) - 1));
  const rounded = fraction === '' ? String(Math.round(next / grain) * grain) : next.toFixed(fraction.length);
  const [integer = '', decimals] = rounded.split('.');
  const grouped = mark === '' ? integer : integer.replace(/\B(?=(\d{3})+$)/gu, mark);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}
