import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A paragraph of a treebank, and the stretches of it that we would ask for. */
export interface OwnAnswers {
  /** The file of the treebank: `gum-bio`. */
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly start: number; readonly end: number }[];
}

interface Line {
  readonly document: string;
  /** The file of the treebank: `gum-bio`. */
  readonly source: string;
  readonly sentences: readonly string[];
  /** Begin and end of each answer in the sentences' texts joined by spaces. */
  readonly answers: readonly (readonly [number, number])[];
}

/** Our own labels over the texts of the treebanks; empty where the treebank is not at hand. The texts are read from there. */
export function loadOwnAnswers(root: string, data: string): readonly OwnAnswers[] {
  const lines = readFileSync(join(root, 'tests/eval/rank/answers.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const sources = new Set(lines.map(({ source }) => source));
  const texts = new Map<string, string>();
  for (const source of sources) {
    const file = join(data, `treebanks/${source}.conllu.gz`);
    if (!existsSync(file)) continue;
    for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
      const [, id] = /^# sent_id = (.*)$/m.exec(block) ?? [];
      const [, text] = /^# text = (.*)$/m.exec(block) ?? [];
      if (id !== undefined && text !== undefined) texts.set(id, text);
    }
  }
  return lines.flatMap(({ document, source, sentences, answers }) => {
    const parts = sentences.flatMap((id) => texts.get(id) ?? []);
    if (parts.length < sentences.length) return [];
    return [
      {
        source,
        title: document.startsWith('GUM_') ? document.split('_').slice(2).join(' ') : '',
        text: parts.join(' '),
        answers: answers.map(([start, end]) => ({ start, end })),
      },
    ];
  });
}
