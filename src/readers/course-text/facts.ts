import { slice, type Article, type Section, type Span } from '#core/article/article.ts';
import { articleHash } from '#core/article/hash.ts';
import { findDates, parseDate } from '#core/facts/dates.ts';
import type { DateValue, Fact, FigureValue } from '#core/facts/fact.ts';
import { findFigures, parseFigure } from '#core/facts/figures.ts';
import type { CourseId, FactId } from '#core/id.ts';
import { accept, type Result } from '#core/result.ts';
import type { Mark } from './marks.ts';
import { wrong } from './problem.ts';

/** A mark with the place of its paragraph in the article. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly section: Section;
  readonly paragraph: number;
  readonly line: number;
}

/** The facts that an author has marked, in the order of the text. */
export function factsFrom(
  marks: readonly PlacedMark[],
  article: Article,
  course: CourseId,
): Result<readonly Fact[]> {
  const facts: Fact[] = [];
  const seen = new Map<string, number>();
  for (const placed of marks) {
    const paragraph = placed.section.paragraphs[placed.paragraph];
    if (!paragraph) throw new Error(`mark in paragraph ${placed.paragraph} of ${placed.section.id}`);
    const { mark } = placed;
    const span = { start: paragraph.span.start + mark.span.start, end: paragraph.span.start + mark.span.end };
    const words = slice(article, span);
    const name = `${placed.section.id}\n${words}`;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    const base = {
      id: `${course}.f-${articleHash(`${name}\n${occurrence}`).slice(0, 10)}` as FactId,
      span,
      sentence:
        paragraph.sentences.find(({ start, end }) => start <= span.start && span.start < end) ??
        paragraph.span,
      section: placed.section.id,
      about: mark.about,
      // Somebody chose to mark it.
      weight: 1,
    };
    switch (mark.kind) {
      case 'date': {
        const date = mark.value
          ? parseDate(mark.value, article.published)
          : dateAt(article, paragraph.span, span);
        if (!date) return wrong(placed.line, 'date-not-understood');
        facts.push({ ...base, kind: 'date', date });
        break;
      }
      case 'figure': {
        const figure = mark.value ? parseFigure(mark.value) : figureAt(article, paragraph.span, span);
        if (!figure) return wrong(placed.line, 'figure-not-understood');
        facts.push({ ...base, kind: 'figure', figure });
        break;
      }
      case 'name':
        facts.push({ ...base, kind: 'name', names: nameKind(mark.value) });
        break;
      case 'quote':
        facts.push({ ...base, kind: 'quotation', speaker: mark.value || null });
        break;
      case 'term':
        facts.push({ ...base, kind: 'definition', term: words });
        break;
      default:
        return wrong(placed.line, 'unknown-fact-kind');
    }
  }
  return accept(facts);
}

/** The words alone, or else what the paragraph around them makes of them. */
function dateAt(article: Article, paragraph: Span, span: Span): DateValue | null {
  const alone = parseDate(slice(article, span), article.published);
  if (alone) return alone;
  const { published, language } = article;
  return (
    findDates(slice(article, paragraph), { published, language }).find((found) =>
      overlaps(found.span, paragraph, span),
    )?.date ?? null
  );
}

function figureAt(article: Article, paragraph: Span, span: Span): FigureValue | null {
  const { published, language } = article;
  const found = findFigures(slice(article, paragraph), { published, language });
  const alone = parseFigure(slice(article, span));
  // "[28,000](#figure) troops": the paragraph knows what is counted.
  if (alone && alone.unit !== null) return alone;
  return found.find((figure) => overlaps(figure.span, paragraph, span))?.figure ?? alone;
}

const overlaps = (found: Span, paragraph: Span, span: Span): boolean =>
  paragraph.start + found.start < span.end && paragraph.start + found.end > span.start;

function nameKind(value: string): 'person' | 'place' | 'organisation' | 'work' | 'other' {
  return value === 'person' || value === 'place' || value === 'organisation' || value === 'work'
    ? value
    : 'other';
}
