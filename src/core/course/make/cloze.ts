import type { Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Sentence } from '../../facts/sentence.ts';
import { BLANK } from '../card.ts';
import type { Attempt } from './attempt.ts';
import { realise } from './clause/realise.ts';
import type { Statement } from './clause/statement.ts';
import { tieLength, untied, upperFirst, withoutWeekday } from './opening.ts';
import { enoughOf } from './shortening.ts';

/** The sentence with a blank for a fact, without the tie at its head and what only follows on at its end. */
export function clozeOf(sentence: Sentence, fact: Fact, span: Span, answer: string): Attempt {
  const { text } = sentence;
  const tie = tieLength(text);
  const from = tie > span.start ? 0 : tie;
  const to = enoughOf(sentence, from, span.end);
  const tail = to < text.length ? '.' : '';
  const shown = `${text.slice(from, span.start)}${BLANK}${text.slice(span.end, to)}${tail}`;
  return {
    fact,
    style: 'cloze',
    rule: 'cloze',
    prompt: upperFirst(untied(withoutWeekday(shown)).replace(/\s+/g, ' ').trim()),
    answer,
    words: sentence.words.filter(
      ({ start, end }) => start >= from && end <= to && (end <= span.start || start >= span.end),
    ),
    clause: null,
  };
}

/** A statement alone, with a blank for a fact; null where it does not hold the fact's own words unbroken. */
export function statementCloze(
  { clause, words }: Statement,
  text: string,
  fact: Fact,
  span: Span,
  answer: string,
): Attempt | null {
  const { tree } = clause;
  const blank = tree.words.flatMap(({ start, end }, index) =>
    start < span.end && end > span.start ? [index] : [],
  );
  const [first, last] = [blank[0], blank.at(-1)];
  if (first === undefined || last === undefined || !blank.every((index) => words.includes(index)))
    return null;
  if (tree.words[first]?.start !== span.start || tree.words[last]?.end !== span.end) return null;
  const before = words.filter((index) => index < first);
  const after = words.filter((index) => index > last);
  const left = realise(text, tree, before);
  const right = realise(text, tree, after);
  const joint =
    before.length > 0 && tree.words[first - 1]?.end === span.start && before.at(-1) === first - 1 ? '' : ' ';
  const close =
    after.length > 0 && after[0] === last + 1 && tree.words[last + 1]?.start === span.end ? '' : ' ';
  const prompt = upperFirst(
    `${left}${left === '' ? '' : joint}${BLANK}${right === '' ? '' : close}${right}`.replace(/[\s,]+$/, ''),
  );
  const said = upperFirst(prompt.slice(tieLength(prompt)));
  return {
    fact,
    style: 'cloze',
    rule: 'cloze',
    prompt: `${untied(withoutWeekday(said))}${/[.!?]$/.test(prompt) ? '' : '.'}`,
    answer,
    words: [...before, ...after].flatMap((index) => tree.words[index] ?? []),
    clause,
  };
}
