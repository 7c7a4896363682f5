import { withRowsAsItems } from './columns.ts';
import { isParagraph } from './heading.ts';
import { readMarked } from './item.ts';
import { withItemsMarked } from './bare-items.ts';
import { withoutFlatNotes } from './flat-notes.ts';
import { withMailHead } from './mail-head.ts';
import { withoutMarkers } from './markers.ts';
import { withoutMenus } from './menu.ts';
import { normalise } from './normalise.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { withoutRules } from './ruled.ts';
import { unwrap } from './wrap.ts';

/** The lines of a page as its author had them: each a whole paragraph, heading, item or row, empty ones between blocks. */
export function pageLines(text: string): string[] {
  const clean = withoutFlatNotes(withoutMarkers(normalise(text)));
  const written = withoutMenus(
    withoutRules(withRowsAsItems(withoutPageBreaks(withSetextMarks(withMailHead(clean.split('\n')))))),
  );
  return unwrap(withItemsMarked(written)).map((line) => line.replace(/\s+/g, ' ').replace(DOUBLED_DAY, '$1'));
}

/** A page says a day once for the eye and once for the ear: "14 January 202314 January 2023". */
const DOUBLED_DAY = /(\d{1,2} \p{L}{3,9} (?:19|20)\d\d)\1/gu;

const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|_{3,})\s*$/;

/** A short line underlined with `===` or `---` is a heading; both become `# …`. Other rules of dashes go as junk. */
function withSetextMarks(lines: readonly string[]): string[] {
  const out: string[] = [];
  lines.forEach((line, at) => {
    const words = line.trim();
    const isUnder =
      UNDERLINE.test(line) && out.at(-1)?.startsWith('# ') === true && lines[at - 1]?.trim() !== '';
    if (isUnder) return;
    const isOver =
      words !== '' &&
      words.length < 120 &&
      UNDERLINE.test(lines[at + 1] ?? '') &&
      (lines[at - 1] ?? '').trim() === '' &&
      !isParagraph(words) &&
      !words.includes('  ') &&
      !words.startsWith('|') &&
      !words.startsWith('#') &&
      !UNDERLINE.test(line) &&
      !readMarked(words);
    out.push(isOver ? `# ${words}` : line);
  });
  return out;
}
