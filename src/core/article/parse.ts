import type { Article, Source } from './article.ts';
import { buildArticle, singleSpaced, type DraftParagraph, type DraftSection } from './build.ts';
import { readPlaceline } from './dateline.ts';
import { readFront } from './front.ts';
import { isProse, readHeading, type Heading } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import { isJunk, opensRelated } from './junk.ts';
import { detectLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import { unwrap } from './wrap.ts';

/** Plain text, as written or as copied from a web page, to an article. Never fails: a text without any order is one lead. */
export function parseArticle(text: string): Article {
  const clean = normalise(text);
  const lines = withoutRelated(withSetextMarks(unwrap(clean)).filter((line) => line === '' || !isJunk(line)));
  const front = readFront(lines);
  const body = lines.slice(front.length).filter((line) => line !== '');
  const placed = body[0] === undefined ? null : readPlaceline(body[0]);
  if (placed) body[0] = placed.rest;

  const sections = sectionsOf([...front.deck, ...body]);
  const source: Source = {
    title: front.title,
    author: front.author,
    publisher: front.publisher || (placed?.publisher ?? ''),
    url: '',
  };
  return buildArticle({
    title: front.title || firstWords(body[0] ?? ''),
    published: front.published ?? placed?.published ?? null,
    language: detectLanguage(body.slice(0, 40).join('\n') || clean),
    source,
    sections,
  });
}

/** A title for a text that has none: its first words. */
export function firstWords(line: string): string {
  const words = singleSpaced(line);
  if (words.length <= 60) return words.replace(/[.。]$/, '');
  const cut = words.slice(0, 60);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

/** A line underlined with `===` or `---` is a heading of Markdown. Other rules of dashes go as junk. */
function withSetextMarks(lines: readonly string[]): string[] {
  return lines.map((line, at) =>
    line !== '' &&
    line.length < 120 &&
    /^(?:={3,}|-{3,})$/.test(lines[at + 1] ?? '') &&
    !isProse(line) &&
    !readMarked(line)
      ? `# ${line}`
      : line,
  );
}

/** Drops lists of links to other articles: their opening line and the titles under it. */
function withoutRelated(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let dropping = 0;
  lines.forEach((line, at) => {
    if (opensRelated(line)) {
      dropping = 12;
      return;
    }
    if (dropping > 0 && line !== '') {
      const words = line.split(' ').length;
      const leadsProse = isProse(nextAfter(lines, at));
      dropping--;
      if (!isProse(line) && !(leadsProse && words <= 3)) return;
      dropping = 0;
    }
    kept.push(line);
  });
  return kept;
}

function nextAfter(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line) return line;
  }
  return '';
}

function sectionsOf(lines: readonly string[]): DraftSection[] {
  const sections: { heading: string; summary: string; paragraphs: DraftParagraph[] }[] = [];
  let current = { heading: '', summary: '', paragraphs: [] as DraftParagraph[] };
  sections.push(current);
  const seen = timesSeen(lines);
  lines.forEach((line, at) => {
    const marked = readMarked(line);
    const heading = marked ? null : believed(lines, at, seen);
    if (heading && (heading.level > 1 || (current.heading !== '' && current.paragraphs.length === 0))) {
      // Directly under another heading it belongs to that one's section.
      current.paragraphs.push({ kind: 'subheading', text: heading.words });
    } else if (heading) {
      current = { heading: heading.words, summary: '', paragraphs: [] };
      sections.push(current);
    } else current.paragraphs.push(marked ?? { kind: isNumbered(line) ? 'item' : 'text', text: line });
  });
  const hasText = sections.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind !== 'subheading'));
  // Headings over nothing are the text itself.
  return hasText
    ? sections
    : [{ heading: '', summary: '', paragraphs: lines.map((text) => ({ kind: 'text', text })) }];
}

function timesSeen(lines: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) if (line.length < 60) seen.set(line, (seen.get(line) ?? 0) + 1);
  return seen;
}

/** A heading by its looks that the lines around it bear out. */
function believed(lines: readonly string[], at: number, seen: ReadonlyMap<string, number>): Heading | null {
  const line = lines[at] ?? '';
  const heading = readHeading(line);
  if (!heading) return null;
  if (line.startsWith('#')) return heading;
  const next = lines[at + 1] ?? '';
  const before = lines[at - 1] ?? '';
  if (next === '') return null;
  // The same short line again and again is a speaker or a label.
  if ((seen.get(line) ?? 0) > 1) return null;
  if (
    isNumbered(line) &&
    (isNumbered(before) || (isNumbered(next) && !readHeading(next)?.words.startsWith(deeper(line))))
  )
    return null;
  const opensList = readMarked(next)?.kind === 'item' || isNumbered(next);
  const isLabel = /[:：]$/.test(line);
  if (isLabel && opensList && heading.words.includes(' ')) return null;
  if (isLabel && heading.words.split(' ').length > 5) return null;
  if (isProse(next) || opensList || readMarked(next)?.kind === 'quote') return heading;
  const deeperHeading = readHeading(next);
  const isOverHeading = deeperHeading !== null && isProse(lines[at + 2] ?? '');
  return isOverHeading && (heading.isMarked || deeperHeading.isMarked) ? heading : null;
}

/** What a heading below heading "2. …" begins with; for a line without such a number, what no heading begins with. */
const deeper = (line: string): string => /^\d{1,2}\./.exec(line)?.[0] ?? '\n';
