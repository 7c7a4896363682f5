import { NOMINAL_FEATURES, nominalFeatures } from '#core/english/nominal-features.ts';
import { NOMINAL_KINDS, softmax, type NominalKind } from '#core/english/nominal.ts';
import type { Lexicon } from '#core/english/lexicon.ts';
import type { Tag, TaggedWord } from '#core/english/tagged-word.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { shuffle } from './shuffle.ts';
import type { Sentence } from './conllu.ts';
import type { LearnedRows } from './perceptron.ts';

export interface NominalExample {
  readonly words: readonly TaggedWord[];
  readonly head: number;
  readonly kind: number;
}

const KIND_OF: Readonly<Record<string, NominalKind>> = {
  abstract: 'abstract',
  animal: 'animal',
  event: 'event',
  object: 'object',
  organization: 'organisation',
  person: 'person',
  place: 'place',
  // A plant is asked for like a thing.
  plant: 'object',
  substance: 'substance',
  time: 'time',
};

/** The mentions of a sentence, its words as the treebank analyses them. */
export function nominalsOf(sentence: Sentence): NominalExample[] {
  const words = sentence.words.map((text, at): TaggedWord => {
    const [xpos = '', tag = 'X'] = (sentence.tags[at] ?? '').split('|');
    return {
      text,
      lower: text.toLowerCase(),
      lemma: sentence.lemmas[at] ?? text,
      tag: tag as Tag,
      xpos,
      head: sentence.heads[at] ?? -1,
      rel: sentence.rels[at] ?? 'dep',
      start: 0,
      end: 0,
    };
  });
  return sentence.entities.flatMap((entity, head) => {
    const kind = KIND_OF[entity];
    return kind === undefined ? [] : [{ words, head, kind: NOMINAL_KINDS.indexOf(kind) }];
  });
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), with a pull towards zero so that rare
 * features stay small.
 */
export function trainNominals(
  examples: readonly NominalExample[],
  lexicon: Lexicon,
  epochs: number,
): LearnedRows {
  const kinds = NOMINAL_KINDS.length;
  const random = randomFrom(31);
  const features = new Int32Array(NOMINAL_FEATURES);
  const rows = new Map<number, number>();
  const coded = examples.map(({ words, head, kind }) => {
    const count = nominalFeatures(words, head, lexicon, features);
    const own = Int32Array.from(features.subarray(0, count), (key) => {
      let row = rows.get(key);
      if (row === undefined) rows.set(key, (row = rows.size));
      return row;
    });
    return { own, kind };
  });
  const values = new Float64Array(rows.size * kinds);
  const squares = new Float64Array(rows.size * kinds).fill(0.1);
  const scores = new Float64Array(kinds);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { own, kind } of shuffle(coded, random)) {
      scores.fill(0);
      for (const row of own)
        for (let at = 0; at < kinds; at++)
          scores[at] = (scores[at] as number) + (values[row * kinds + at] as number);
      const shares = softmax(scores);
      for (const row of own)
        for (let at = 0; at < kinds; at++) {
          const place = row * kinds + at;
          const error = (shares[at] as number) - (at === kind ? 1 : 0) + 4e-4 * (values[place] as number);
          squares[place] = (squares[place] as number) + error * error;
          values[place] = (values[place] as number) - (0.1 * error) / Math.sqrt(squares[place] as number);
        }
    }
  }
  const keys = [...rows].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(keys, ([key]) => key),
    sizes: new Uint8Array(keys.length).fill(kinds),
    classes: Uint8Array.from({ length: keys.length * kinds }, (_, at) => at % kinds),
    values: Float32Array.from(
      keys.flatMap(([, row]) => [...values.subarray(row * kinds, (row + 1) * kinds)]),
    ),
  };
}
