import type { Span } from '../../../article/article.ts';
import type { DateFact } from '../../../facts/fact.ts';
import { relOf } from '../../../facts/tree.ts';
import { aboutPart } from './assemble.ts';
import type { Clause, Part } from './clause.ts';
import { caseOf, type Ground, inside, type Placed, type Push, touches } from './ground.ts';
import { isSeries } from './interrogative.ts';

const DATE_JOINTS =
  /^(?:in|on|during|at|of|by|the|from|to|and|between|until|till|since|around|about|–|-|,|early|late|mid)$/;

/** Prepositions that say more than "at that time" and stay in the question. */
const BOUNDS: Readonly<Record<string, string>> = {
  since: 'since ',
  until: 'until ',
  till: 'until ',
  by: 'by ',
};

function whenWord({ date }: DateFact, preposition: string, said: string): string | null {
  if (date.range) {
    if (!/^(?:between|from|during|in|)$/.test(preposition)) return null;
    return date.precision === 'year'
      ? /^(?:between|)$/.test(preposition)
        ? 'between which years'
        : 'during which years'
      : date.precision === 'day'
        ? 'between which dates'
        : null;
  }
  const since = BOUNDS[preposition] ?? '';
  if (preposition !== '' && since === '' && !/^(?:in|on|during|around|about|at)$/.test(preposition))
    return null;
  if (since === '' && (date.approximate || /^(?:around|about)$/.test(preposition))) return 'around when';
  const head = since === '' ? 'in ' : since;
  const whole = /^(?:year|decade|century)$/.test(date.precision) && !/early|late|mid/.test(said);
  if (whole) return `${head}which ${date.precision}`;
  return since === '' ? 'when' : `${since}when`;
}

/** Whether another date follows a date as the next of a list. */
const goesOn = (text: string, { start, end }: Span, dates: readonly Placed<DateFact>[]): boolean =>
  dates.some(
    ({ span }) =>
      (span.start > end && /^(?:,| and| or|, and)\s$/.test(text.slice(end, span.start))) ||
      (span.end < start && /^(?:,| and| or|, and)\s$/.test(text.slice(span.end, start))),
  );

/** "In which year …?": a date that makes out a part of the clause by itself. */
export function askDate(clause: Clause, part: Part, { text, dates }: Ground, push: Push): void {
  const { tree } = clause;
  const [here, ...others] = dates.filter(({ span }) => part.words.some((index) => inside(tree, index, span)));
  if (here === undefined || others.length > 0) return;
  // "fell from 24,000 in 1656 to 13,700": the year of one end is not the year of the fall.
  if (/^ to \S*\d/.test(text.slice(here.span.end))) return;
  // "in 1958, 1961 and 1964": one of several years is no answer.
  if (isSeries(tree, part.head) || goesOn(text, here.span, dates)) return;
  const answer = part.words.filter((index) => touches(tree, index, here.span));
  const rest = part.words.filter((index) => !touches(tree, index, here.span));
  if (!inside(tree, part.head, here.span)) return;
  if (
    rest.some((index) => !DATE_JOINTS.test(tree.words[index]?.lower ?? '') && relOf(tree, index) !== 'case')
  )
    return;
  const word = whenWord(
    here.fact,
    caseOf(tree, part.head).replace(/^up /, ''),
    part.words.map((index) => tree.words[index]?.lower ?? '').join(' '),
  );
  if (word === null) return;
  push('when', answer, aboutPart(clause, text, word, part, { dated: !word.startsWith('since') }));
}
