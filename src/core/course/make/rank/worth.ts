import { groupBy } from '../../../facts/grouping.ts';
import type { TaggedWord } from '../../../facts/tagger.ts';
import { bare, childrenOf, relOf, type Tree } from '../../../facts/tree.ts';
import type { AnswerSpan } from '../spans.ts';
import { isTopical } from '../topic.ts';
import { commonness } from './common-words.ts';
import { bucket, type Features } from './linear.ts';
import { kindAt, startOf, type Surroundings, textOf } from './surroundings.ts';

/** What tells whether people would ask for a stretch of text. Answers of one sentence, or of one head, share the same lists. */
export interface WorthFeatures {
  readonly sentence: Features;
  readonly head: Features;
  readonly span: Features;
}

const CONTENT = /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/;

/** Describes the possible answers of one sentence. */
export function describer(here: Surroundings): (span: AnswerSpan) => WorthFeatures {
  const sentence = sentenceFeatures(here);
  const read = readSentence(here);
  const heads = new Map<number, Head>();
  return (span) => {
    const head = heads.get(span.head) ?? headOf(span.head, read, here);
    heads.set(span.head, head);
    return { sentence, head: head.features, span: spanFeatures(span, head, read.words, here) };
  };
}

/** What of a sentence is looked up once. */
interface ReadSentence {
  readonly words: readonly ReadWord[];
  /** The kind of each head, and the heads of each kind in order. */
  readonly kinds: ReadonlyMap<number, string>;
  readonly alike: ReadonlyMap<string, readonly number[]>;
  readonly names: string;
  readonly numbers: string;
}

function readSentence(here: Surroundings): ReadSentence {
  const { words } = here.sentence;
  const heads = [...new Set(here.spans.map(({ head }) => head))].sort((a, b) => a - b);
  const kinds = new Map<number, string>();
  for (const head of heads) {
    const word = words[head];
    if (word !== undefined) kinds.set(head, kindAt(here, word));
  }
  return {
    words: words.map((word) => readWord(word, here)),
    kinds,
    alike: groupBy(heads, (head) => kinds.get(head) ?? ''),
    names: countOf(words, 'PROPN', 6),
    numbers: countOf(words, 'NUM', 4),
  };
}

/** What of a word is looked up once. */
interface ReadWord {
  readonly word: TaggedWord;
  readonly isContent: boolean;
  /** How common it is, 0–5. */
  readonly level: number;
  /** No sentence before has it. */
  readonly isNew: boolean;
  readonly isTopical: boolean;
}

const readWord = (word: TaggedWord, { firsts, index, title }: Surroundings): ReadWord => ({
  word,
  isContent: CONTENT.test(word.tag),
  level: commonness(word.lemma),
  isNew: (firsts.get(word.lemma.toLowerCase()) ?? index) >= index,
  isTopical: isTopical(word, title),
});

/** Its length and place. */
function sentenceFeatures({ sentence, spans, paragraph }: Surroundings): Features {
  return [
    bucket('sentence', sentence.words.length, [8, 14, 20, 28, 36, 50]),
    bucket('position', sentence.position, [0, 1, 2, 3, 5]),
    `last=${String(sentence.position === paragraph.sentences - 1)}`,
    bucket('paragraph', sentence.paragraph, [0, 1, 2, 4]),
    bucket('answers', spans.length, [4, 8, 12, 18, 26]),
    bucket('words', paragraph.words, [50, 80, 120, 180, 250]),
    `verbs=${countOf(sentence.words, 'VERB', 4)}`,
  ];
}

interface Head {
  readonly word: TaggedWord;
  readonly kind: string;
  /** Without its subtype. */
  readonly rel: string;
  readonly features: Features;
}

/** The word that an answer hangs on: what it is, its part in the sentence, and whether the text spoke of it before. */
function headOf(head: number, read: ReadSentence, here: Surroundings): Head {
  const { sentence, index, facts, mentions, counts, firsts, paragraph } = here;
  const { tree } = sentence;
  const word = tree.words[head];
  if (word === undefined) throw new RangeError(`the sentence has no word ${String(head)}`);
  const { tag, xpos } = word;
  const rel = bare(word.rel);
  const kind = read.kinds.get(head) ?? tag;
  const above = tree.words[word.head];
  const mark = childrenOf(tree, head).find((child) => relOf(tree, child) === 'case' && child < head);
  const preposition = mark === undefined ? 'none' : (tree.words[mark]?.lower ?? '');
  const lemma = word.lemma.toLowerCase();
  const given = String((firsts.get(lemma) ?? index) < index);
  const givenBeside = String((paragraph.firsts.get(lemma) ?? index) < index);
  const alike = read.alike.get(kind) ?? [];
  const subject = childrenOf(tree, word.head).find((child) => relOf(tree, child).startsWith('nsubj'));
  const side = head < tree.root ? 'before' : head > tree.root ? 'after' : 'root';
  const position =
    sentence.position === 0 ? 'first' : sentence.position === paragraph.sentences - 1 ? 'last' : 'middle';
  const features = [
    `xpos=${xpos}`,
    `rel=${word.rel}`,
    `above=${above?.tag ?? 'none'}|${rel}`,
    `case=${preposition}`,
    `case=${preposition}|${rel}`,
    `case=${preposition}|${kind}`,
    bucket('depth', depthOf(tree, head), [0, 1, 2, 3, 4, 6]),
    bucket('count', counts.get(lemma) ?? 0, [1, 2, 3, 5, 8]),
    `${bucket('beside', paragraph.counts.get(lemma) ?? 0, [0, 1, 2, 3])}|${tag}`,
    `given=${given}|${tag}`,
    `givenbeside=${givenBeside}|${tag}`,
    `given=${given}${givenBeside}`,
    `capital=${String(/^\p{Lu}/u.test(word.text))}`,
    `common=${String(read.words[head]?.level)}|${tag}`,
    `names=${read.names}|${tag}`,
    `numbers=${read.numbers}|${tag}`,
    `facts=${String(Math.min(4, facts.length))}|${kind}`,
    `mentions=${String(Math.min(4, mentions.length))}|${kind}`,
    `alike=${String(Math.min(4, alike.length))}|${String(Math.min(3, alike.indexOf(head)))}`,
    `alike=${String(Math.min(3, alike.length))}|${kind}`,
    `firstalike=${String(alike[0] === head)}|${kind}`,
    `${bucket('kinds', paragraph.kinds.get(kind) ?? 0, [0, 1, 2, 3, 5, 8])}|${kind}`,
    `side=${side}|${rel}`,
    `side=${side}|${kind}`,
    `position=${position}|${kind}`,
    `subject=${subject === undefined ? 'none' : (tree.words[subject]?.tag ?? '')}|${rel}`,
  ];
  if (above !== undefined)
    features.push(
      `verb=${above.lemma.toLowerCase()}|${rel}`.slice(0, 24),
      `abovecommon=${String(read.words[word.head]?.level)}|${rel}`,
    );
  return { word, kind, rel, features };
}

/** The stretch itself: how much of its phrase it takes, its words, what stands around it. */
function spanFeatures(
  span: AnswerSpan,
  { word, kind: headKind, rel }: Head,
  words: readonly ReadWord[],
  here: Surroundings,
): Features {
  const { sentence, mentions, spans, paragraph } = here;
  const { head, first, last, extent } = span;
  const { tree } = sentence;
  const kind = kindOf(here, span, headKind);
  const [opens, closes] = [tree.words[first] ?? word, tree.words[last] ?? word];
  const [before, after] = [tree.words[first - 1], tree.words[last + 1]];
  const [before2, after2] = [tree.words[first - 2], tree.words[last + 2]];
  const mention = mentions.find((one) => one.span.start <= word.start && one.span.end >= word.end);
  const whole = mention !== undefined && mention.span.start >= opens.start && mention.span.end <= closes.end;
  const isWhole = (tree.first[head] ?? head) >= first - 2 && (tree.last[head] ?? head) <= last;
  const length = last - first + 1;
  const text = textOf(sentence, span);
  const said = paragraph.said.get(text);
  const own = insideOf(words, first, last);
  const [inner, outer] = nesting(span, spans);
  const features = [
    `extent=${extent}`,
    `kind=${kind}`,
    `kind=${kind}|${extent}`,
    `rel=${rel}|${extent}`,
    `rel=${rel}|kind=${kind}`,
    `before=${before?.tag ?? 'start'}`,
    `after=${after?.tag ?? 'end'}`,
    `before=${before?.lower ?? 'start'}`.slice(0, 14),
    `after=${after?.lower ?? 'end'}`.slice(0, 18),
    `after=${after?.tag === 'PUNCT' ? after.text : (after?.tag ?? 'end')}|${extent}`,
    `around=${before?.tag ?? 'start'}|${after?.tag ?? 'end'}`,
    `before2=${before2?.tag ?? 'start'}|${before?.tag ?? 'start'}`,
    `after2=${after?.tag ?? 'end'}|${after2?.tag ?? 'end'}`,
    `commas=${String(before?.text === ',')}${String(after?.text === ',')}|${extent}`,
    `det=${before?.tag === 'DET' ? before.lower : ''}`,
    bucket('length', length, [1, 2, 3, 4, 5, 6, 8, 10, 14]),
    `${bucket('length', length, [1, 2, 3, 5, 8])}|${kind}`,
    `${bucket('letters', text.length, [3, 5, 8, 12, 18, 26, 40, 60])}|${extent}`,
    bucket('place', Math.round((first / Math.max(1, tree.words.length)) * 10), [0, 2, 4, 6, 8]),
    `title=${String(own.isTopical)}`,
    `whole=${String(isWhole)}|${extent}`,
    `name=${String(mention !== undefined)}${String(whole)}`,
    `digit=${String(/\d/.test(text))}`,
    `conj=${String(own.isJoined)}|${extent}`,
    `adj=${String(own.tags.includes('ADJ'))}|${extent}`,
    `common=${String(words[head]?.level)}|${extent}`,
    `rarest=${String(own.rarest)}|${word.tag}`,
    `commonest=${String(own.commonest)}|${String(Math.min(4, own.content))}`,
    `new=${own.content === 0 ? 'none' : String(Math.round((own.fresh / own.content) * 4))}`,
    `tags=${length > 5 ? `${own.tags.slice(0, 2).join('-')}..${own.tags.slice(-2).join('-')}` : own.tags.join('-')}`,
    `ends=${opens.tag}|${closes.tag}`,
    bucket('inner', inner, [0, 1, 2, 4, 8]),
    bucket('outer', outer, [0, 1, 2, 3, 5]),
    `${bucket('outer', outer, [0, 1, 2, 3])}|${extent}`,
    `said=${String(Math.min(3, said?.times ?? 1))}|${word.tag}`,
    `saidbefore=${String(said !== undefined && said.start < startOf(sentence, span))}|${headKind}`,
  ];
  if (before !== undefined && /^["“]$/.test(before.text)) features.push('quoted');
  if (before?.text === '(') features.push('bracket');
  if (own.tags.includes('VERB')) features.push('hasverb');
  if (own.tags.includes('PRON')) features.push('pronoun');
  if (own.isSuperlative) features.push('superlative');
  for (const lower of own.lowers) features.push(`in=${lower}`);
  return features;
}

/** How many other answers stand within an answer, and around it. */
function nesting(span: AnswerSpan, spans: readonly AnswerSpan[]): readonly [number, number] {
  let [inner, outer] = [0, 0];
  for (const other of spans) {
    if (other === span) continue;
    if (other.first >= span.first && other.last <= span.last) inner += 1;
    if (other.first <= span.first && other.last >= span.last) outer += 1;
  }
  return [inner, outer];
}

/** What a stretch's words have together. */
function insideOf(words: readonly ReadWord[], first: number, last: number) {
  const lowers = new Set<string>();
  const tags: string[] = [];
  let [content, fresh, rarest, commonest] = [0, 0, 6, 0];
  let [topical, joined, superlative] = [false, false, false];
  for (let at = first; at <= last; at += 1) {
    const one = words[at];
    if (one === undefined) continue;
    const { tag, xpos, rel, lower } = one.word;
    lowers.add(lower);
    tags.push(tag);
    topical ||= one.isTopical;
    joined ||= rel === 'conj';
    superlative ||= xpos === 'JJS' || xpos === 'RBS';
    if (!one.isContent) continue;
    content += 1;
    if (one.isNew) fresh += 1;
    rarest = Math.min(rarest, one.level);
    commonest = Math.max(commonest, one.level);
  }
  return {
    lowers,
    tags,
    content,
    fresh,
    rarest,
    commonest,
    isTopical: topical,
    isJoined: joined,
    isSuperlative: superlative,
  };
}

/** The date or figure that an answer overlaps, "~" where it is not all of it and nearly nothing else; else its head's kind. */
function kindOf({ sentence, facts }: Surroundings, { first, last }: AnswerSpan, headKind: string): string {
  const start = sentence.span.start + (sentence.words[first]?.start ?? 0);
  const end = sentence.span.start + (sentence.words[last]?.end ?? 0);
  const fact = facts.find(({ span }) => span.start < end && span.end > start);
  if (fact === undefined) return headKind;
  const isExact =
    fact.span.start >= start &&
    fact.span.end <= end &&
    end - start <= (fact.span.end - fact.span.start) * 1.5 + 4;
  return `${fact.kind}${isExact ? '' : '~'}`;
}

function depthOf(tree: Tree, index: number): number {
  let depth = 0;
  for (let at = tree.words[index]?.head ?? -1; at >= 0 && depth < 12; at = tree.words[at]?.head ?? -1)
    depth += 1;
  return depth;
}

const countOf = (words: readonly TaggedWord[], tag: string, most: number): string =>
  String(Math.min(most, words.filter((word) => word.tag === tag).length));
