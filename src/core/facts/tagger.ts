import { makeReader, type Reader } from '../english/reader.ts';

export type { KindOfNominal, NominalKind } from '../english/nominal.ts';
export type { Reader, Tagger } from '../english/reader.ts';
export type { Tag, TaggedWord } from '../english/tagged-word.ts';

/** Gets the bytes of `core/english/english.model`, from wherever they lie. */
export type ModelSource = () => Promise<Uint8Array>;

let loaded: Promise<Reader> | null = null;

/**
 * The reader of English, fetched when the first article is read. Setting it up takes longer than reading an article, so
 * it is kept; a failure is not, so that the next article tries again.
 */
export function loadReader(source: ModelSource): Promise<Reader> {
  loaded ??= source()
    .then(makeReader)
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}
