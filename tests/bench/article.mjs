import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/server/prepare.mjs';

/**
 * The article that Lectern is developed against, when it lies beside the repository; else the bundled course's.
 * @returns {{ name: string, text: string, words: number }}
 */
export function benchArticle() {
  const folder = join(root, '../shared/articles');
  const [seed] = existsSync(folder) ? readdirSync(folder).sort() : [];
  const text = seed
    ? readFileSync(join(folder, seed), 'utf8')
    : JSON.parse(readFileSync(join(root, 'build/courses/washington-pyongyang.json'), 'utf8')).article.text;
  return {
    name: seed ? 'the seed article' : 'our own article',
    text,
    words: text.match(/\S+/g)?.length ?? 0,
  };
}
