import { ByteReader } from './bytes.ts';
import { readLemmaRules, type LemmaRules } from './lemma.ts';
import { makeLexicon, readLexicon, type Lexicon } from './lexicon.ts';
import { Weights } from './weights.ts';

/** First bytes of every model; the last one is the version of the features and of this layout. */
export const MAGIC = [0x4c, 0x45, 0x4e, 0x47, 1] as const;

/** All that was learned, ready to be used. */
export interface Model {
  /** "VBD|AUX": Penn and universal tag of each class of the tagger. */
  readonly tags: readonly string[];
  readonly rels: readonly string[];
  readonly lexicon: Lexicon;
  readonly tagger: Weights;
  readonly moves: Weights;
  readonly names: Weights;
  readonly marks: Weights;
  readonly nominals: Weights;
  /** One step of the nominals' weights, in logits. */
  readonly nominalScale: number;
  readonly lemmas: LemmaRules;
}

/** The model in `bytes`; throws if they are not a model of this version. */
export function decodeModel(bytes: Uint8Array): Model {
  if (MAGIC.some((byte, at) => bytes[at] !== byte))
    throw new TypeError('not a model of English of this version');
  const reader = new ByteReader(bytes.subarray(MAGIC.length));
  return {
    tags: reader.strings(),
    rels: reader.strings(),
    lexicon: makeLexicon(readLexicon(reader)),
    tagger: new Weights(reader.rows()),
    moves: new Weights(reader.rows()),
    names: new Weights(reader.rows()),
    marks: new Weights(reader.rows()),
    nominals: new Weights(reader.rows()),
    nominalScale: Number(reader.string()),
    lemmas: readLemmaRules(reader.strings()),
  };
}
