import { NOMINAL_KINDS } from '#core/english/nominal.ts';
import type { Reader } from '#core/english/reader.ts';
import type { TaggedWord } from '#core/english/tagged-word.ts';
import type { Sentence } from './conllu.ts';
import { nominalsOf } from './train-nominals.ts';

/** Shares in percent: F1 over words aligned by their place in the text, as in the CoNLL 2018 shared task. */
export interface Evaluation {
  readonly words: number;
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
  /** Share of the treebank's mentions whose head is found and given the right kind. */
  readonly kinds: number;
}

/** Reads the raw text of each sentence and compares with the treebank, from its letters on. */
export function evaluate(reader: Reader, sentences: readonly Sentence[]): Evaluation {
  const right = { tokens: 0, upos: 0, xpos: 0, lemmas: 0, uas: 0, las: 0, kinds: 0 };
  let gold = 0;
  let found = 0;
  let mentions = 0;
  for (const sentence of sentences) {
    if (sentence.spans === null) continue;
    const words = reader.read(sentence.text);
    gold += sentence.words.length;
    found += words.length;
    const key = ({ start, end }: { start: number; end: number }): string => `${String(start)}-${String(end)}`;
    const placeOf = new Map(sentence.spans.map((span, at) => [key(span), at]));
    const goldOf = words.map((word) => placeOf.get(key(word)));
    for (const [at, word] of words.entries()) {
      const place = goldOf[at];
      if (place === undefined) continue;
      right.tokens += 1;
      const [xpos = '', upos = ''] = (sentence.tags[place] ?? '').split('|');
      if (word.tag === upos) right.upos += 1;
      if (word.xpos === xpos) right.xpos += 1;
      const lemma = sentence.lemmas[place];
      if (lemma === '_' || lemma === word.lemma) right.lemmas += 1;
      if ((word.head < 0 ? -1 : goldOf[word.head]) !== sentence.heads[place]) continue;
      right.uas += 1;
      if (word.rel === sentence.rels[place]) right.las += 1;
    }
    const wordOf = new Map(
      goldOf.flatMap((place, at) => (place === undefined ? [] : [[place, at] as const])),
    );
    for (const { head, kind } of nominalsOf(sentence)) {
      mentions += 1;
      const at = wordOf.get(head);
      if (at !== undefined && reader.kindOfNominal(words, at).kind === NOMINAL_KINDS[kind]) right.kinds += 1;
    }
  }
  const f1 = (count: number): number => (200 * count) / (gold + found);
  return {
    words: gold,
    tokens: f1(right.tokens),
    upos: f1(right.upos),
    xpos: f1(right.xpos),
    lemmas: f1(right.lemmas),
    uas: f1(right.uas),
    las: f1(right.las),
    kinds: mentions === 0 ? 0 : (100 * right.kinds) / mentions,
  };
}

/** The lines of a table in Markdown. */
export function evaluationTable(rows: readonly (readonly [string, Evaluation])[]): string {
  const shares = ['tokens', 'upos', 'xpos', 'lemmas', 'uas', 'las', 'kinds'] as const;
  return [
    `| part | words | ${shares.join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(shares.length)}`,
    ...rows.map(
      ([name, one]) =>
        `| ${name} | ${String(one.words)} | ${shares.map((share) => one[share].toFixed(1)).join(' | ')} |`,
    ),
  ].join('\n');
}

/** Words of the text, for speed: milliseconds per 1,000 words once warm. */
export function speed(reader: Reader, sentences: readonly Sentence[], now: () => number): number {
  const texts = sentences.map(({ text }) => text);
  const run = (): readonly (readonly TaggedWord[])[] => texts.map((text) => reader.read(text));
  run();
  const started = now();
  const words = run().reduce((sum, each) => sum + each.length, 0);
  return ((now() - started) * 1000) / words;
}
