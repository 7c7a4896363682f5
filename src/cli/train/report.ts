import { brotliCompressSync, constants } from 'node:zlib';
import { makeReader } from '#core/english/reader.ts';
import { FORMAL, isFormal, readTreebank, type Sentence } from './conllu.ts';
import { evaluate, evaluationTable, speed } from './evaluate.ts';

/** Prints the figures of a model. */
export function report(bytes: Uint8Array): void {
  const { dev, test } = readTreebank();
  const begun = performance.now();
  const reader = makeReader(bytes);
  const setUp = performance.now() - begun;
  const gum = (one: Sentence): boolean => one.genre.startsWith('gum-');
  const rows = [
    ['GUM test, formal', test.filter(isFormal)],
    ...FORMAL.map(
      (genre) => [`GUM test, ${genre}`, test.filter((one) => one.genre === `gum-${genre}`)] as const,
    ),
    ['GUM test, all', test.filter(gum)],
    ['EWT test', test.filter((one) => !gum(one))],
    ['GUM dev, formal', dev.filter(isFormal)],
  ] as const;
  console.log(evaluationTable(rows.map(([name, part]) => [name, evaluate(reader, part)])));
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  const pace = speed(reader, test.filter(gum), () => process.cpuUsage().user / 1000);
  console.log(
    `\n${String(bytes.length)} bytes, ${String(packed.length)} compressed; set up in ${setUp.toFixed(0)} ms; ` +
      `${pace.toFixed(1)} ms of processor time per 1,000 words.`,
  );
}
