import { parseDate } from '#core/facts/dates.ts';
import { differenceOf } from './difference.ts';
import { compareDates } from './judge-date.ts';
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

  const [said, meant] = [parseDate(given, null), parseDate(against, null)];
  if (said && meant) {
    const { verdict, note } = compareDates(said, meant);
    return { verdict, note };
  }
  const [terms, wanted] = [termsOf(given, language), termsOf(against, language)];
  if (wanted.length === 0) return { verdict: 'wrong', note: null };
  if (together(terms) === together(wanted)) return { verdict: 'right', note: null };
  if (areSlips(terms, wanted)) return { verdict: 'close', note: 'spelling' };
  if (isUnitApart(terms, wanted)) return { verdict: 'wrong', note: 'unit' };
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

function isUnitApart(terms: readonly Term[], wanted: readonly Term[]): boolean {
  const isUnit = ({ kind }: Term): boolean => kind === 'unit';
  if (!terms.some(isUnit) || !wanted.some(isUnit)) return false;
  const rest = (all: readonly Term[]): string => together(all.filter((term) => !isUnit(term)));
  return rest(terms) === rest(wanted);
}

/** The first or the last words of a name of several: enough to see what was meant, not enough to know it. */
function isPartOfName(terms: readonly Term[], wanted: readonly Term[], answer: string): boolean {
  const isName = answer.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));
  if (!isName || terms.length === 0 || terms.length >= wanted.length) return false;
  const said = together(terms);
  return (
    terms.every(({ kind }) => kind === 'word') &&
    (said === together(wanted.slice(0, terms.length)) || said === together(wanted.slice(-terms.length)))
  );
}
