import { gameBoxes, namesGame } from './box.ts';
import { isCallout } from './callout.ts';
import { commentsFrom } from './comments.ts';
import { exercisesIn } from './exercise.ts';
import { labelledNotes } from './labelled-note.ts';
import { isOfPage } from './of-page.ts';
import { isProse } from './heading.ts';
import { giveBoxes } from './give-box.ts';
import { keyPointsIn } from './key-points.ts';
import { isNumbered } from './item.ts';
import { isHeadingAfterAll } from './junk.ts';
import type { OutlinePart } from './outline.ts';
import { isReference, opensList } from './related.ts';
import { strangeLines } from './strange-lines.ts';
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
  const lines = parts.map(lineOf);
  const boxes = new Set([
    ...gameBoxes(lines),
    ...exercisesIn(lines),
    ...keyPointsIn(lines),
    ...giveBoxes(lines),
    ...labelledNotes(lines),
  ]);
  parts.slice(0, Math.min(commentsFrom(texts), tailFrom(texts))).forEach((part, at) => {
    if (skipping !== null && isSkipped(part, skipping)) {
      if (part.type === 'paragraph' && part.kind === 'item') skipping = { ...skipping, hasItems: true };
      return;
    }
    skipping = skippingFrom(parts, at);
    if (skipping !== null || links.has(at) || boxes.has(at)) return;
    if (!isPageJunk(parts, at) && !isSetLarge(parts, at)) kept.push(part);
  });
  return withoutBareEnd(withoutReferencesBelow(withoutStrange(parts, kept)));
}

/** The parts kept but for those that look like the page's among all that were there. */
function withoutStrange(parts: readonly OutlinePart[], kept: readonly OutlinePart[]): OutlinePart[] {
  const left = new Set(kept);
  const known = new Set(parts.flatMap((part, at) => (left.has(part) ? [] : [at * 2])));
  const strange = new Set(
    strangeLines(
      parts.flatMap((part) => [lineOf(part), '']),
      known,
    ).gone,
  );
  return parts.filter((part, at) => left.has(part) && !strange.has(at * 2));
}

/** A quotation in a block of its own that ends without a stop, amid prose: words set large. Verse has more lines. */
function isSetLarge(parts: readonly OutlinePart[], at: number): boolean {
  const isQuote = (part: OutlinePart | undefined): boolean =>
    part?.type === 'paragraph' && part.kind === 'quote';
  const part = parts[at];
  if (part === undefined || !isQuote(part) || isQuote(parts[at - 1]) || isQuote(parts[at + 1])) return false;
  const isBare = part.text.length < LONGEST_LARGE && /^[\p{Lu}“"'‘].*[\p{L}\p{N}]["”’']?$/u.test(part.text);
  return isBare && isProse(parts[at - 1]?.text ?? '') && isProse(parts[at + 1]?.text ?? '');
}

const LONGEST_LARGE = 140;

/** A part as a line of plain text. */
function lineOf(part: OutlinePart): string {
  if (part.type === 'heading') return `${'#'.repeat(part.level)} ${part.text}`;
  return part.kind === 'item' && !isNumbered(part.text) ? `• ${part.text}` : part.text;
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
  if (isHeading && namesGame(part.text) && isBare(parts, at))
    return { level, kind: 'notice', hasItems: false };
  return isHeading && isPageJunk(parts, at) ? { level, kind: 'notice', hasItems: false } : null;
}

function isPageJunk(parts: readonly OutlinePart[], at: number): boolean {
  const text = parts[at]?.text ?? '';
  const next = parts[at + 1]?.text ?? '';
  // How many liked it, or answered.
  const part = parts[at];
  if (part?.type === 'paragraph' && part.kind === 'text' && /^\d{1,3}(?:[.,]\d)?[km]?$/i.test(text))
    return true;
  if (isCallout(text)) return true;
  return isOfPage(text) && (at === 0 || !isHeadingAfterAll(text, next) || isOfPage(next));
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

/** Whether no paragraph at length stands under a heading. */
function isBare(parts: readonly OutlinePart[], from: number): boolean {
  const level = parts[from]?.type === 'heading' ? parts[from].level : 7;
  for (let at = from + 1; at < parts.length && at < from + MOST_IN_BOX; at++) {
    const part = parts[at];
    if (part?.type === 'heading' && part.level <= level) break;
    if (part?.type === 'paragraph' && isProse(part.text) && part.text.length > LONG) return false;
  }
  return true;
}

const MOST_IN_BOX = 60;
const LONG = 100;

/** Sources at the end without a name over them. */
function withoutReferencesBelow(parts: readonly OutlinePart[]): OutlinePart[] {
  let end = parts.length;
  for (; end > 0; end--) {
    const part = parts[end - 1];
    if (part?.type !== 'paragraph' || part.kind !== 'item' || !isReference(part.text)) break;
  }
  return parts.slice(0, end);
}

/** A heading with nothing under it at the end stood over something that went. */
function withoutBareEnd(parts: OutlinePart[]): OutlinePart[] {
  if (!parts.some(({ type }) => type === 'paragraph')) return parts;
  let end = parts.length;
  while (parts[end - 1]?.type === 'heading') end--;
  return parts.slice(0, end);
}
