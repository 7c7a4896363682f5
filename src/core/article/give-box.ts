import { isProse } from './heading.ts';

/** What a box that asks for money, or for an address, has for a button. */
const BUTTON =
  /^(?:→ ?)?(?:donate|give|support|contribute|subscribe|join|sign (?:me )?up|become a (?:member|friend|patron|supporter|subscriber)|make a (?:gift|donation|contribution)|(?:buy|book|get) (?:your |a )?tickets?|buy (?:the|our) book|order (?:now|here)|shop now|learn more|find out more|start (?:a |your )?(?:free )?trial|try it free|get (?:started|the app|the newsletter)|register|enrol+|pledge|adopt .{1,20})(?: (?:us|now|today|here|online|monthly|once|for free|to .{1,30}))?(?: ?[→›»>])?$/i;
/** Money, or who asks for it. */
const ASKS =
  /[£$€]\d|\b(?:CHF|EUR|USD|GBP|NOK|SEK|DKK|kr\.?) ?\d|\b(?:donat\w+|gifts?|members?|membership|subscribers?|supporters?|friends of|volunteers|non-?profit|charity|funding|state money|public money|our|us|we|your|you)\b/i;
const LONGEST_SENTENCES = 260;
const LONGEST_NAME = 60;

/**
 * Indices of boxes in the middle of a text that ask for something: a name, a sentence or two, a button, and after them
 * the text goes on. Lines may be in one block or apart.
 */
export function giveBoxes(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > LONGEST_NAME || !BUTTON.test(bare(line))) return;
    const block = blockOver(lines, at);
    if (block.length > 0) {
      found.push(...block, at);
      return;
    }
    const sentences = before(lines, at);
    const name = sentences === null ? null : before(lines, sentences);
    if (sentences === null) return;
    const said = lines[sentences] ?? '';
    if (said.length > LONGEST_SENTENCES || !isProse(said) || !ASKS.test(said) || /[“"]/.test(said)) return;
    const heading = name === null ? '' : bare(lines[name] ?? '');
    const isNamed = heading !== '' && heading.length < LONGEST_NAME && !isProse(heading);
    const inBlock = sentences === at - 1;
    if (isNamed) found.push(...(name === null ? [] : [name]), sentences, at);
    else if (inBlock && lines[sentences - 1] === '') found.push(sentences, at);
  });
  return found;
}

/** Short lines in one block over a button, one of which asks: none of them is the text's. */
function blockOver(lines: readonly string[], button: number): number[] {
  if ((lines[button + 1] ?? '') !== '') return [];
  let from = button;
  while (from > 0 && lines[from - 1] !== '' && button - from < MOST_IN_BLOCK) from--;
  if (from === button || (lines[from - 1] ?? '') !== '') return [];
  const said = lines.slice(from, button);
  const isSmall = said.every((line) => line.length < 120 && !/["“”]/.test(line) && !/^[#•]/.test(line));
  const isAsking = said.some((line) => ASKS.test(line) || /newsletter/i.test(line));
  const isShort = said.join(' ').length < LONGEST_SENTENCES;
  return isSmall && isAsking && isShort ? said.map((_line, at) => from + at) : [];
}

const MOST_IN_BLOCK = 4;

const bare = (line: string): string => line.replace(/^#{1,6}\s+|^\*\*|\*\*$|^[•▸►] /g, '').trim();

/** The line with words over another one. */
function before(lines: readonly string[], from: number): number | null {
  for (let at = from - 1; at >= 0 && from - at <= 2; at--) if (lines[at] !== '') return at;
  return null;
}
