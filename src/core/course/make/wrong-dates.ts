import { parseDate } from '../../facts/dates.ts';
import { anyEnglishMonth, englishMonths } from '../../facts/date/month.ts';
import type { DateFact, DateValue } from '../../facts/fact.ts';
import { shuffled } from './dice.ts';

const MONTH = new RegExp(`\\b(?:${anyEnglishMonth})\\b`, 'g');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const suffix = (number: number): string =>
  number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

/** The same words with every year moved: a range keeps its length, which the prompt may tell. */
const moveYears = (text: string, by: number): string =>
  text.replace(/\b\d{3,4}(?=s?\b)/g, (year) => String(Number(year) + by));

/** "by 1650": a year of this sort stands out among odd ones. */
const isRound = (text: string): boolean => /^\d+[05]0$/.test(text);

/** Years that end in 0 alike are moved by tens: among 1497, 1499 and 1502, 1500 would stand out. */
const grainOf = (text: string): number =>
  (text.match(/\b\d{3,4}\b/g) ?? []).every((year) => year.endsWith('0')) ? 10 : 1;

const moveMonths = (text: string, by: number): string =>
  text.replace(MONTH, (name) => englishMonths[(englishMonths.indexOf(name) + by + 12) % 12] ?? name);

const moveDays = (text: string, by: number): string =>
  text.replace(/\b\d{1,2}\b(?!\d)/, (day) => String(((Number(day) + by + 27) % 28) + 1));

const moveCentury = (text: string, by: number): string =>
  text
    .replace(
      /\b(\d{1,2})(?:st|nd|rd|th)\b/,
      (_, number: string) => `${String(Number(number) + by)}${suffix(Number(number) + by)}`,
    )
    .replace(
      new RegExp(`\\b(?:${ORDINALS.slice().reverse().join('|')})\\b`, 'i'),
      (word) => ORDINALS[ORDINALS.indexOf(word.toLowerCase()) + by] ?? word,
    );

/** What stands before a time that only bounds what was so. */
const BOUND = /\b(?:by|before|after|until|till|since|as early as|as late as) (?:the )?$/i;

/** How far a wrong year may lie: further back people know dates less exactly. */
export function reach(date: DateValue, published: string | null): number {
  const year = Number.parseInt(date.from, 10);
  const now = published === null ? 2020 : Number.parseInt(published, 10);
  return Math.max(1, Math.min(12, Math.round((now - year) / 40)));
}

function variants(text: string, date: DateValue, published: string | null): readonly string[] {
  const step = reach(date, published);
  switch (date.precision) {
    case 'day':
      return [
        moveDays(text, 3),
        moveDays(text, -4),
        moveMonths(text, 1),
        moveMonths(text, -1),
        moveMonths(moveDays(text, 9), -2),
        moveMonths(text, 2),
      ];
    case 'month':
    case 'season':
      return [
        moveMonths(text, -2),
        moveMonths(text, 2),
        moveYears(text, -1),
        moveMonths(text, 4),
        moveMonths(text, -5),
        moveYears(text, 1),
        moveYears(text, -2),
      ];
    case 'year':
      return date.range
        ? [-2, 2, -1, 1, 3, -3].map((by) => moveYears(text, by * grainOf(text)))
        : [-1, 1, -2, 2].map((by) => moveYears(text, by * (isRound(text) ? 10 : step)));
    case 'decade':
      return [-10, 10, -20, 20].map((by) => moveYears(text, by));
    case 'century':
      return /\d{4}/.test(text)
        ? [-100, 100, -200].map((by) => moveYears(text, by))
        : [-1, 1, -2, 2].map((by) => moveCentury(text, by));
  }
}

/** Whether a date could pass for the true one: any overlap, or for ranges an end in common. */
const couldBeTrue = (a: DateValue, b: DateValue): boolean =>
  b.range ? a.from === b.from || a.to === b.to : !(a.to < b.from || b.to < a.from);

/** Whether a wrong date lies on the same side of every year the prompt names as the true one: else the prompt rules it out. */
function standsAsTrueOne(wrong: DateValue, date: DateValue, prompt: string): boolean {
  const year = (value: DateValue): number => Number.parseInt(value.from, 10);
  return (prompt.match(/\b[12]\d{3}\b/g) ?? [])
    .map(Number)
    .filter((said) => said !== year(date))
    .every((said) => Math.sign(year(wrong) - said) === Math.sign(year(date) - said));
}

/**
 * Wrong answers of the same form and precision: first dates of the article, then dates moved a little.
 * None overlaps the true one, none lies after the dateline, none is said in the prompt.
 */
export function wrongDates(
  fact: DateFact,
  answer: string,
  prompt: string,
  others: readonly { readonly text: string; readonly date: DateValue }[],
  published: string | null,
): readonly string[] {
  const { date } = fact;
  // BC runs backwards and is written in too many ways to move safely.
  if (date.from.startsWith('-') || date.approximate) return [];
  // What was so by 1650 was so by 1653 as well.
  if (BOUND.test(prompt.slice(0, Math.max(0, prompt.indexOf(answer))))) return [];
  const shape = form(answer);
  const fits = (text: string): boolean => {
    const wrong = parseDate(text, published);
    if (wrong === null || text === answer || prompt.includes(text) || form(text) !== shape) return false;
    if (wrong.precision !== date.precision || wrong.range !== date.range || couldBeTrue(wrong, date))
      return false;
    if (!standsAsTrueOne(wrong, date, prompt)) return false;
    if (published === null) return true;
    return date.from > published ? wrong.from > published : wrong.from <= published;
  };
  const window = Math.max(4, 3 * reach(date, published));
  const near = others
    .filter(
      (other) => Math.abs(Number.parseInt(other.date.from, 10) - Number.parseInt(date.from, 10)) <= window,
    )
    .map(({ text }) => text);
  const found = shuffled([...new Set(near)].filter(fits), fact.id).slice(0, 2);
  const moved = variants(answer, date, published);
  // The decades beside it are believed, those further off are not.
  const made = (date.precision === 'decade' ? moved : shuffled(moved, `${fact.id} moved`)).filter(fits);
  return [...new Set([...found, ...made])].slice(0, 3);
}

/** Digits and words stand where they stand in the answer: "September 2018" looks like "June 2017". */
const form = (text: string): string =>
  text
    .replace(MONTH, 'M')
    .replace(/\d{3,4}/g, 'Y')
    .replace(/\d+(?:st|nd|rd|th)?/g, 'D')
    .toLowerCase();
