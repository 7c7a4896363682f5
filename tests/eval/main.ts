import { join } from 'node:path';
import { loadEngine } from './engine.ts';
import { mistakesOf, extractTable } from './extract/report.ts';
import { scoreExtract } from './extract/extract.ts';
import { loadSpecimens } from './gold/load.ts';

/** A table with the name under which the engine's README keeps it. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

export async function extract(root: string, options: { articles?: string; errors: boolean }): Promise<Named> {
  const engine = await loadEngine();
  const specimens = await loadSpecimens(options.articles ?? join(root, 'tests/eval/articles'));
  const scores = specimens.map((specimen) => scoreExtract(specimen, engine));
  if (options.errors) for (const mistake of scores.flatMap(mistakesOf)) console.log(mistake);
  return { name: 'extract', text: extractTable(scores) };
}
