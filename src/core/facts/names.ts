import type { Span } from '../article/article.ts';
import type { NameFact } from './fact.ts';
import { monthNamed, monthShortened } from './date/month.ts';
import { isHead, isOrganisation, isThing } from './name/organisation.ts';
import { isGivenName, isRole, isTitle } from './name/person.ts';
import { isDemonym, placeKind } from './name/place.ts';
import type { Sentence } from './sentence.ts';
import { NOMINAL_KINDS } from '../english/nominal.ts';
import { groupBy } from './grouping.ts';
import type { Reader, TaggedWord } from './tagger.ts';

export interface Mention {
  readonly sentence: Sentence;
  /** In the sentence's text. */
  readonly span: Span;
  readonly text: string;
  readonly names: NameFact['names'];
  /** False where the kind is only likely: enough to ask with, too little to stand beside others as a choice. */
  readonly sure: boolean;
  /** Mentions with the same group name the same thing, as far as spelling tells. */
  readonly group: string;
}

/** One spelling for "Kim Jong Un" and "Kim Jong-un". */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[-‐‑.\s]+/g, ' ')
    .trim();

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

const isCapital = (word: TaggedWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

function partOfName(word: TaggedWord | undefined, first: boolean, next: TaggedWord | undefined): boolean {
  if (word === undefined || !isCapital(word) || DAYS.has(word.lower)) return false;
  if (monthNamed(word.lower, 'en') !== null) return false;
  if (monthShortened(word.lower) !== null && (next?.tag === 'NUM' || next?.text === '.')) return false;
  if (word.tag === 'PROPN') return true;
  // At the head of a sentence everything is capitalised; elsewhere a capital is a name's.
  return !first && (word.tag === 'NOUN' || word.tag === 'ADJ') && word.text.length > 1;
}

const touches = (left: TaggedWord | undefined, right: TaggedWord | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

const isParticle = (word: TaggedWord | undefined): boolean =>
  word !== undefined && /^(?:de|du|von|van|di|da|del|della|der|den|ibn|bin)$/.test(word.text);

/** "Royal Institute of Technology": a head that goes on over "of". */
function throughOf(words: readonly TaggedWord[], last: number): number {
  if (!isHead(words[last]?.text ?? '') || words[last + 1]?.lower !== 'of') return last;
  let at = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  if (!partOfName(words[at], false, words[at + 1])) return last;
  while (partOfName(words[at + 1], false, words[at + 2])) at += 1;
  return at;
}

/** Runs of capitalised words, without the titles before them. */
function runsOf(words: readonly TaggedWord[]): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const opener = index === 0 || /^["“‘(]$/.test(words[index - 1]?.text ?? '');
    if (!partOfName(words[index], opener && index === 0, words[index + 1])) continue;
    let last = index;
    while (
      partOfName(words[last + 1], false, words[last + 2]) ||
      (words[last + 1]?.text === '-' &&
        touches(words[last], words[last + 1]) &&
        touches(words[last + 1], words[last + 2]))
    ) {
      last += words[last + 1]?.text === '-' ? 2 : 1;
      if (last >= words.length - 1) break;
    }
    last = Math.min(last, words.length - 1);
    // "Carl von Linde", "Jean de Bethencourt"
    while (isParticle(words[last + 1]) && partOfName(words[last + 2], false, words[last + 3])) {
      last += 2;
      while (partOfName(words[last + 1], false, words[last + 2])) last += 1;
    }
    last = throughOf(words, last);
    let first = index;
    // "Finance Minister Elena Marku": the name begins after the last title.
    for (let at = index; at < last; at += 1) if (isTitle(words[at]?.lower ?? '')) first = at + 1;
    const alone = first === last && isTitle(words[first]?.lower ?? '');
    const before = words[first - 1];
    const titled = first > index || (before !== undefined && isCapital(before) && isTitle(before.lower));
    // What follows a particle alone is the end of a name that began in small letters.
    if (!alone && !isParticle(before)) runs.push({ first, last, titled });
    index = last;
  }
  return runs;
}

function kindOf(words: readonly TaggedWord[], run: Run, name: string): NameFact['names'] {
  if (run.titled) return 'person';
  if (placeKind(name) !== null) return 'place';
  if (isOrganisation(name)) return 'organisation';
  if (isThing(name)) return 'other';
  const first = words[run.first];
  if (run.last > run.first && first !== undefined && isGivenName(first.text)) return 'person';
  if (
    words[run.last + 1]?.text === ',' &&
    /^(?:the|an?|its|his|her)$/.test(words[run.last + 2]?.lower ?? '')
  ) {
    // "X, the leader of", "X, a French physicist": the last noun before a preposition tells.
    const after = words.slice(run.last + 3, run.last + 12);
    const stop = after.findIndex(
      ({ tag, text }) => tag === 'ADP' || tag === 'VERB' || text === ',' || text === '.',
    );
    if (isRole((stop < 0 ? after : after.slice(0, stop)).at(-1)?.lower ?? '')) return 'person';
  }
  return 'other';
}

const DIRECTIONS = new Set('north south east west northern southern eastern western'.split(' '));

/** "Trump-Kim", "US-China": two names joined, not one. */
const isPair = (name: string): boolean => /^\p{Lu}[\p{L}.]*[-–]\p{Lu}\p{L}+$/u.test(name);

function mentionOf(sentence: Sentence, run: Run): Mention | null {
  const [first, last] = [sentence.words[run.first], sentence.words[run.last]];
  if (first === undefined || last === undefined) return null;
  const name = sentence.text.slice(first.start, last.end);
  const lastText = last.text;
  if (DIRECTIONS.has(name.toLowerCase()) || isPair(name)) return null;
  if (name.length < 2 || /\n/.test(name) || isDemonym(lastText) || isDemonym(name)) return null;
  if (!/\p{Ll}/u.test(name) && !/^\p{Lu}{2,6}$/u.test(name)) return null;
  const names = kindOf(sentence.words, run, name);
  return {
    sentence,
    span: { start: first.start, end: last.end },
    text: name,
    names,
    // "Executive Vice President", "Time Lord"
    sure: names !== 'other' && !isTitle(lastText.toLowerCase()),
    group: nameKey(name),
  };
}

/** The word of a run on which the others hang. */
function headOf(words: readonly TaggedWord[], { first, last }: Run): number {
  for (let at = first; at <= last; at += 1) {
    const head = words[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

/** From here on what a name is, on average over all its mentions, is taken for certain. */
const CERTAIN = 0.55;
/** From here on beyond doubt. */
const SURE = 0.85;

const PROPER = ['person', 'organisation', 'place'] as const;

/** "Executive Vice President", "Seljuk Turks": nobody in particular. */
function isTitleOrPeople({ text, span, sentence }: Mention): boolean {
  const last = sentence.words.find(({ end }) => end === span.end);
  return last?.xpos === 'NNPS' || isTitle(text.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Gives a name that no list knows the kind that its mentions in the article speak for together. */
function withKinds(
  mentions: readonly Mention[],
  reader: Reader,
  headIn: (mention: Mention) => number,
): readonly Mention[] {
  const kinds = new Map<string, Pick<Mention, 'names' | 'sure'>>();
  for (const [group, same] of groupBy(mentions, (mention) => mention.group)) {
    const known = same.find(({ names }) => names !== 'other');
    // "Washington" is a city to the lists, and may be a man to the article.
    const isOpen = known === undefined || (known.names === 'place' && !group.includes(' '));
    if (!isOpen) {
      kinds.set(group, known);
      continue;
    }
    const some = same.slice(0, 12);
    const sums = { person: 0, organisation: 0, place: 0 };
    for (const mention of some) {
      const { all } = reader.kindOfNominal(mention.sentence.words, headIn(mention));
      for (const kind of PROPER) sums[kind] += all[NOMINAL_KINDS.indexOf(kind)] ?? 0;
    }
    const certain = PROPER.find((kind) => sums[kind] / some.length >= CERTAIN);
    const kind = known === undefined || certain === 'person' ? certain : known.names;
    if (kind === undefined) continue;
    const share = kind === 'other' || kind === 'work' ? 0 : sums[kind] / some.length;
    kinds.set(group, { names: kind, sure: share >= SURE && !same.some(isTitleOrPeople) });
  }
  return mentions.map((mention) => {
    const { names, sure } = kinds.get(mention.group) ?? mention;
    return { ...mention, names, sure };
  });
}

/** Finds the names of all sentences; a bare surname joins the one person it can mean. `reader` tells kinds that no list knows. */
export function findNames(sentences: readonly Sentence[], reader: Reader | null): readonly Mention[] {
  const seen = new Map<Mention, number>();
  const spelled = sentences.flatMap((sentence) =>
    runsOf(sentence.words).flatMap((run) => {
      const mention = mentionOf(sentence, run);
      if (mention === null) return [];
      seen.set(mention, headOf(sentence.words, run));
      return [mention];
    }),
  );
  const found = reader === null ? spelled : withKinds(spelled, reader, (mention) => seen.get(mention) ?? 0);
  const opens = ({ sentence, span }: Mention): boolean =>
    span.start === 0 || /["“‘]$/.test(sentence.text.slice(0, span.start));
  const inside = new Set(found.filter((mention) => !opens(mention)).map(({ group }) => group));
  // A single word that is only ever capitalised at the head of a sentence may be any word.
  const surnames = new Set(
    found.filter(({ names }) => names === 'person').flatMap(({ group }) => group.split(' ')),
  );
  const mentions = found.filter(
    (mention) =>
      !opens(mention) ||
      mention.group.includes(' ') ||
      /\d/.test(mention.text) ||
      mention.names !== 'other' ||
      inside.has(mention.group) ||
      surnames.has(mention.group),
  );
  const people = new Set(mentions.filter(({ names }) => names === 'person').map(({ group }) => group));
  return mentions.map((mention) => {
    const same = people.has(mention.group) ? { ...mention, names: 'person' as const } : mention;
    if (same.group.includes(' ')) return same;
    const longer = [...people].filter(
      (group) => group.includes(' ') && group.split(' ').includes(same.group),
    );
    const [only] = longer;
    if (only === undefined) return same;
    if (longer.length > 1) return { ...same, names: 'person' };
    return { ...same, names: 'person', group: only };
  });
}
