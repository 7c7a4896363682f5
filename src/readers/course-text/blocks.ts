import { accept, type Result } from '#core/result.ts';
import { wrong } from './problem.ts';

export type CourseBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | {
      readonly type: 'paragraph';
      readonly kind: 'text' | 'item' | 'quote';
      readonly text: string;
      readonly line: number;
    }
  | {
      readonly type: 'card';
      readonly head: string;
      readonly lines: readonly CardLine[];
      readonly line: number;
    };

export interface CardLine {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

interface OpenParagraph {
  readonly kind: 'text' | 'item' | 'quote';
  readonly words: string[];
  readonly line: number;
}

/** Splits the body of a course into headings, paragraphs and fenced cards. `line` counts from 1 in the whole file. */
export function blocksIn(lines: readonly string[], bodyAt: number): Result<readonly CourseBlock[]> {
  const blocks: CourseBlock[] = [];
  const state: { open: OpenParagraph | null } = { open: null };
  const close = (): void => {
    if (state.open) {
      const { kind, words, line } = state.open;
      blocks.push({ type: 'paragraph', kind, text: words.join(' '), line });
    }
    state.open = null;
  };
  for (let at = bodyAt; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || /^<!--.*-->$/.test(line)) {
      close();
      continue;
    }
    if (line.startsWith(':::')) {
      close();
      const card = cardAt(lines, at);
      if (!card.ok) return card;
      blocks.push(card.value.block);
      at = card.value.closes;
      continue;
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    if (heading) {
      close();
      const text = (heading[2] ?? '').replace(/\s+#+$/, '');
      blocks.push({ type: 'heading', level: (heading[1] ?? '').length, text, line: at + 1 });
      continue;
    }
    const quote = /^>\s?(.*)$/.exec(line);
    const item = /^(?:[-*+]\s+(\S.*)|(\d{1,3}[.)]\s+\S.*))$/.exec(line);
    const kind = quote ? 'quote' : item ? 'item' : 'text';
    const words = quote?.[1] ?? item?.[1] ?? item?.[2] ?? line;
    // A line without a mark goes on with the item above it.
    const goesOn = state.open?.kind === kind || (state.open?.kind === 'item' && kind === 'text');
    if (state.open && goesOn && !item) state.open.words.push(words);
    else {
      close();
      state.open = { kind, words: [words], line: at + 1 };
    }
  }
  close();
  return accept(blocks);
}

function cardAt(lines: readonly string[], at: number): Result<{ block: CourseBlock; closes: number }> {
  const head = (lines[at] ?? '').trim().slice(3).trim();
  const fields: CardLine[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const raw = lines[next] ?? '';
    const line = raw.trim();
    if (line === ':::')
      return accept({ block: { type: 'card', head, lines: fields, line: at + 1 }, closes: next });
    if (line.startsWith(':::')) break;
    if (line === '') continue;
    const field = /^([A-Za-z]+):(?:\s+(.*))?$/.exec(line);
    const last = fields.at(-1);
    if (/^\s{2,}\S/.test(raw) && last)
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line}` };
    else if (field)
      fields.push({ key: (field[1] ?? '').toLowerCase(), value: (field[2] ?? '').trim(), line: next + 1 });
    else return wrong(next + 1, 'unknown-card-line');
  }
  return wrong(at + 1, 'card-not-closed');
}
