import type { TaggedWord } from '../../facts/tagger.ts';
import type { Attempt } from './attempt.ts';
import type { Scene } from './scene.ts';
import { isTopical } from './topic.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** The words of what is shown ahead of a prompt. */
export const leadWords = ({ lead }: Attempt): readonly TaggedWord[] => lead?.words ?? [];

/** A name of the article, a word of its title or a year says what the prompt is about. */
export function hasContext(
  { fact, words, style, rule, lead }: Attempt,
  { setting, mentions }: Scene,
): boolean {
  if (lead !== undefined) return words.some(({ tag }) => CONTENT.has(tag));
  const content = words.filter(({ tag }) => CONTENT.has(tag)).length;
  const topical = words.some((word) => isTopical(word, setting.title));
  // A name put in for a pronoun is no mention, and names all the same.
  const named =
    mentions.some(({ span }) => words.some((word) => word.start === span.start)) ||
    words.some(({ tag, text }) => tag === 'PROPN' && text.includes(' '));
  if (rule === 'definition' || rule === 'named') return content >= 1;
  if (topical || named) return content >= (style === 'question' ? 2 : 3);
  const dated = words.some(({ text }) => /^[12]\d{3}$/.test(text));
  if (fact.kind === 'figure') return dated && content >= 4;
  return content >= (style === 'question' ? 4 : 6);
}
