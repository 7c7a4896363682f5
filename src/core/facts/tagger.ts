/** Universal parts of speech, as the tagger gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form: "reached" → "reach". */
  readonly lemma: string;
  readonly tag: Tag;
  /** Penn Treebank tag: `VBD`, `NNP`. */
  readonly xpos: string;
  /** Index of its head in the same array, -1 for a root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype: `nsubj:pass`. */
  readonly rel: string;
  /** Place in the text that was tagged. */
  readonly start: number;
  readonly end: number;
}

/** Cuts an English text into words with their parts of speech. */
export type Tagger = (text: string) => readonly TaggedWord[];

let loaded: Promise<Tagger> | null = null;

/**
 * The English tagger: about 1 MB compressed, fetched when the first article is read. Setting it up takes longer than
 * tagging a long article, so it is kept; a failure is not, so that the next article tries again.
 */
export function loadTagger(): Promise<Tagger> {
  loaded ??= makeTagger().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function makeTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const { readDoc, its } = winkNLP(model, ['pos']);
  return (text) => {
    const tokens = readDoc(text).tokens();
    const values = tokens.out();
    const tags = tokens.out(its.pos) as string[];
    // The package types `lemma` for single words only; it works for collections as `pos` does.
    const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
    const words: TaggedWord[] = [];
    let from = 0;
    for (const [index, value] of values.entries()) {
      // The tagger tidies white space, so each word is found again in the text itself.
      const start = text.indexOf(value, from);
      if (start < 0) continue;
      from = start + value.length;
      words.push({
        text: value,
        lower: value.toLowerCase(),
        lemma: lemmas[index] ?? value,
        tag: tags[index] as Tag, xpos: '', head: -1, rel: 'dep',
        start,
        end: from,
      });
    }
    return words;
  };
}
