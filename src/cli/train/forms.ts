import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';

/** One observation: a word in small letters, its Penn tag, its dictionary form, how often. */
export interface Form {
  readonly lower: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly count: number;
}

/** Verbs that have only irregular past forms. */
const REGULAR_TOO = new Set(
  'bet burn dream dwell hang knit lean leap learn lie light quit shine smell speed spell spill spoil wed'.split(
    ' ',
  ),
);
const IRREGULAR = new Set(IRREGULAR_VERBS.map(([lemma]) => lemma).filter((lemma) => !REGULAR_TOO.has(lemma)));

export function* irregular(): Iterable<Form> {
  for (const [lemma, pasts, participles] of IRREGULAR_VERBS) {
    for (const lower of pasts) yield { lower, xpos: 'VBD', lemma, count: 2 };
    for (const lower of participles) yield { lower, xpos: 'VBN', lemma, count: 2 };
  }
  for (const [lemma, lower] of IRREGULAR_NOUNS) yield { lower, xpos: 'NNS', lemma, count: 2 };
}

/** The regular forms of the dictionary's words: they teach where a final e or a doubled letter belongs. */
export function* inflected(
  verbs: Iterable<string>,
  nouns: Iterable<string>,
  adjectives: Iterable<string>,
): Iterable<Form> {
  for (const lemma of verbs) {
    if (!/^[a-z]{3,}$/.test(lemma)) continue;
    for (const stem of stems(lemma)) {
      yield { lower: `${stem}ing`, xpos: 'VBG', lemma, count: 4 };
      const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem.replace(/e$/, '')}ed`;
      if (IRREGULAR.has(lemma)) continue;
      for (const xpos of ['VBD', 'VBN']) yield { lower: past, xpos, lemma, count: 4 };
    }
    yield { lower: withS(lemma), xpos: 'VBZ', lemma, count: 4 };
  }
  for (const lemma of nouns) {
    if (/^[a-z]{3,}$/.test(lemma)) yield { lower: withS(lemma), xpos: 'NNS', lemma, count: 4 };
  }
  for (const lemma of adjectives) {
    if (!/^[a-z]{3,7}$/.test(lemma)) continue;
    for (const stem of stems(lemma)) {
      const base = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : stem.replace(/e$/, '');
      yield { lower: `${base}er`, xpos: 'JJR', lemma, count: 4 };
      yield { lower: `${base}est`, xpos: 'JJS', lemma, count: 4 };
    }
  }
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** What an ending with a vowel is put on: "hope" → "hop", "hop" → "hopp", "visit" → "visit". */
function stems(lemma: string): string[] {
  if (/(?:ee|oe|ye)$/.test(lemma)) return [lemma];
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}y`];
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)];
  const syllables = lemma.match(/[aeiouy]+/g)?.length ?? 0;
  const closed = /(?:^|[^aeiou])[aeiou][bdgklmnprtvz]$/.test(lemma) || /qui[tz]$/.test(lemma);
  if (closed && syllables === 1) return [`${lemma}${lemma.at(-1) ?? ''}`];
  return [lemma];
}
