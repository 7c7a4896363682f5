import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeLexicon } from '#core/english/lexicon.ts';
import { MAGIC } from '#core/english/model.ts';
import { moveClasses } from '#core/english/moves.ts';
import { makeReader } from '#core/english/reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { FORMAL, readTreebank, type Sentence } from './conllu.ts';
import { evaluate, evaluationTable, speed } from './evaluate.ts';
import { makeLexiconRows } from './make-lexicon.ts';
import { Perceptron } from './perceptron.ts';
import { inventory, prepare } from './prepared.ts';
import { pruned, quantised } from './quantise.ts';
import { trainLemmas } from './train-lemmas.ts';
import { nominalsOf, trainNominals } from './train-nominals.ts';
import { trainParser } from './train-parser.ts';
import { jackknife, trainTagger } from './train-tagger.ts';
import { readVectors, readWordNet } from './word-lists.ts';

const KEPT = { tagger: 90_000, parser: 260_000, nominals: 40_000 };
const EPOCHS = { tagger: 6, fold: 4, parser: 10, again: 3, nominals: 12 };
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

  const tags = inventory(bank.train.flatMap((one) => one.tags), 5);
  const rels = inventory(bank.train.flatMap((one) => one.rels), 5);
  const root = rels.indexOf('root');
  const sentences = prepare(bank.train, tags, rels, lexicon);

  const common = (words: Iterable<string>): string[] => [...words].filter((word) => known.has(word));
  const lemmas = trainLemmas(bank.train, common(verbs.keys()), common(nouns.keys()), common(adjectives.keys()));
  say(`${String(lemmas.length)} rules of lemmas`);

  const nominals = quantised(
    pruned(trainNominals(bank.train.flatMap(nominalsOf), lexicon, EPOCHS.nominals), KEPT.nominals),
  );
  say('typer of nominals');

  const first = trainTagger(sentences, tags.length, EPOCHS.tagger);
  const kept = pruned(first.averaged(), KEPT.tagger);
  const tagger = trainTagger(sentences, tags.length, EPOCHS.again, Perceptron.from(tags.length, kept));
  say('tagger');
  jackknife(sentences, tags.length, 5, EPOCHS.fold);
  say('tags for the parser');

  const times = ({ sentence }: { sentence: Sentence }): number => (isFormal(sentence) ? 2 : 1);
  const whole = trainParser(sentences, rels.length, root, EPOCHS.parser, times, undefined, 1, (epoch, wrong) => {
    say(`parser, round ${String(epoch + 1)}: ${String(wrong)} wrong`);
  });
  const some = pruned(whole.averaged(), KEPT.parser);
  say(`${String(some.values.length)} weights kept`);
  const small = Perceptron.from(moveClasses(rels.length), some);
  const parser = trainParser(sentences, rels.length, root, EPOCHS.again, times, small, 0);
  say('parser');

  const writer = new ByteWriter();
  writer.block(Uint8Array.from(MAGIC));
  writer.strings(tags);
  writer.strings(rels);
  writer.number(lexiconRows.keys.length);
  writer.ascending(lexiconRows.keys);
  for (const block of [lexiconRows.clusters, lexiconRows.nounSenses, lexiconRows.verbSenses]) writer.block(block);
  writer.number(lexiconRows.coarse.length);
  writer.block(lexiconRows.coarse);
  writer.rows(quantised(tagger.averaged()).rows);
  writer.rows(quantised(parser.averaged()).rows);
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
    ...FORMAL.map((genre) => [`GUM test, ${genre}`, test.filter((one) => one.genre === `gum-${genre}`)] as const),
  ] as const;
  console.log(evaluationTable(rows.map(([name, part]) => [name, evaluate(reader, part)])));
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  const pace = speed(reader, test.filter(gum), () => performance.now());
  console.log(
    `${String(bytes.length)} bytes, ${String(packed)} compressed; set up in ${setUp.toFixed(0)} ms; ${pace.toFixed(1)} ms per 1,000 words`,
  );
}
