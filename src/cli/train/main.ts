import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeLexicon } from '#core/english/lexicon.ts';
import { readTreebank } from './conllu.ts';
import { encodeModel } from './encode.ts';
import { makeLexiconRows } from './make-lexicon.ts';
import { partsOfWords } from './parts.ts';
import { Perceptron } from './perceptron.ts';
import { exampleOf, inventory, marksOf, prepare, weighted } from './prepared.ts';
import { pruned, quantised } from './quantise.ts';
import { report } from './report.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainMarks } from './train-marks.ts';
import { nominalsOf, trainNominals } from './train-nominals.ts';
import { jackknife, trainTagger } from './train-tagger.ts';
import { trainTree } from './train-tree.ts';
import { readVectors, readWordNet } from './word-lists.ts';

export { report };

/** Weights that are kept. */
const KEPT = { tagger: 95_000, marks: 9_000, nominals: 17_000 };
const EPOCHS = { tagger: 4, again: 2, fold: 3, marks: 4, nominals: 12 };
/** Words of the lexicon that get a cluster, and all of them, by frequency. */
const WORDS = { clustered: 24_000, known: 70_000 };
/** A tag or relation that is rarer is not told apart. */
const RARE = 5;

/** Trains everything, writes the model to `path` and prints what it is worth. */
export function train(path: string): void {
  const started = performance.now();
  const say = (text: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);
  };
  const bank = readTreebank();
  const [nouns, verbs, adjectives] = [readWordNet('noun'), readWordNet('verb'), readWordNet('adj')];
  const parts = partsOfWords({ nouns, verbs, adjectives, adverbs: readWordNet('adv') });
  const vectors = readVectors();
  const lexiconRows = makeLexiconRows({ vectors, nouns, verbs, parts }, WORDS.clustered, WORDS.known);
  const lexicon = makeLexicon(lexiconRows);
  say(`lexicon of ${String(lexiconRows.keys.length)} words`);

  const frequent = new Set(vectors.words.slice(0, 80_000));
  const common = (words: ReadonlyMap<string, number>): string[] =>
    [...words.keys()].filter((word) => frequent.has(word));
  const lemmas = trainLemmas(bank.train, common(verbs), common(nouns), common(adjectives));
  const examples = bank.train.flatMap(nominalsOf);
  const nominals = quantised(pruned(trainNominals(examples, lexicon, EPOCHS.nominals), KEPT.nominals));
  say('dictionary forms and kinds of nominals');

  const count = (column: readonly (readonly string[])[]): string[] => inventory(column.flat(), RARE);
  const tags = count(bank.train.map((one) => one.tags));
  const rels = count(bank.train.map((one) => one.rels));
  const sentences = prepare(bank.train, tags, rels, lexicon);
  const twice = weighted(sentences);
  const first = pruned(trainTagger(twice, tags.length, EPOCHS.tagger).averaged(), KEPT.tagger);
  const tagger = trainTagger(twice, tags.length, EPOCHS.again, Perceptron.from(tags.length, first));
  say('tagger');
  jackknife(sentences, tags.length, 5, EPOCHS.fold);
  say('tags for the parser');

  const marks = pruned(trainMarks(sentences, EPOCHS.marks).averaged(), KEPT.marks);
  const isMark = marksOf(tags);
  const contents = sentences.map((one) => exampleOf(one, isMark));
  const tree = trainTree(weighted(contents), rels.length, rels.indexOf('root'), say);
  const bytes = encodeModel({
    tags,
    rels,
    lexicon: lexiconRows,
    tagger: quantised(tagger.averaged()).rows,
    ...tree,
    marks: quantised(marks).rows,
    nominals,
    lemmas,
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  report(bytes);
}
