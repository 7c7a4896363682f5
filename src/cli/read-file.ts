import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openArticle } from '#readers/open.ts';
import type { Article } from '#core/article/article.ts';
import { m } from '#messages/index.ts';

/** The article in a file, or one sentence on why there is none. */
export type ReadFile =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly sentence: string };

const no = (sentence: string): ReadFile => ({ ok: false, sentence });

/** Reads an article from disk as the app reads a file that somebody opens. */
export async function readArticle(path: string): Promise<ReadFile> {
  const name = basename(path);
  const bytes = await bytesOf(path, name);
  if (!(bytes instanceof Uint8Array)) return no(bytes);
  const read = await openArticle({ name, type: '', bytes });
  return read.ok ? { ok: true, article: read.value } : no(m.refusal(read.refusal));
}

async function bytesOf(path: string, name: string): Promise<Uint8Array | string> {
  try {
    if ((await stat(path)).isDirectory()) return m.cli.directory(name);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return m.refusal({ code: 'missing-file', name });
    if (code === 'EACCES' || code === 'EPERM') return m.cli.noPermission(name);
    return m.refusal({ code: 'unreadable-file', name });
  }
}
