import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeLexicon } from '#core/english/lexicon.ts';
import { MAGIC } from '#core/english/model.ts';
import { makeReader } from '#core/english/reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { FORMAL, readTreebank, type Sentence } from './conllu.ts';
import { evaluate, evaluationTable, speed } from './evaluate.ts';
import { makeLexiconRows } from './make-lexicon.ts';
import { DensePerceptron } from './dense-perceptron.ts';
import { Perceptron } from './perceptron.ts';
import { exampleOf, inventory, marksOf, prepare, type ParserExample } from './prepared.ts';
import { pruned, quantised } from './quantise.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainMarks } from './train-marks.ts';
import { nominalsOf, trainNominals } from './train-nominals.ts';
import { trainParser } from './train-parser.ts';
import { jackknife, trainTagger } from './train-tagger.ts';
import { readVectors, readWordNet } from './word-lists.ts';

const KEPT = { tagger: 100_000, moves: 200_000, names: 60_000, nominals: 25_000 };
const EPOCHS = { tagger: 4, fold: 3, marks: 4, parser: 6, again: 2, nominals: 12 };
const MARGINS = { move: 25, name: 15 };
const MOVE_CLASSES = 3;
const isFormal = ({ genre }: Sentence): boolean => FORMAL.some((one) => genre === `gum-${one}`);

/** Trains everything, writes the model to `path` and prints what it is worth. */
export function train(path: string): void {
  const started = performance.now();
  const say = (text: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);
  };
  const bank = readTreebank();
  const nouns = readWordNet('noun');
  const verbs = readWordNet('verb');
  const adjectives = readWordNet('adj');
  const vectors = readVectors();
  const lexiconRows = makeLexiconRows(vectors, nouns, verbs, 30_000, 60_000);
  const known = new Set(vectors.words.slice(0, 80_000));
  const lexicon = makeLexicon(lexiconRows);
  say(`lexicon of ${String(lexiconRows.keys.length)} words`);

  const tags = inventory(
    bank.train.flatMap((one) => one.tags),
    5,
  );
  const rels = inventory(
    bank.train.flatMap((one) => one.rels),
    5,
  );
  const root = rels.indexOf('root');
  const sentences = prepare(bank.train, tags, rels, lexicon);

  const common = (words: Iterable<string>): string[] => [...words].filter((word) => known.has(word));
  const lemmas = trainLemmas(
    bank.train,
    common(verbs.keys()),
    common(nouns.keys()),
    common(adjectives.keys()),
  );
  say(`${String(lemmas.length)} rules of lemmas`);

  const nominals = quantised(
    pruned(trainNominals(bank.train.flatMap(nominalsOf), lexicon, EPOCHS.nominals), KEPT.nominals),
  );
  say('typer of nominals');

  // Prose as people study it counts twice.
  const twice = sentences.flatMap((one) => (isFormal(one.sentence) ? [one, one] : [one]));
  const first = trainTagger(twice, tags.length, EPOCHS.tagger);
  const kept = pruned(first.averaged(), KEPT.tagger);
  const tagger = trainTagger(twice, tags.length, EPOCHS.again, Perceptron.from(tags.length, kept));
  say('tagger');
  jackknife(sentences, tags.length, 5, EPOCHS.fold);
  say('tags for the parser');

  const marks = trainMarks(sentences, EPOCHS.marks).averaged();
  const isMark = marksOf(tags);
  const examples = sentences.map((one) => exampleOf(one, isMark));
  const times = ({ sentence }: ParserExample): number => (isFormal(sentence) ? 2 : 1);
  const training = { sentences: examples, root, margins: MARGINS, times, said: say };
  const [moves, names] = [new DensePerceptron(MOVE_CLASSES), new Perceptron(rels.length)];
  trainParser({ ...training, moves, names, epochs: EPOCHS.parser, explore: 1 });
  // Only what weighs most is kept, and learns again to do without the rest.
  const small = {
    moves: DensePerceptron.from(MOVE_CLASSES, pruned(moves.averaged(), KEPT.moves)),
    names: Perceptron.from(rels.length, pruned(names.averaged(), KEPT.names)),
  };
  trainParser({ ...training, ...small, epochs: EPOCHS.again, explore: 0 });
  say('parser');

  const writer = new ByteWriter();
  writer.block(Uint8Array.from(MAGIC));
  writer.strings(tags);
  writer.strings(rels);
  writer.number(lexiconRows.keys.length);
  writer.ascending(lexiconRows.keys);
  for (const block of [lexiconRows.clusters, lexiconRows.nounSenses, lexiconRows.verbSenses])
    writer.block(block);
  writer.number(lexiconRows.coarse.length);
  writer.block(lexiconRows.coarse);
  writer.rows(quantised(tagger.averaged()).rows);
  for (const part of [small.moves.averaged(), small.names.averaged(), marks])
    writer.rows(quantised(part).rows);
  writer.rows(nominals.rows);
  writer.string(String(nominals.step));
  writer.strings(lemmas);
  const bytes = writer.bytes();
  mkdirSync(path.replace(/[^/]*$/, ''), { recursive: true });
  writeFileSync(path, bytes);
  report(bytes);
}

/** Prints the figures of a model. */
export function report(bytes: Uint8Array): void {
  const { dev, test } = readTreebank();
  const begun = performance.now();
  const reader = makeReader(bytes);
  const setUp = performance.now() - begun;
  const gum = (one: Sentence): boolean => one.genre.startsWith('gum-');
  const rows = [
    ['GUM test, formal', test.filter(isFormal)],
    ['GUM test', test.filter(gum)],
    ['EWT test', test.filter((one) => !gum(one))],
    ['GUM dev, formal', dev.filter(isFormal)],
    ...FORMAL.map(
      (genre) => [`GUM test, ${genre}`, test.filter((one) => one.genre === `gum-${genre}`)] as const,
    ),
  ] as const;
  console.log(evaluationTable(rows.map(([name, part]) => [name, evaluate(reader, part)])));
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  const pace = speed(reader, test.filter(gum), () => process.cpuUsage().user / 1000);
  console.log(
    `${String(bytes.length)} bytes, ${String(packed)} compressed; set up in ${setUp.toFixed(0)} ms; ${pace.toFixed(1)} ms of processor time per 1,000 words`,
  );
}
