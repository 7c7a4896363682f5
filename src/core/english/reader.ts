import { lemmaOf } from './lemma.ts';
import { decodeModel, type Model } from './model.ts';
import { nominalTyper, type KindOfNominal } from './nominal.ts';
import { parseWords } from './parse.ts';
import { pieces } from './pieces.ts';
import { tagWords } from './tag.ts';
import type { Tag, TaggedWord } from './tagged-word.ts';
import { tokenise } from './tokenise.ts';
import { wordForms } from './words.ts';

/** Ways that the parser goes side by side. */
const WIDTH = 1;

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
  return {
    read: (text) => read(text, model),
    kindOfNominal: nominalTyper(model.nominals, model.lexicon, model.nominalScale),
  };
}

function read(text: string, model: Model): TaggedWord[] {
  const tokens = tokenise(text);
  const texts = tokens.map(({ start, end }) => text.slice(start, end));
  const words: TaggedWord[] = [];
  const root = model.rels.indexOf('root');
  for (const [from, to] of pieces(texts)) {
    const forms = wordForms(texts.slice(from, to), model.lexicon);
    const tags = tagWords(forms, model.tagger, model.tags.length);
    const { heads, labels } = parseWords(forms, tags, model.parser, model.rels.length, root, WIDTH);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      const word = texts[at];
      if (token === undefined || word === undefined) continue;
      const head = heads[at - from] as number;
      const [xpos = 'FW', tag = 'X'] = (model.tags[tags[at - from] as number] ?? '').split('|');
      words.push({
        text: word,
        lower: word.toLowerCase(),
        lemma: lemmaOf(word, xpos, model.lemmas),
        tag: tag as Tag,
        xpos,
        head: head < 0 ? -1 : from + head,
        rel: model.rels[labels[at - from] as number] ?? 'dep',
        start: token.start,
        end: token.end,
      });
    }
  }
  return words;
}
