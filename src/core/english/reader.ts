import { Analyst } from './analyse.ts';
import { decodeModel } from './model.ts';
import { nominalTyper, type KindOfNominal } from './nominal.ts';
import { pieces } from './pieces.ts';
import type { TaggedWord } from './tagged-word.ts';
import { tokenise } from './tokenise.ts';

/** Cuts an English sentence into words with their parts of speech, dictionary forms and dependencies. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** What reads English: sentences into words, nominals into kinds. */
export interface Reader {
  readonly read: Tagger;
  /** What the nominal whose head is `words[head]` names, for proper and common ones alike. */
  kindOfNominal(words: readonly TaggedWord[], head: number): KindOfNominal;
}

/** The reader that the bytes of a model describe; throws if they are not a model of this version. */
export function makeReader(bytes: Uint8Array): Reader {
  const model = decodeModel(bytes);
  const analyst = new Analyst(model);
  return {
    read: (text) => read(text, analyst),
    kindOfNominal: nominalTyper(model.nominals, model.lexicon, model.nominalScale),
  };
}

function read(text: string, analyst: Analyst): TaggedWord[] {
  const tokens = tokenise(text);
  const texts = tokens.map(({ start, end }) => text.slice(start, end));
  const words: TaggedWord[] = [];
  for (const [from, to] of pieces(texts)) {
    for (const [at, analysis] of analyst.analyse(texts.slice(from, to)).entries()) {
      const token = tokens[from + at];
      const word = texts[from + at];
      if (token === undefined || word === undefined) continue;
      const { head } = analysis;
      words.push({
        text: word,
        lower: word.toLowerCase(),
        ...token,
        ...analysis,
        head: head < 0 ? -1 : from + head,
      });
    }
  }
  return words;
}
