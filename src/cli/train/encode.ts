import type { LexiconRows } from '#core/english/lexicon.ts';
import { MAGIC } from '#core/english/model.ts';
import type { WeightRows } from '#core/english/weights.ts';
import { ByteWriter } from './byte-writer.ts';

/** All that was learned, as it goes into the file. */
export interface LearnedModel {
  readonly tags: readonly string[];
  readonly rels: readonly string[];
  readonly lexicon: LexiconRows;
  readonly tagger: WeightRows;
  readonly moves: WeightRows;
  readonly names: WeightRows;
  readonly marks: WeightRows;
  readonly nominals: { readonly rows: WeightRows; readonly step: number };
  readonly lemmas: readonly string[];
}

/** The bytes that `decodeModel` reads. */
export function encodeModel(model: LearnedModel): Uint8Array {
  const writer = new ByteWriter();
  writer.block(Uint8Array.from(MAGIC));
  writer.strings(model.tags);
  writer.strings(model.rels);
  const { keys, clusters, nounSenses, verbSenses, parts, coarse } = model.lexicon;
  writer.number(keys.length);
  writer.ascending(keys);
  for (const column of [clusters, nounSenses, verbSenses, parts]) writer.block(column);
  writer.number(coarse.length);
  writer.block(coarse);
  for (const rows of [model.tagger, model.moves, model.names, model.marks, model.nominals.rows])
    writer.rows(rows);
  writer.string(String(model.nominals.step));
  writer.strings(model.lemmas);
  return writer.bytes();
}
