import { trimmed, type Span } from './article.ts';

const ENDS = '。！？；…!?';
const CLOSERS = '”’」』）】》〉)"';
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
};
/** A quotation or bracket left open so long was never closed. */
const LONGEST_OPEN = 240;
/** "“……。”他说。": who says it belongs to what is said. */
const SPEAKER = /^[^。！？；，“「]{0,12}(?:说|道|表示|称|写道|问|答|喊|指出|認為|言った|述べた)[，。！？：]/u;

/** Sentences of Chinese and Japanese text, spaces around them left out: whole quotations and brackets stay whole. One pass. */
export function splitUnspaced(text: string): Span[] {
  const spans: Span[] = [];
  const open: string[] = [];
  let openedAt = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closer = PAIRS[character];
    if (closer !== undefined) {
      if (open.length === 0) openedAt = at;
      // No author nests deeper; a text of nothing but brackets does.
      if (open.length < 8) open.push(closer);
      continue;
    }
    const closed = character === open.at(-1);
    if (closed) open.pop();
    if (open.length > 0 && at - openedAt > LONGEST_OPEN) open.length = 0;
    if (open.length > 0) continue;
    const ended = closed ? isEnd(text, at - 1) && !'）)》〉】'.includes(character) : isEnd(text, at);
    if (!ended) continue;
    while (at + 1 < text.length && (isEnd(text, at + 1) || CLOSERS.includes(text.charAt(at + 1)))) at++;
    // After 他说：“……。” the speaker has been named already.
    if (closed && !/[：:，]/.test(text.charAt(openedAt - 1)) && SPEAKER.test(text.slice(at + 1, at + 20)))
      continue;
    place(spans, text, { start, end: at + 1 });
    start = at + 1;
  }
  place(spans, text, { start, end: text.length });
  return spans;
}

/** A full stop of the Latin script ends a sentence only between a character that needs no spaces and a space. */
function isEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (ENDS.includes(character)) return true;
  return (
    character === '.' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) && UNSPACED.test(text.charAt(at - 1))
  );
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function place(spans: Span[], text: string, piece: Span): void {
  const span = trimmed(text, piece);
  if (!span) return;
  const last = spans.at(-1);
  // Marks alone are the tail of what stands before them.
  if (
    last !== undefined &&
    span.end - span.start < 40 &&
    !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))
  )
    spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
