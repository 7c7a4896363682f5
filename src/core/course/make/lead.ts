import type { Mention } from '../../facts/names.ts';
import type { Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy, subtree } from '../../facts/tree.ts';
import { balanced } from './balanced.ts';
import { tieLength, upperFirst } from './opening.ts';
import { isGrounded, pointsBack, type Setting, subjectPointsBack } from './standalone.ts';

/** A longer sentence before the prompt is not read. */
const MOST_WORDS = 18;

/** The sentence before, shown ahead of a prompt that leans on it: "The canal opened in 1801. It climbs ____ metres." */
export interface Lead {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  /** Words of its subject. */
  readonly subject: readonly TaggedWord[];
}

/** A sentence as a lead; null for one that does not stand alone itself, or is too long to be read first. */
export function leadOf(
  { text, words, tree }: Sentence,
  here: readonly Mention[],
  setting: Setting,
): Lead | null {
  if (!/^[\p{Lu}\p{N}]/u.test(text) || !/[.!]$/.test(text) || /["“”:;[]/.test(text) || !balanced(text))
    return null;
  const from = tieLength(text);
  const shown = words.filter(({ start }) => start >= from);
  if (shown.filter(({ tag }) => tag !== 'PUNCT').length > MOST_WORDS || shown.some(leansOn)) return null;
  const head = tree.root < 0 ? null : childBy(tree, tree.root, 'nsubj', 'nsubj:pass');
  if (head === null) return null;
  const subject = subtree(tree, head).flatMap((index) => words[index] ?? []);
  if (pointsBack(shown, setting) !== null || subjectPointsBack(subject, setting)) return null;
  const named = here.some(({ span }) => span.start >= from);
  if (!named && !isGrounded(subject, words[tree.root], setting)) return null;
  return { text: upperFirst(text.slice(from).trim()), words: shown, subject };
}

const leansOn = ({ lower, tag }: TaggedWord): boolean =>
  tag === 'PRON' && /^(?:he|she|him|her|his|hers|himself|herself|it|its|they|their|them)$/.test(lower);

/**
 * Whether what a prompt leans on is what its lead is about: its subject for "it" and "they" at the head of the statement,
 * what it tells for "this", or a noun that both speak of. Nobody is "he" or "she" of a lead: names say it better.
 */
export function carries(lead: Lead, words: readonly TaggedWord[], setting: Setting): boolean {
  const { subject } = lead;
  const several = subject.some(({ xpos, rel }) => /^NNP?S$/.test(xpos) || rel === 'conj');
  const human = subject.some(({ lower, tag }) => tag === 'PROPN' && setting.people.has(lower));
  let linked = false;
  for (const [index, { lower, tag, lemma }] of words.entries()) {
    if (tag === 'PRON' && /^(?:he|she|him|her|his|hers)$/.test(lower)) return false;
    const one = /^(?:it|its)$/.test(lower);
    const many = /^(?:they|them|their)$/.test(lower);
    if (one || many) {
      const opens = index < 2;
      if (opens && (one ? several || human : !several)) return false;
      linked ||= opens;
    }
    linked ||= index < 2 && /^(?:this|these)$/.test(lower);
    linked ||=
      tag === 'NOUN' && words[index - 1]?.lower === 'the' && subject.some((word) => word.lemma === lemma);
  }
  return linked;
}
