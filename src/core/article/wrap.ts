import { readDateline } from './dateline.ts';
import { isJunk } from './junk.ts';

/** A stretch of lines without an empty one between them. */
type Block = readonly string[];

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Wider than any terminal, letter or e-mail wraps. */
const WIDEST_WRAP = 120;
/** Narrower is a list or a poem. */
const NARROWEST_WRAP = 38;

/** Puts hard-wrapped lines together again. Each line of the result is a whole paragraph, heading or item; an empty line keeps blocks apart. */
export function unwrap(source: readonly string[]): string[] {
  const blocks = blocksOf(source);
  const width = wrapWidth(blocks);
  const known = knownCompounds(source);
  const lines: string[] = [];
  let isHead = true;
  for (const block of blocks) {
    if (lines.length > 0) lines.push('');
    // Below its first paragraph a text is wrapped; in the head of a page lines stand alone.
    if (isSetLarge(block, isHead)) {
      lines.push(block.map((line) => line.trim()).join(' '));
      continue;
    }
    isHead &&=
      !(block.length > 1 && ENDED.test(block.at(-1) ?? '')) && (block[0]?.length ?? 0) <= WIDEST_WRAP;
    let parts: string[] = [];
    let before = '';
    for (const line of block) {
      const words = line.trim();
      const isApart = isHead && (standsAlone(line) || standsAlone(before));
      if (parts.length > 0 && !isApart && goesOn(before, line, width)) {
        const hyphenated = before.endsWith('-') ? /(\p{L}+)-$/u.exec(before.slice(-60))?.[1] : undefined;
        const next = /^\p{Ll}+/u.exec(words)?.[0];
        if (hyphenated !== undefined && next !== undefined) {
          parts.push(
            joins(hyphenated, next, known)
              ? (parts.pop() ?? '').slice(0, -1) + words
              : (parts.pop() ?? '') + words,
          );
        } else if (UNSPACED_END.test(before) && UNSPACED_START.test(words)) {
          parts.push((parts.pop() ?? '') + words);
        } else parts.push(words);
      } else {
        if (parts.length > 0) lines.push(parts.join(' '));
        parts = [words];
      }
      before = words;
    }
    lines.push(parts.join(' '));
  }
  return lines;
}

/** Lines. A quotation set large between the columns is short. */
const MOST_LARGE = 6;

/** Whether a block is one quotation in capitals, or in short lines between its marks: narrower than the text, it is one paragraph. */
function isSetLarge(block: Block, isHead: boolean): boolean {
  if (block.length < 2 || block.length > MOST_LARGE) return false;
  const words = block.map((line) => line.trim()).join(' ');
  const isInCapitals = words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
  const isQuoted = /^[“„«"‘][^“„«"‘]*[”“»"’]$/u.test(words);
  if (words.length > LONGEST_LARGE) return false;
  // In the head of a page lines in capitals are the names of the paper and its parts.
  if (isInCapitals) return isQuoted || !isHead;
  return isQuoted && !block.slice(0, -1).some((line) => ENDED.test(line));
}

const LONGEST_LARGE = 300;

/** A name and a number at the two margins, a day, a button. */
const standsAlone = (line: string): boolean =>
  line.length <= WIDEST_WRAP &&
  (/\S {6,}\S/.test(line) || isJunk(line) || readDateline(line.trim()) !== null);

const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。]$/u;
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u;

/** Width to which lines are wrapped; null when a line is a paragraph. */
function wrapWidth(blocks: readonly Block[]): number | null {
  // The last line of a paragraph may be short, and an item says nothing about the paragraphs.
  const lines = blocks.flatMap((block) =>
    block
      .slice(0, -1)
      .filter((line) => !ITEM.test(line))
      .map((line) => line.trim()),
  );
  if (lines.length === 0) return null;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.ceil((lengths.length - 1) * 0.95)] ?? 0;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  const full = lines.filter((line) => line.length > width * 0.75);
  // Full lines that are mostly whole sentences are short paragraphs, not wrapped ones.
  const whole = full.filter((line) => ENDED.test(line));
  return full.length >= lines.length * 0.5 && whole.length < full.length * 0.6 ? width : null;
}

const ENDED = /[.!?:…。！？][”"’')\]]*$/;

const ITEM = /^\s*(?:[-*•‣◦·▪>]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|#{1,6}\s|:::|\|)/;

function goesOn(before: string, line: string, width: number | null): boolean {
  const words = line.trim();
  if (ITEM.test(line) || /^#{1,6}\s/.test(before) || /^[=_*-]{3,}$/.test(words)) return false;
  const isIndented = /^ {2,}\S/.test(line);
  const ended = ENDED.test(before);
  if (width === null) return !ended && before.length > NARROWEST_WRAP && /^\p{Ll}/u.test(words);
  if (isIndented && ended) return false;
  if (ended && words.length < width * 0.6 && /^\p{Lu}/u.test(words) && !/[.!?…,;][”"’')\]]*$/.test(words))
    return false;
  const room = width - before.length - 1;
  const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
  const isFull = firstWord > room || (UNSPACED_START.test(words) && room <= 2);
  if (isFull) return true;
  // A nearly full line whose sentence has not ended goes on with a name too.
  if (!ended && before.length > width * 0.85) return true;
  // A ragged line: shorter than it could be, but its sentence plainly goes on.
  return !ended && before.length > width * 0.6 && /^[\p{Ll}\p{N}(“"]/u.test(words);
}

/** Every word with a hyphen in it, and every word, as the text spells them elsewhere. */
function knownCompounds(lines: readonly string[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  return () =>
    (known ??= new Set(
      lines
        .join('\n')
        .toLowerCase()
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [],
    ));
}

const HYPHENATED_PREFIX =
  /^(?:well|self|non|co|anti|mid|pre|post|ex|so|long|short|high|low|half|then|once|all|cross|full|semi|quasi|one|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{Lu}\p{L}*)$/u;

/** Whether the hyphen at the end of a line only divides a word, and goes when the lines are joined. */
function joins(first: string, second: string, known: () => ReadonlySet<string>): boolean {
  const whole = `${first}${second}`.toLowerCase();
  if (known().has(whole)) return true;
  if (known().has(`${first}-${second}`.toLowerCase())) return false;
  // "north-eastern" keeps its hyphen, but in texts that write such words as one.
  if (/^(?:north|south)$/i.test(first) && /^(?:east|west)/i.test(second)) return false;
  return !HYPHENATED_PREFIX.test(first) || (first.length > 4 && /^\p{Lu}/u.test(first));
}
