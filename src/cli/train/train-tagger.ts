import { best } from '#core/english/scorer.ts';
import { tagWords } from '#core/english/tag.ts';
import { TAG_FEATURES, tagFeatures } from '#core/english/tag-features.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { shuffle } from './shuffle.ts';
import { Perceptron } from './perceptron.ts';
import type { Prepared } from './prepared.ts';

/** The lead that the right tag must have over the next one to be let alone. */
const MARGIN = 8;

/** Trains a tagger on its own decisions: the tags before a word are those it gave. */
export function trainTagger(
  sentences: readonly Prepared[],
  classes: number,
  epochs: number,
  start = new Perceptron(classes),
): Perceptron {
  const random = randomFrom(11);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffle(order, random)) {
      const tags = new Uint8Array(words.length);
      for (let at = 0; at < words.length; at++) {
        const count = tagFeatures(words, at, tags, features);
        start.score(features, count, scores);
        const guess = best(scores);
        const right = gold[at] as number;
        const rival = guess === right ? best(scores, right) : guess;
        if ((scores[right] as number) - (scores[rival] as number) <= MARGIN)
          start.learn(features, count, right, rival);
        start.tick();
        tags[at] = guess;
      }
    }
  }
  return start;
}

/** Gives each sentence the tags of a tagger trained without its document: the parser learns from tags as it will get them. */
export function jackknife(
  sentences: readonly Prepared[],
  classes: number,
  folds: number,
  epochs: number,
): void {
  const documents = [...new Set(sentences.map(({ sentence }) => sentence.document))].sort();
  const foldOf = new Map(documents.map((document, at) => [document, at % folds]));
  const isIn = (fold: number) => (one: Prepared) => foldOf.get(one.sentence.document) === fold;
  for (let fold = 0; fold < folds; fold++) {
    const inFold = isIn(fold);
    const tagger = trainTagger(
      sentences.filter((one) => !inFold(one)),
      classes,
      epochs,
    );
    const weights = Perceptron.from(classes, tagger.averaged());
    for (const one of sentences) if (inFold(one)) one.predicted = tagWords(one.words, weights, classes);
  }
}
