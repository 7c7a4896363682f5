import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A paragraph of a text that people wrote, and what its editors called it: `p`, `head`, `item`, `caption`. */
export interface TreebankBlock {
  readonly kind: string;
  readonly text: string;
}

const SOURCES = ['academic', 'bio', 'interview', 'news', 'speech', 'textbook', 'voyage'];

/** The documents of the GUM treebank as paragraphs; none where it is not at hand. */
export function treebankPages(data: string | null): TreebankBlock[][] {
  if (data === null) return [];
  return SOURCES.flatMap((source) => {
    const file = join(data, `treebanks/gum-${source}.conllu.gz`);
    if (!existsSync(file)) return [];
    return gunzipSync(readFileSync(file))
      .toString('utf8')
      .split(/^# newdoc id = .*$/m)
      .slice(1)
      .map(blocksOf);
  });
}

function blocksOf(document: string): TreebankBlock[] {
  const blocks: { kind: string; text: string }[] = [];
  for (const sentence of document.split('\n\n')) {
    const [, text] = /^# text = (.*)$/m.exec(sentence) ?? [];
    if (text === undefined) continue;
    const [, block] = /^# newpar_block = (.*)$/m.exec(sentence) ?? [];
    if (block !== undefined) blocks.push({ kind: kindOf(block), text });
    else {
      const last = blocks.at(-1);
      if (last) last.text += ` ${text}`;
    }
  }
  return blocks;
}

/** "figure rend:::… (2 s) | caption (2 s)": the innermost that says something. */
function kindOf(block: string): string {
  const names = block.split(' | ').map((part) => /^\w+/.exec(part)?.[0] ?? '');
  return names.find((name) => ['head', 'caption', 'item', 'date'].includes(name)) ?? names.at(-1) ?? '';
}
