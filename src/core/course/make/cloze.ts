import type { Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Sentence } from '../../facts/sentence.ts';
import { BLANK } from '../card.ts';
import type { Attempt } from './attempt.ts';
import { tieLength, upperFirst, withoutWeekday } from './opening.ts';
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
    prompt: upperFirst(withoutWeekday(shown).replace(/\s+/g, ' ').trim()),
    answer,
    words: sentence.words.filter(
      ({ start, end }) => start >= from && end <= to && (end <= span.start || start >= span.end),
    ),
    clause: null,
  };
}
