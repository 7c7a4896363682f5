import { buildArticle, type DraftParagraph } from '#core/article/build.ts';
import { detectLanguage } from '#core/article/language.ts';
import { normalise } from '#core/article/normalise.ts';
import { slug } from '#core/article/slug.ts';
import type { Card, Stamp } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { CardId, CourseId } from '#core/id.ts';
import { accept, type Result } from '#core/result.ts';
import { checkText } from '../limits.ts';
import { blocksIn, type CourseBlock } from './blocks.ts';
import { readCard, type CardBlock } from './cards.ts';
import { factsFrom, type PlacedMark } from './facts.ts';
import { readCourseFront } from './front.ts';
import { readMarks, type Mark } from './marks.ts';
import { wrong } from './problem.ts';

/** Whether a text says of itself that it is a course: `lectern:` in its front matter. */
export function looksLikeCourseText(text: string): boolean {
  return /^[\s\ufeff]{0,100}---[ \t]*\r?\n(?:(?!---)[^\r\n]{0,500}\r?\n){0,20}?lectern[ \t]*:/i.test(
    text.slice(0, 10_000),
  );
}

/** Reads a course written as text; `README.md` beside this file describes the format. The same text always makes the same ids. */
export function readCourseText(text: string, options: { readonly stamp: Stamp }): Result<Course> {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  const lines = normalise(text).replaceAll('\t', ' ').split('\n');
  const front = readCourseFront(lines);
  if (!front.ok) return front;
  const blocks = blocksIn(lines, front.value.bodyAt);
  if (!blocks.ok) return blocks;
  const { field, published } = front.value;
  const title = field('title');
  const id = slug(field('id') || title, 'course') as CourseId;

  const written = writtenSections(blocks.value);
  const article = buildArticle({
    title,
    published,
    language:
      field('language') ||
      detectLanguage(written.flatMap((part) => part.paragraphs.map((one) => one.text)).join('\n')),
    source: {
      title: field('source') || title,
      author: field('author'),
      publisher: field('publisher'),
      url: field('url'),
    },
    sections: written,
  });
  if (article.text === '') return wrong(front.value.bodyAt, 'no-reading');

  const kept = written.filter((part) => part.heading !== '' || part.paragraphs.length > 0);
  // A card before any heading and any text belongs to no section.
  const lost = written.find((part) => !kept.includes(part))?.cards[0];
  if (lost) return wrong(lost.block.line, 'no-reading');

  const marks: PlacedMark[] = [];
  article.sections.forEach((section, index) => {
    kept[index]?.paragraphs.forEach((written, paragraph) => {
      for (const mark of written.marks) marks.push({ mark, section, paragraph, line: written.line });
    });
  });
  const facts = factsFrom(marks, article, id);
  if (!facts.ok) return facts;

  const cards: Card[] = [];
  const ids = new Set<CardId>();
  for (const [index, section] of article.sections.entries()) {
    for (const { block, paragraphsBefore } of kept[index]?.cards ?? []) {
      const card = readCard(block, {
        course: id,
        article,
        section,
        paragraphsBefore,
        facts: facts.value,
        stamp: options.stamp,
      });
      if (!card.ok) return card;
      if (ids.has(card.value.id)) return wrong(block.line, 'card-id-twice');
      ids.add(card.value.id);
      cards.push(card.value);
    }
  }
  return accept({
    id,
    title: article.title,
    article,
    facts: facts.value,
    cards,
    retention: null,
    stamp: options.stamp,
  });
}

interface WrittenParagraph extends DraftParagraph {
  readonly marks: readonly Mark[];
  readonly line: number;
}
interface WrittenSection {
  readonly heading: string;
  summary: string;
  readonly paragraphs: WrittenParagraph[];
  readonly cards: { readonly block: CardBlock; readonly paragraphsBefore: number }[];
}

/** `#` opens a section, deeper headings are subheadings; a quotation directly under a section's heading is its summary. */
function writtenSections(blocks: readonly CourseBlock[]): WrittenSection[] {
  const section = (heading: string): WrittenSection => ({ heading, summary: '', paragraphs: [], cards: [] });
  let current = section('');
  const sections = [current];
  blocks.forEach((block, at) => {
    if (block.type === 'card') {
      current.cards.push({ block, paragraphsBefore: current.paragraphs.length });
      return;
    }
    const { text, marks } = readMarks(block.text);
    if (text === '') return;
    if (block.type === 'heading' && block.level === 1) sections.push((current = section(text)));
    else if (block.type === 'heading')
      current.paragraphs.push({ kind: 'subheading', text, marks, line: block.line });
    else {
      const above = blocks[at - 1];
      const isSummary = block.kind === 'quote' && (!above || (above.type === 'heading' && above.level === 1));
      if (isSummary) current.summary = text;
      else current.paragraphs.push({ kind: block.kind, text, marks, line: block.line });
    }
  });
  return sections;
}
