import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#core/article/article.ts';
import type { Result } from '#core/result.ts';
import { openArticle, openPasted } from '#readers/open.ts';
import type { Gold } from './gold.ts';
import { parseGold } from './parse-gold.ts';

/** An article as somebody would paste or open it, read by the app, beside what it should have become. */
export interface Specimen {
  readonly gold: Gold;
  readonly article: Article;
}

const RAW = ['raw.txt', 'raw.md', 'raw.html'] as const;

/** Every article below a folder, in the order of their names. */
export async function loadSpecimens(folder: string): Promise<readonly Specimen[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.md')))
    .sort();
  return Promise.all(names.map((name) => loadSpecimen(join(folder, name), name)));
}

async function loadSpecimen(folder: string, name: string): Promise<Specimen> {
  const gold = parseGold(name, readFileSync(join(folder, 'gold.md'), 'utf8'));
  const raw = RAW.find((file) => existsSync(join(folder, file)));
  if (raw === undefined) throw new Error(`${name}: there is none of ${RAW.join(', ')}`);
  const read = await readRaw(join(folder, raw), raw);
  if (!read.ok) throw new Error(`${name}: the reader refused ${raw}: ${read.refusal.code}`);
  return { gold, article: read.value };
}

/** Plain text is pasted; Markdown and HTML are opened as files of that name. */
function readRaw(path: string, name: (typeof RAW)[number]): Promise<Result<Article>> {
  if (name === 'raw.txt') return openPasted(readFileSync(path, 'utf8'));
  return openArticle({ name, type: '', bytes: new Uint8Array(readFileSync(path)) });
}
