import { afterGermanOrdinals, beforeNumbers, connectives, months, openers, titles } from './abbreviations.ts';
import { trimmed, type Span } from './article.ts';
import { openQuote } from './quote.ts';
import { joinsBy } from './joints.ts';
import { splitUnspaced } from './unspaced-sentences.ts';

/** Sentences of one paragraph, in order, without the space around them. Together they cover every other character. */
export function splitSentences(text: string, language: string): Span[] {
  if (/^(?:zh|ja)\b/i.test(language)) return splitUnspaced(text);
  const spans: Span[] = [];
  let open: { start: number; end: number; depth: number; closes: string } | null = null;
  for (const piece of pieces(text, language)) {
    const span = trimmed(text, piece);
    if (!span) continue;
    const depth = parentheses(text, span);
    if (open && (isQuoted(text, open, span) || belongTogether(text, open, span, language))) {
      open.closes = openQuote(text, { start: open.end, end: span.end }, open.closes);
      open.end = span.end;
      open.depth = Math.max(0, open.depth + depth);
    } else {
      if (open) spans.push({ start: open.start, end: open.end });
      open = { ...span, depth: Math.max(0, depth), closes: openQuote(text, span, '') };
    }
  }
  if (open) spans.push({ start: open.start, end: open.end });
  return spans.flatMap((span) => bounded(text, span));
}

/** Characters. No sentence that people write is longer, and what reads sentences may take its time over each. */
const LONGEST_SENTENCE = 1_200;

/** A text without a full stop, in pieces that end between words where it has any. */
function bounded(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const window = text.slice(from, from + LONGEST_SENTENCE);
    const space = /\s\S{0,200}$/.exec(window)?.index ?? 0;
    const low = window.charCodeAt(LONGEST_SENTENCE - 1);
    const isPairCut = low >= 0xd800 && low < 0xdc00;
    const to = from + (space > 0 ? space : LONGEST_SENTENCE - (isPairCut ? 1 : 0));
    pieces.push({ start: from, end: to });
    from = to;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  return [...pieces, { start: from, end }];
}

/** The segmenter of V8 takes time in the square of what it is given, so it is given a little at a time. */
const WINDOW = 4096;

function* pieces(text: string, language: string): Generator<Span> {
  const segmenter = segmenterFor(language);
  let at = 0;
  let size = WINDOW;
  while (at < text.length) {
    const isRest = at + size >= text.length;
    const ends = [...segmenter.segment(text.slice(at, at + size))].map(
      (piece) => piece.index + piece.segment.length,
    );
    // The last piece may go on behind the window. A window that grew for one endless piece is used for that one only.
    const sure = isRest && size === WINDOW ? ends : size === WINDOW ? ends.slice(0, -1) : ends.slice(0, 1);
    if (sure.length === 0 || (!isRest && ends.length === 1)) {
      size *= 2;
      continue;
    }
    let start = 0;
    for (const end of sure) {
      yield { start: at + start, end: at + end };
      start = end;
    }
    at += start;
    size = WINDOW;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    const supported = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : 'und';
    segmenter = new Intl.Segmenter(supported, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Longer than this, what is said in one breath is more than one sentence after all. */
const LONGEST_QUOTED = 400;

/** Whether `after` stands inside the quotation that is open, and that is closed soon. */
function isQuoted(text: string, open: Span & { closes: string }, after: Span): boolean {
  if (open.closes === '') return false;
  const rest = text.slice(after.start, open.start + LONGEST_QUOTED);
  return [...open.closes].some((mark) => rest.includes(mark));
}

/** Opened minus closed, so that a remark in parentheses stays in its sentence. */
function parentheses(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character === 40) depth++;
    else if (character === 41) depth--;
  }
  return depth;
}

/** Long enough for the longest abbreviation with its quotes; keeps every look back constant in time. */
const LOOK = 40;

function belongTogether(
  text: string,
  before: Span & { depth: number },
  after: Span,
  language: string,
): boolean {
  const tail = text.slice(Math.max(before.start, before.end - LOOK), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + LOOK));

  if (!/[\p{L}\p{N}]/u.test(head) && after.end - after.start < LOOK) return true;
  if (/^\p{Ll}/u.test(head) && !/^\p{Ll}{1,2}\p{Lu}/u.test(head) && /[.?!…]["”’»)\]]*$/u.test(tail))
    return true;
  if (before.depth === 1 && head.includes(')') && before.end - before.start < LONGEST_QUOTED) return true;
  if (before.end - before.start <= 4 && /^\(?(\d{1,3}|[ivx]{1,3})[.)]$/i.test(tail)) return true;

  const byLanguage = joinsBy(language, tail, head);
  if (byLanguage !== null) return byLanguage;

  const word = /(?:^|[\s("“‘'«[–—/-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(
    tail.replace(/(?<!\p{L})(\p{L}\.) (?=\p{L}\.$)/u, '$1'),
  )?.[1];
  if (word === undefined) return language.startsWith('de') && isGermanOrdinal(tail, head);

  const abbreviation = word.toLowerCase();
  const follows = /^["“‘'«([]*([\p{L}\p{M}]+)/u.exec(head)?.[1]?.toLowerCase() ?? '';
  const opensSentence = openers.has(follows);
  if (titles.has(abbreviation)) return !(abbreviation === 'st' && opensSentence);
  if (connectives.has(abbreviation)) return true;
  if (/^\d/.test(head) && (beforeNumbers.has(abbreviation) || months.has(abbreviation))) return true;
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I';
  const isAcronym = word.includes('.');
  if (/^\p{L}$/u.test(word) && word !== 'I' && /^\p{L}\./u.test(head)) return true;
  return (isInitial || isAcronym) && !opensSentence && !/^["“‘«]/.test(head);
}

function isGermanOrdinal(tail: string, head: string): boolean {
  const follows = /^\p{L}+/u.exec(head)?.[0].toLowerCase() ?? '';
  return /(?:^|\s)\d{1,2}\.$/.test(tail) && afterGermanOrdinals.has(follows);
}
