import { commentsFrom } from './comments.ts';
import { isProse } from './heading.ts';
import { isHeadingAfterAll, isJunk } from './junk.ts';
import type { OutlinePart } from './outline.ts';
import { isReference, opensList } from './related.ts';
import { tailFrom } from './tail.ts';

/** What is being left out, since a heading of this level (7: a paragraph that opens a list). */
interface Skipping {
  readonly level: number;
  readonly kind: 'related' | 'contents' | 'apparatus' | 'notice';
  readonly hasItems: boolean;
}

/** Takes what belongs to the page, and not to the article, out of marked-up blocks: notices, lists of links, references. */
export function withoutPage(parts: readonly OutlinePart[]): OutlinePart[] {
  const kept: OutlinePart[] = [];
  const links = listsOfLinks(parts);
  let skipping: Skipping | null = null;
  const texts = parts.map(({ text }) => text);
  parts.slice(0, Math.min(commentsFrom(texts), tailFrom(texts))).forEach((part, at) => {
    if (skipping !== null && isSkipped(part, skipping)) {
      if (part.type === 'paragraph' && part.kind === 'item') skipping = { ...skipping, hasItems: true };
      return;
    }
    skipping = skippingFrom(parts, at);
    if (skipping === null && !links.has(at) && !isPageJunk(parts, at)) kept.push(part);
  });
  return withoutBareEnd(kept);
}

function isSkipped(part: OutlinePart, { level, kind, hasItems }: Skipping): boolean {
  if (part.type === 'heading') return level < 7 && part.level > level;
  if (part.kind === 'item') return true;
  if (level === 7) return false;
  if (kind === 'apparatus') return isReference(part.text) || !isProse(part.text);
  // The article goes on where its prose does: behind a list, or at length.
  return !isProse(part.text) || part.text.length < (hasItems ? 60 : 160);
}

function skippingFrom(parts: readonly OutlinePart[], at: number): Skipping | null {
  const part = parts[at];
  const next = parts[at + 1];
  if (part === undefined) return null;
  const kind = opensList(part.text);
  const isHeading = part.type === 'heading';
  if (!isHeading && !(next?.type === 'paragraph' && next.kind === 'item')) return null;
  const level = isHeading ? part.level : 7;
  if (kind === 'perhaps-apparatus') {
    const refers = parts.slice(at + 1, at + 4).some((each) => isReference(each.text));
    return refers ? { level, kind: 'apparatus', hasItems: false } : null;
  }
  if (kind !== null) return { level, kind, hasItems: false };
  return isHeading && isPageJunk(parts, at) ? { level, kind: 'notice', hasItems: false } : null;
}

function isPageJunk(parts: readonly OutlinePart[], at: number): boolean {
  const text = parts[at]?.text ?? '';
  const next = parts[at + 1]?.text ?? '';
  return isJunk(text) && (at === 0 || !isHeadingAfterAll(text, next) || isJunk(next));
}

/** Paragraphs and whole lists of which every word leads elsewhere. */
function listsOfLinks(parts: readonly OutlinePart[]): ReadonlySet<number> {
  const found = new Set<number>();
  const leads = (at: number): boolean => {
    const part = parts[at];
    return (
      part?.type === 'paragraph' && part.isLink === true && !(isProse(part.text) && part.text.length > 60)
    );
  };
  const isItem = (at: number): boolean => {
    const part = parts[at];
    return part?.type === 'paragraph' && part.kind === 'item';
  };
  for (let at = 0; at < parts.length; at++) {
    if (!isItem(at)) {
      if (leads(at)) found.add(at);
      continue;
    }
    const from = at;
    while (isItem(at + 1)) at++;
    const list = Array.from({ length: at - from + 1 }, (_, index) => from + index);
    if (list.every(leads)) for (const each of list) found.add(each);
  }
  return found;
}

/** A heading with nothing under it at the end stood over something that went. */
function withoutBareEnd(parts: OutlinePart[]): OutlinePart[] {
  if (!parts.some(({ type }) => type === 'paragraph')) return parts;
  let end = parts.length;
  while (parts[end - 1]?.type === 'heading') end--;
  return parts.slice(0, end);
}
