import { parseDate } from '../facts/dates.ts';
import type { DateValue } from '../facts/fact.ts';
import { isMeasure } from '../facts/figure/unit.ts';
import { parseFigure } from '../facts/figures.ts';
import { differenceOf } from './difference.ts';
import { compareDates } from './judge-date.ts';
import { judgeNumber } from './judge-number.ts';
import { plain } from './plain.ts';
import { isSlip } from './slip.ts';
import { termsOf } from './term.ts';
import type { Term } from './term.ts';
import type { Judgement, Note, Verdict } from './verdict.ts';

export { judgeDate } from './judge-date.ts';
export { judgeNumber } from './judge-number.ts';
export { judgeOrder } from './judge-order.ts';
export { countsAsRight } from './verdict.ts';
export type { Change, Judgement, Note, Verdict } from './verdict.ts';

export interface Expected {
  readonly answer: string;
  /** Other spellings that count as right. */
  readonly accept: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
}

type Finding = { readonly verdict: Verdict; readonly note: Note | null };

/** When neither date has a year, they are compared in one that has every day. */
const END_OF_A_LEAP_YEAR = '2000-12-31';

const RANK: Readonly<Record<Verdict, number>> = { right: 0, close: 1, wrong: 2 };

/** Judges a typed answer kindly: by what it says, not by how it is written. */
export function judge(given: string, expected: Expected): Judgement {
  let best: Finding & { readonly against: string } = {
    verdict: 'wrong',
    note: null,
    against: expected.answer,
  };
  for (const against of [expected.answer, ...expected.accept]) {
    const finding = compare(given, against, expected.language);
    if (RANK[finding.verdict] < RANK[best.verdict] || (best.note === null && best.verdict === 'wrong')) {
      best = { ...finding, against: finding.verdict === 'wrong' ? expected.answer : against };
    }
    if (best.verdict === 'right') break;
  }
  const { verdict, note, against } = best;
  if (verdict === 'right') return { verdict, note, difference: [{ text: against, change: 'same' }] };
  return { verdict, note, difference: differenceOf(given, against) };
}

function compare(given: string, against: string, language: string): Finding {
  if (plain(given) === plain(against)) return { verdict: 'right', note: null };
  if (given.trim() === '') return { verdict: 'wrong', note: 'empty' };

  const dates = datesOf(given, against);
  if (dates) return compareDates(dates.said, dates.meant);
  const [terms, wanted] = [termsOf(given, language), termsOf(against, language)];
  if (wanted.length === 0) return { verdict: 'wrong', note: null };
  if (together(terms) === together(wanted)) return { verdict: 'right', note: null };
  if (areSlips(terms, wanted)) return { verdict: 'close', note: 'spelling' };
  const figures = compareFigures(given, against);
  if (figures) return figures;
  if (isPartOfName(terms, wanted, against)) return { verdict: 'close', note: 'part' };
  return { verdict: 'wrong', note: null };
}

/** Words are joined ("co operation" is "cooperation"); a number keeps to itself ("23 16" is not "2316"). */
const together = (terms: readonly Term[]): string =>
  terms.map(({ kind, text }) => (kind === 'word' ? text : `|${kind}:${text}|`)).join('');

function areSlips(terms: readonly Term[], wanted: readonly Term[]): boolean {
  return (
    terms.length === wanted.length &&
    wanted.every((want, at) => {
      const term = terms[at];
      if (term?.kind !== want.kind) return false;
      return term.text === want.text || (want.kind === 'word' && isSlip(term.text, want.text));
    })
  );
}

/** Both as dates, or null. What one leaves out ("26 February") the other supplies; what both leave out is no matter. */
function datesOf(
  given: string,
  against: string,
): { readonly said: DateValue; readonly meant: DateValue } | null {
  const [said, meant] = [parseDate(given, null), parseDate(against, null)];
  const year = said?.to ?? meant?.to ?? END_OF_A_LEAP_YEAR;
  const [saidFully, meantFully] = [said ?? parseDate(given, year), meant ?? parseDate(against, year)];
  return saidFully && meantFully ? { said: saidFully, meant: meantFully } : null;
}

/** Both as figures, or null: "4500" for "almost 4,500 km" is right, another unit or another thing counted is not. */
function compareFigures(given: string, against: string): Finding | null {
  const meant = parseFigure(against);
  if (!meant) return null;
  const { verdict, note, understood: said } = judgeNumber(given, meant, 0);
  if (!said) return null;
  const isOtherThing = said.unit !== null && !isMeasure(said.unit) && said.unit !== meant.unit;
  return isOtherThing ? { verdict: 'wrong', note: null } : { verdict, note };
}

/** The first or the last words of a name of several: enough to see what was meant, not enough to know it. */
function isPartOfName(terms: readonly Term[], wanted: readonly Term[], answer: string): boolean {
  const isName = answer.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  if (!isName || terms.length === 0 || terms.length >= wanted.length) return false;
  const said = together(terms);
  return (
    terms.every(({ kind }) => kind === 'word') &&
    (said === together(wanted.slice(0, terms.length)) || said === together(wanted.slice(-terms.length)))
  );
}
