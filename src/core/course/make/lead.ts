import { isOfOtherSex } from '../../facts/name/person.ts';
import type { Mention } from '../../facts/names.ts';
import type { Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy, subtree } from '../../facts/tree.ts';
import { balanced } from './balanced.ts';
import { tieLength, upperFirst } from './opening.ts';
import { isGrounded, pointsBack, type Setting, subjectPointsBack } from './standalone.ts';

/** Longer ones are not read ahead of a prompt: words of one sentence, and of two. */
const MOST_WORDS = 30;
const MOST_WORDS_OF_TWO = 40;

/** What the text says just before a prompt, shown ahead of it where the prompt leans on it. */
export interface Lead {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  /** Words of the subject of its last sentence. */
  readonly subject: readonly TaggedWord[];
  /** Who is named in it, a name each; who may be a person for all we know is among them. */
  readonly persons: ReadonlyMap<string, string>;
  /** Whether it is understood without what stands before it. */
  readonly alone: boolean;
}

/** A sentence as it would be shown ahead of a prompt; null for one that would not be: a quotation, a torn or a long one. */
export function toldOf(
  { text, words, tree }: Sentence,
  here: readonly Mention[],
  setting: Setting,
): Lead | null {
  if (!/^[\p{Lu}\p{N}]/u.test(text) || !/[.!]$/.test(text) || /["“”:;[]/.test(text) || !balanced(text))
    return null;
  const from = tieLength(text);
  const shown = words.filter(({ start }) => start >= from);
  if (lengthOf(shown) > MOST_WORDS) return null;
  const head = tree.root < 0 ? null : childBy(tree, tree.root, 'nsubj', 'nsubj:pass');
  if (head === null) return null;
  const subject = subtree(tree, head).flatMap((index) => words[index] ?? []);
  const named = here.some(({ span }) => span.start >= from);
  return {
    text: upperFirst(text.slice(from).trim()),
    words: shown,
    subject,
    persons: new Map(
      here.flatMap(({ names, group, text: name }) =>
        names === 'person' || names === 'other' ? [[group, name]] : [],
      ),
    ),
    alone:
      !shown.some(leansOn) &&
      pointsBack(shown, setting) === null &&
      !subjectPointsBack(subject, setting) &&
      (named || isGrounded(subject, words[tree.root], setting)),
  };
}

/** What may stand ahead of a prompt: the sentence before and, where that leans on another, that one as well. */
export function leadOf(before: Lead | null, earlier: Lead | null, setting: Setting): Lead | null {
  if (before === null || before.alone || earlier === null) return before;
  const words = [...earlier.words, ...before.words];
  const link = linkTo(earlier, before.words, setting);
  if (lengthOf(words) > MOST_WORDS_OF_TWO || link === null) return before;
  return {
    text: `${earlier.text} ${before.text}`,
    words,
    subject: before.subject,
    persons: new Map([...earlier.persons, ...before.persons]),
    alone: earlier.alone && link === 'linked' && pointsBack(before.words, setting, earlier.words) === null,
  };
}

const lengthOf = (words: readonly TaggedWord[]): number => words.filter(({ tag }) => tag !== 'PUNCT').length;

const leansOn = ({ lower, tag }: TaggedWord): boolean =>
  tag === 'PRON' && /^(?:he|she|him|her|his|hers|himself|herself|it|its|they|their|them)$/.test(lower);

export type Link = 'linked' | 'loose' | 'apart';

/**
 * How words lean on a lead: `linked` where they mean what it is about (its subject for "it" and "they" at the head of the
 * statement, its only person for "she", what it tells for "this", "the" noun that it is about), `loose` where they only
 * speak of the same, `apart` where they do not even that, null where they mean something else.
 */
export function linkTo(lead: Lead, words: readonly TaggedWord[], setting: Setting): Link | null {
  const { subject } = lead;
  const several = subject.some(({ xpos, rel }) => /^NNP?S$/.test(xpos) || rel === 'conj');
  const human = subject.some(({ lower, tag }) => tag === 'PROPN' && setting.people.has(lower));
  const [person, ...others] = lead.persons.values();
  let linked = false;
  let named = false;
  for (const [index, { lower, tag, lemma }] of words.entries()) {
    named ||= setting.people.has(lower);
    if (tag === 'PRON' && /^(?:he|she|him|her|his|hers)$/.test(lower)) {
      // Behind a name it is that one's; ahead of it only the lead can say whose.
      if (!named && (person === undefined || others.length > 0 || isOfOtherSex(person, lower))) return null;
      linked ||= !named;
    }
    const one = /^(?:it|its)$/.test(lower);
    const many = /^(?:they|them|their)$/.test(lower);
    if (one || many) {
      const opens = index < 2;
      if (opens && (one ? several || human : !several)) return null;
      linked ||= opens;
    }
    linked ||= index < 2 && /^(?:this|these)$/.test(lower);
    linked ||=
      tag === 'NOUN' && words[index - 1]?.lower === 'the' && subject.some((word) => word.lemma === lemma);
  }
  return linked ? 'linked' : sharesNoun(lead.words, words) ? 'loose' : 'apart';
}

/** Whether both speak of one thing or name. */
function sharesNoun(before: readonly TaggedWord[], words: readonly TaggedWord[]): boolean {
  const said = new Set(before.filter(isNoun).map(({ lemma }) => lemma.toLowerCase()));
  return words.some((word) => isNoun(word) && said.has(word.lemma.toLowerCase()));
}

const isNoun = ({ tag }: TaggedWord): boolean => tag === 'NOUN' || tag === 'PROPN';
