import { slice } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import { BLANK, type Card } from '../card.ts';
import { MOST_PROMPT_WORDS } from '../limits.ts';
import type { Ground } from './ground.ts';
import type { ChangedFact } from './revision.ts';
import { swapped, swapsFor } from './swap.ts';
import { tellingWords, wordsOf } from './wording.ts';

/** A prompt of which this share (0–1) has gone from the sentence is about something else. */
const ABOUT_ELSE = 0.34;

/** How far a prompt still speaks of its sentence, once the values that changed are put into it. */
export type Fit = 'fits' | 'partly' | 'about-else';

export interface Rewording {
  readonly prompt: string;
  readonly explanation: string;
  readonly fit: Fit;
}

/**
 * A card's words for the new sentence. A gap cut out of the old sentence is cut out of the new one; in any other prompt
 * the old values give way to the new ones and every other word stays as it was, whoever wrote it.
 */
export function reword(ground: Ground, card: Card, { before, after }: ChangedFact): Rewording {
  const { article: oldArticle } = ground.before;
  const swaps = ground.swaps.get(before.sentence.start) ?? [];
  const explanation = swapped(card.explanation, swaps);
  const cloze = gapIn(ground.article.text, after);
  if (
    card.kind === 'cloze' &&
    card.prompt === gapIn(oldArticle.text, before) &&
    wordsOf(cloze).length <= MOST_PROMPT_WORDS
  ) {
    return { prompt: cloze, explanation, fit: 'fits' };
  }
  const prompt = swapped(card.prompt, swaps);
  const gone = ground.goneFrom(before.sentence, after.sentence);
  const telling = tellingWords(prompt);
  const stale = telling.filter((word) => gone.has(word)).length;
  const fit = stale === 0 ? 'fits' : stale < telling.length * ABOUT_ELSE ? 'partly' : 'about-else';
  return { prompt, explanation, fit };
}

function gapIn(text: string, { span, sentence }: Fact): string {
  return text.slice(sentence.start, span.start) + BLANK + text.slice(span.end, sentence.end);
}

/** The card with another answer and words; null when they do not make a sound card of its kind. */
export function withAnswer(ground: Ground, card: Card, fact: ChangedFact, words: Rewording): Card | null {
  const from = slice(ground.before.article, fact.before.span);
  const to = slice(ground.article, fact.after.span);
  const answer = swapped(card.answer, swapsFor(from, to));
  const isStale = fact.kind === 'changed' && answer === card.answer && from !== to;
  // An answer somebody put into his own words never stood in the text.
  const wasLiteral = slice(ground.before.article, fact.before.sentence).includes(card.answer);
  const isLiteral = slice(ground.article, fact.after.sentence).includes(answer);
  const isGivenAway = fact.kind === 'changed' && words.prompt.includes(answer);
  if (isStale || (wasLiteral && !isLiteral) || isGivenAway) return null;
  const next = { ...card, prompt: words.prompt, explanation: words.explanation, answer };
  switch (next.kind) {
    case 'question':
      return next;
    case 'cloze':
      return next.prompt.includes(BLANK) ? next : null;
    case 'typed':
      return { ...next, accept: from === to ? next.accept : [] };
    case 'choice': {
      const isAnswer = (choice: string) => choice.toLowerCase() === answer.toLowerCase();
      const choices = next.choices.map((choice) => (choice === card.answer ? answer : choice));
      const different = choices.filter((choice) => choice === answer || !isAnswer(choice));
      const once = different.filter((choice, index) => different.indexOf(choice) === index);
      return once.length < 2 ? null : { ...next, choices: once };
    }
    case 'number':
      return fact.after.kind === 'figure' ? { ...next, figure: fact.after.figure } : null;
    case 'date':
      return fact.after.kind === 'date' ? { ...next, date: fact.after.date } : null;
    case 'order':
      return null;
  }
}
