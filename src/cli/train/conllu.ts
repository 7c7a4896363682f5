import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank. `heads` are indices, -1 for the root. */
export interface Sentence {
  readonly document: string;
  readonly genre: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  /** "VBD|AUX": Penn tag and universal tag. */
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly rels: readonly string[];
  /** Where each word stands in the text, or null where the treebank's words are not those of the text. */
  readonly spans: readonly { start: number; end: number }[] | null;
  /** GUM's entity type of which each word is the head, or ''. */
  readonly entities: readonly string[];
}

const GUM = ['bio', 'news', 'academic', 'textbook', 'voyage', 'interview', 'speech', 'court'] as const;
export const FORMAL = ['bio', 'news', 'academic', 'textbook', 'voyage'] as const;
const EWT = ['weblog', 'newsgroup', 'reviews', 'email', 'answers'] as const;

/** Prose as people study it: what the reader is made for. */
export const isFormal = ({ genre }: Sentence): boolean => FORMAL.some((one) => genre === `gum-${one}`);

export type Part = 'train' | 'dev' | 'test';
export type Treebank = Readonly<Record<Part, readonly Sentence[]>>;

const folder = (): string => process.env.LECTERN_DATA ?? join(process.cwd(), '../shared/data');

/** Both treebanks with their published splits. */
export function readTreebank(): Treebank {
  const from = join(folder(), 'treebanks');
  if (!existsSync(from)) throw new Error(`No treebanks in ${from}: set LECTERN_DATA.`);
  const splits = readFileSync(join(from, 'gum-splits.md'), 'utf8').split(/^## /m);
  const named = (part: Part): Set<string> =>
    new Set(splits.find((one) => one.startsWith(`${part}\n`))?.match(/GUM_\w+/g) ?? []);
  const listed = (part: Part): Set<string> =>
    new Set(
      readFileSync(join(from, `ewt-files.${part}`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.replace('/', '-').replace(/\.xml\.conllu$|\.conllu$/, '')),
    );
  const dev = new Set([...named('dev'), ...listed('dev')]);
  const test = new Set([...named('test'), ...listed('test')]);
  const all = [...GUM.map((genre) => `gum-${genre}`), ...EWT.map((genre) => `ewt-${genre}`)].flatMap((name) =>
    readConllu(gunzipSync(readFileSync(join(from, `${name}.conllu.gz`))).toString('utf8'), name),
  );
  const part = ({ document }: Sentence): Part =>
    dev.has(document) ? 'dev' : test.has(document) ? 'test' : 'train';
  return {
    train: all.filter((one) => part(one) === 'train'),
    dev: all.filter((one) => part(one) === 'dev'),
    test: all.filter((one) => part(one) === 'test'),
  };
}

/** The sentences of a CoNLL-U file; empty nodes and enhanced dependencies are left out. */
function readConllu(text: string, genre: string): Sentence[] {
  const sentences: Sentence[] = [];
  let document = '';
  for (const block of text.split(/\n\n+/)) {
    const rows: string[][] = [];
    const wholes: { from: number; to: number; form: string }[] = [];
    let raw = '';
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
      else if (line.startsWith('# text = ')) raw = line.slice(9);
      else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
      else if (/^\d+-\d+\t/.test(line)) {
        const [range = '', form = ''] = line.split('\t');
        const [from, to] = range.split('-').map(Number);
        wholes.push({ from: (from ?? 1) - 1, to: to ?? 0, form });
      }
    }
    if (rows.length === 0) continue;
    const column = (at: number): string[] => rows.map((row) => row[at] ?? '_');
    const heads = column(6).map((head) => Number(head) - 1);
    const words = column(1);
    const upos = column(3);
    sentences.push({
      document,
      genre,
      text: raw,
      words,
      lemmas: column(2),
      tags: column(4).map((xpos, at) => `${xpos}|${upos[at] ?? 'X'}`),
      heads,
      rels: column(7),
      spans: align(raw, words, wholes),
      entities: entitiesOf(column(9), heads),
    });
  }
  return sentences;
}

/** Finds the words in the text, a contraction's parts inside the whole. */
function align(
  text: string,
  words: readonly string[],
  wholes: readonly { from: number; to: number; form: string }[],
): { start: number; end: number }[] | null {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const word of words) {
    const start = text.indexOf(word, at);
    // Between two words stands nothing but space: else the treebank has corrected the text.
    if (start < 0 || /\S/.test(text.slice(at, start))) return null;
    at = start + word.length;
    spans.push({ start, end: at });
  }
  return wholes.every(({ from, to, form }) => text.slice(spans[from]?.start, spans[to - 1]?.end) === form)
    ? spans
    : null;
}

/** For each word the type of the mention that it heads, or ''. Brackets: "(1-person-…", "1)", "(2-place-…)". */
function entitiesOf(misc: readonly string[], heads: readonly number[]): string[] {
  const entities = misc.map(() => '');
  const open: { readonly key: string; readonly type: string; readonly from: number }[] = [];
  const close = (key: string, to: number): void => {
    const at = open.findLastIndex((one) => one.key === key);
    const [mention] = at < 0 ? [] : open.splice(at, 1);
    if (mention === undefined) return;
    const { type, from } = mention;
    for (let word = from; word <= to; word++) {
      const head = heads[word] as number;
      // Of two mentions with one head the outer, which is closed later, says what the whole is.
      if (head < from || head > to) {
        entities[word] = type;
        return;
      }
    }
  };
  for (const [at, column] of misc.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(column)?.[1];
    if (value === undefined) continue;
    for (const [piece] of value.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (piece.startsWith('(')) {
        const [key = '', type = ''] = piece.slice(1).replace(/\)$/, '').split('-');
        open.push({ key, type, from: at });
        if (piece.endsWith(')')) close(key, at);
      } else close(piece.slice(0, -1), at);
    }
  }
  return entities;
}
