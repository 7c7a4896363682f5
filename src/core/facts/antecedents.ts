import { groupBy } from './grouping.ts';
import type { Mention } from './names.ts';
import { isOfOtherSex, isOfSameSex } from './name/person.ts';
import { placeKind } from './name/place.ts';
import type { Sentence } from './sentence.ts';
import type { Sort } from './sort.ts';
import type { TaggedWord } from './tagger.ts';
import { bare, childBy, type Tree } from './tree.ts';
import { isWithin } from './within.ts';

const PERSONAL = /^(?:he|she|him|his|her|hers)$/;
/** Further back than this a person is no longer in mind. */
const MEMORY = 3;

interface Known {
  readonly group: string;
  readonly name: string;
  /** False for one word of unknown kind: it may be meant, and is never put in. */
  isPerson: boolean;
  /** Index of the last sentence, counted within the section, that meant this person. */
  seen: number;
  /** Whether that sentence was about this person: its subject. */
  isSubject: boolean;
}

/**
 * Trees in which a pronoun for a person is replaced by the name, where exactly one person can be meant: nobody else,
 * named or not, was spoken of in the sentences before. Only the first such pronoun of a sentence is replaced.
 */
export function withNames(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  sortOf: (sentence: Sentence) => (tree: Tree, head: number) => Sort,
): ReadonlyMap<Sentence, Tree> {
  // A name of unknown kind may be a person's as well.
  const persons = mentions.filter(({ names }) => names === 'person' || names === 'other');
  const bySentence = groupBy(persons, ({ sentence }) => sentence);
  const shared = sharedIn(persons);
  const longest = longestNames(persons, shared);
  // "Polonia Warsaw" is a club: only who is a person beyond doubt lends a full name to one word of it.
  const full = longestNames(
    persons.filter(({ sure }) => sure),
    shared,
  );
  const trees = new Map<Sentence, Tree>();
  let known: Known[] = [];
  /** Sentences that spoke of somebody without a name: "a student". */
  let strangers: number[] = [];
  let section = '';
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.section !== section) {
      section = sentence.section;
      known = [];
      strangers = [];
      at = 0;
    }
    at += 1;
    const here = bySentence.get(sentence) ?? [];
    const { words } = sentence;
    const tree = withFullNames(sentence, here, full);
    if (tree !== sentence.tree) trees.set(sentence, tree);
    const sort = sortOf(sentence);
    const unnamed = words.findIndex((word, index) => isStranger(tree, word, index, here, sort));
    const firstName =
      here[0] === undefined ? Infinity : words.findIndex(({ start }) => start >= (here[0]?.span.start ?? 0));
    const pronoun = words.findIndex(({ tag, lower }) => tag === 'PRON' && PERSONAL.test(lower));
    // "Germany built her own empire": a land or a ship is called so as well.
    const thing = /^(?:she|her|hers)$/.test(words[pronoun]?.lower ?? '') && named(words.slice(0, pronoun));
    const free = !thing && pronoun >= 0 && pronoun < firstName && (unnamed < 0 || pronoun < unnamed);
    if (free) {
      const recent = known.filter(({ seen }) => at - seen <= MEMORY);
      const [only] = recent;
      const clear = strangers.every((seen) => at - seen > MEMORY);
      const said = words[pronoun]?.lower ?? '';
      const other = only === undefined || isOfOtherSex(only.name, said);
      // "Marit caught an eel. She hatched in 1970.": of a name that no list has, only what is told of it goes on.
      const goesOn = !other && (isOfSameSex(only.name, said) || (only.isSubject && only.seen === at - 1));
      if (goesOn && only.isPerson && recent.length === 1 && clear) {
        trees.set(sentence, replaced(tree, pronoun, only.name));
        only.seen = at;
        only.isSubject = isSubjectAt(tree, (index) => index === pronoun);
      }
    }
    for (const { group, names, text, span } of here) {
      const isPerson = names === 'person' || text.includes(' ');
      const isSubject = isSubjectAt(tree, (index) => {
        const word = tree.words[index];
        return word !== undefined && isWithin(word, span);
      });
      const person = known.find((one) => one.group === group);
      if (person === undefined)
        known.push({ group, name: longest.get(group) ?? group, isPerson, seen: at, isSubject });
      else {
        person.isSubject = isSubject || (person.seen === at && person.isSubject);
        person.seen = at;
        person.isPerson ||= isPerson;
      }
    }
    if (unnamed >= 0) strangers.push(at);
    if (known.length > 50) known = known.slice(-10);
    if (strangers.length > 50) strangers = strangers.slice(-10);
  }
  return trees;
}

/** Whether the head of the sentence's subject is one of the words meant. */
function isSubjectAt(tree: Tree, isMeant: (index: number) => boolean): boolean {
  const head = tree.root < 0 ? null : childBy(tree, tree.root, 'nsubj', 'nsubj:pass');
  return head !== null && isMeant(head);
}

const named = (words: readonly TaggedWord[]): boolean => words.some(({ tag }) => tag === 'PROPN');

/** The longest spelling of each name; of a family name that several have, the name alone. */
function longestNames(
  mentions: readonly Mention[],
  shared: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  for (const { group, text } of mentions) {
    if (shared.has(group)) {
      if (!text.includes(' ')) longest.set(group, text);
    } else if (text.length > (longest.get(group) ?? '').length) longest.set(group, text);
  }
  return longest;
}

/** Groups that a family name is taken for which others have as well: "Hadid" of Zaha Hadid and of Mohammed Hadid. */
function sharedIn(mentions: readonly Mention[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { text } of mentions) {
    const [first = '', ...rest] = text.split(' ');
    for (const word of rest) owners.set(word, (owners.get(word) ?? new Set()).add(first));
  }
  return new Set(mentions.flatMap(({ group, text }) => ((owners.get(text)?.size ?? 0) > 1 ? [group] : [])));
}

/** The tree with the full name where a person is called by one of its words, and the sentence says the full name nowhere. */
function withFullNames(
  sentence: Sentence,
  here: readonly Mention[],
  longest: ReadonlyMap<string, string>,
): Tree {
  const done = new Set<string>();
  let { words } = sentence.tree;
  for (const { names, group, text, span } of here) {
    if (names !== 'person' || done.has(group)) continue;
    done.add(group);
    const full = longest.get(group) ?? text;
    if (text.includes(' ') || !full.includes(' ') || full.split(' ').length > 4) continue;
    if (placeKind(text) !== null) continue;
    const at = words.findIndex(({ start, end }) => start === span.start && end === span.end);
    // "Mr Brandt", "Brandt's Klara Bridge", "the Brandt firm" and "148 Huguenots" keep their form.
    if (
      at < 0 ||
      words[at]?.xpos === 'NNPS' ||
      words.some(({ head, rel }) => head === at && /^(?:nummod|det)$/.test(rel)) ||
      /^(?:compound|flat)/.test(words[at]?.rel ?? '') ||
      words[at - 1]?.tag === 'PROPN' ||
      words[at + 1]?.tag === 'PROPN'
    )
      continue;
    words = words.map((word, index) =>
      index === at ? { ...word, text: full, lower: full.toLowerCase() } : word,
    );
  }
  return words === sentence.tree.words ? sentence.tree : { ...sentence.tree, words };
}

/** One unnamed person, other than as what a named one is: "the king", not "he was king". */
function isStranger(
  tree: Tree,
  word: TaggedWord,
  index: number,
  here: readonly Mention[],
  sort: (tree: Tree, head: number) => Sort,
): boolean {
  if (word.tag !== 'NOUN' || word.xpos !== 'NN' || sort(tree, index) !== 'person') return false;
  if (here.some(({ span }) => isWithin(word, span))) return false;
  const rel = bare(word.rel);
  if (rel === 'appos' || rel === 'compound' || rel === 'flat') return false;
  const named = tree.words.some(
    ({ head, rel: of, tag }) =>
      head === index && tag === 'PROPN' && /^(?:appos|flat|compound|nmod:desc)$/.test(of),
  );
  const predicative = tree.words.some(({ head, rel: of }) => head === index && of === 'cop');
  return (
    !named &&
    !predicative &&
    rel !== 'xcomp' &&
    !tree.words.some(({ head, lower }) => head === index && lower === 'as')
  );
}

function replaced(tree: Tree, index: number, name: string): Tree {
  const words = tree.words.map((word, at): TaggedWord => {
    if (at !== index) return word;
    const owner = word.xpos === 'PRP$';
    const text = owner ? (name.endsWith('s') ? `${name}’` : `${name}’s`) : name;
    return { ...word, text, lower: text.toLowerCase(), lemma: name, tag: 'PROPN', xpos: 'NNP' };
  });
  return { ...tree, words };
}
