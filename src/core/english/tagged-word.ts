/** Universal parts of speech. */
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
  | 'X';

export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form: "reached" → "reach"; names keep their capitals. */
  readonly lemma: string;
  readonly tag: Tag;
  /** Penn tag: "VBD", "NNP". */
  readonly xpos: string;
  /** Place of the word it depends on in the same array; -1 for a root. */
  readonly head: number;
  /** Universal relation to its head, with its subtype: "nsubj:pass". */
  readonly rel: string;
  /** Place in the text that was read. */
  readonly start: number;
  readonly end: number;
}
