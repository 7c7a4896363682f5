import type { Span } from '#core/article/article.ts';
import type { Part } from '../part.ts';
import type { Gold, GoldBlock } from './gold.ts';
import { type Mark, readMark } from './mark.ts';

/** Reads a `gold.md`. Throws with every mistake of its author, since a wrong gold measures nothing. */
export function parseGold(name: string, source: string): Gold {
  const problems: string[] = [];
  const split = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (split === null) throw new Error(`${name}: gold.md does not begin with front matter between --- lines`);
  const [, front = '', body = ''] = split;
  const { fields, junk } = readFront(front);
  const part = partOf(fields.get('part') ?? '');
  if (part === null) problems.push(`part is "${fields.get('part') ?? ''}", not tune or report`);
  const published = fields.get('published') ?? '';
  if (published !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(published)) problems.push(`published is ${published}`);
  const blocks = readBlocks(body, problems);
  const clean = blocks.map(({ text }) => text).join('\n');
  for (const string of junk) {
    if (clean.includes(string)) problems.push(`junk “${string}” stands in the clean text too`);
  }
  if (problems.length > 0 || part === null) throw new Error(`${name}: ${problems.join('; ')}`);
  return {
    name,
    title: fields.get('title') ?? '',
    published: published === '' ? null : published,
    language: fields.get('language') ?? '',
    genre: fields.get('genre') ?? '',
    part,
    junk,
    blocks,
  };
}

const partOf = (word: string): Part | null => (word === 'tune' || word === 'report' ? word : null);

function readFront(front: string) {
  const fields = new Map<string, string>();
  const junk: string[] = [];
  for (const line of front.split('\n')) {
    const item = /^\s*- (.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      if (item.trim() !== '') junk.push(unquoted(item.trim()));
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim(), unquoted(line.slice(colon + 1).trim()));
  }
  return { fields, junk };
}

/** YAML's quotation marks around a whole value are not part of it. */
const unquoted = (value: string): string => /^"(.*)"$|^'(.*)'$/.exec(value)?.slice(1).join('') ?? value;

function readBlocks(body: string, problems: string[]): readonly GoldBlock[] {
  const blocks: GoldBlock[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push(block('paragraph', lines.join(' '), problems));
    lines = [];
  };
  for (const line of body.split('\n')) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    const item = /^(?:[-*•]|>)\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined || item !== undefined || line.trim() === '') close();
    if (heading !== undefined) blocks.push(block('heading', heading, problems));
    else if (item !== undefined) lines.push(item);
    else if (line.trim() !== '') lines.push(line);
  }
  close();
  return blocks;
}

/** The text without its marks, and the marks with their places in it. */
function block(kind: GoldBlock['kind'], marked: string, problems: string[]): GoldBlock {
  const source = marked.replace(/\s+/g, ' ').trim();
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of source.matchAll(/\{\{([^{}|]*)\|([^{}|]*)\}\}/g)) {
    const [whole, words = '', spec = ''] = found;
    text += source.slice(from, found.index);
    from = found.index + whole.length;
    const span: Span = { start: text.length, end: text.length + words.length };
    text += words;
    const mark = readMark(spec);
    if (mark === null || words.trim() === '') problems.push(`no mark: ${whole}`);
    else marks.push({ span, ...mark });
  }
  text += source.slice(from);
  if (/\{\{|\}\}/.test(text)) problems.push(`braces that are no mark in “${text.slice(0, 80)}”`);
  return { kind, text, marks, optional: isOptional(text, marks) };
}

/** A paragraph that is marked as a whole, or a row of a table (no sentence) whose every mark is optional. */
function isOptional(text: string, marks: readonly Mark[]): boolean {
  const [first] = marks;
  if (first === undefined || marks.some(({ optional }) => !optional)) return false;
  return first.span.end - first.span.start === text.length || !/[.!?…]["”’)]*$/.test(text);
}
