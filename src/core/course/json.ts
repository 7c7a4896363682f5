import * as v from 'valibot';
import { slice, type Article, type Paragraph, type Section, type Span } from '../article/article.ts';
import type { DateValue, Fact, FigureValue } from '../facts/fact.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../id.ts';
import { accept, refuse, type Result } from '../result.ts';
import { unreachable } from '../unreachable.ts';
import type { Card, Stamp } from './card.ts';
import { contradictionIn } from './contradiction.ts';
import type { Course } from './course.ts';
import {
  COURSE_FORMAT,
  courseSchema,
  fieldOf,
  type ArticleJson,
  type CardJson,
  type CourseJson,
  type FactJson,
} from './schema.ts';

export type { CourseJson } from './schema.ts';

/** What stands between two paragraphs in `article.text`. */
const BETWEEN = '\n\n';

/** The course in the documented format. Every span counts in the paragraphs joined by one empty line. */
export function courseToJson(course: Course): CourseJson {
  const { article } = course;
  return {
    lectern: COURSE_FORMAT,
    kind: 'course',
    id: course.id,
    title: course.title,
    article: {
      title: article.title,
      published: article.published,
      language: article.language,
      source: { ...article.source },
      sections: article.sections.map((section) => ({
        id: section.id,
        heading: section.heading,
        summary: section.summary,
        paragraphs: section.paragraphs.map((paragraph) => ({
          kind: paragraph.kind,
          text: slice(article, paragraph.span),
          sentences: paragraph.sentences.map(({ start, end }): [number, number] => [start, end]),
        })),
      })),
    },
    facts: course.facts.map((fact) => factToJson(fact, article)),
    cards: course.cards.map((card) => cardToJson(card, article)),
    retention: course.retention,
    stamp: { ...course.stamp },
  };
}

/** Reads a value somebody else wrote: every field checked, and every span against the text it points into. */
export function courseFromJson(value: unknown): Result<Course> {
  if (typeof value !== 'object' || value === null || !('lectern' in value))
    return refuse({ code: 'not-lectern' });
  const { lectern } = value;
  if (typeof lectern === 'number' && lectern > COURSE_FORMAT) {
    return refuse({ code: 'newer-format', found: lectern, known: COURSE_FORMAT });
  }
  const read = v.safeParse(courseSchema, value, { abortEarly: true });
  if (!read.success) return refuse({ code: 'course-field', field: fieldOf(read.issues) });
  const json = read.output;
  const article = articleFromJson(json.article);
  const field = contradictionIn(json, article);
  if (field !== null) return refuse({ code: 'course-field', field });
  const id = json.id as CourseId;
  return accept({
    id,
    title: json.title,
    article,
    facts: json.facts.map(factFromJson),
    cards: json.cards.map((card) => cardFromJson(card, id)),
    retention: json.retention,
    stamp: stampFromJson(json.stamp),
  });
}

function articleFromJson(json: ArticleJson): Article {
  const texts: string[] = [];
  let at = 0;
  const sections = json.sections.map((section): Section => {
    const paragraphs = section.paragraphs.map((paragraph): Paragraph => {
      const span = { start: at, end: at + paragraph.text.length };
      at = span.end + BETWEEN.length;
      texts.push(paragraph.text);
      return {
        kind: paragraph.kind,
        span,
        sentences: paragraph.sentences.map(([start, end]) => ({ start, end })),
      };
    });
    return { ...section, paragraphs };
  });
  return { ...json, text: texts.join(BETWEEN), sections };
}

function factToJson(fact: Fact, article: Article): FactJson {
  const { span, sentence, ...rest } = fact;
  const placed = {
    text: slice(article, span),
    sentence: slice(article, sentence),
    start: span.start,
    end: span.end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
  };
  switch (rest.kind) {
    case 'date': {
      const { date, ...base } = rest;
      return { ...base, ...placed, ...date };
    }
    case 'figure': {
      const { figure, ...base } = rest;
      return { ...base, ...placed, ...figure };
    }
    case 'name':
    case 'quotation':
    case 'definition':
    case 'statement':
      return { ...rest, ...placed };
    default:
      return unreachable(rest);
  }
}

function factFromJson(json: FactJson): Fact {
  const base = {
    id: json.id as FactId,
    span: { start: json.start, end: json.end },
    sentence: { start: json.sentenceStart, end: json.sentenceEnd },
    section: json.section,
    about: json.about,
    weight: json.weight,
  };
  switch (json.kind) {
    case 'date':
      return { kind: json.kind, ...base, date: dateFromJson(json) };
    case 'figure':
      return { kind: json.kind, ...base, figure: figureFromJson(json) };
    case 'name':
      return { kind: json.kind, ...base, names: json.names };
    case 'quotation':
      return { kind: json.kind, ...base, speaker: json.speaker };
    case 'definition':
      return { kind: json.kind, ...base, term: json.term };
    case 'statement':
      return { kind: json.kind, ...base };
    default:
      return unreachable(json);
  }
}

/** One card; `article` is null when it is not at hand, and the sentence is then given by its place alone. */
export function cardToJson(card: Card, article: Pick<Article, 'text'> | null): CardJson {
  const { course: _course, sentence, replaces, ...rest } = card;
  const placed = {
    sentence: sentence && article ? slice(article, sentence) : null,
    start: sentence?.start ?? null,
    end: sentence?.end ?? null,
    ...(replaces && { replaces: replaces.map((one) => ({ ...one })) }),
    stamp: { ...card.stamp },
  };
  switch (rest.kind) {
    case 'number': {
      const { figure, ...base } = rest;
      return { ...base, ...placed, ...figure };
    }
    case 'date': {
      const { date, ...base } = rest;
      return { ...base, ...placed, ...date };
    }
    case 'order': {
      const { items, ...base } = rest;
      return { ...base, ...placed, items: items.map(({ label, date }) => ({ label, ...date })) };
    }
    case 'choice':
      return { ...rest, ...placed, choices: [...rest.choices] };
    case 'typed':
      return { ...rest, ...placed, accept: [...rest.accept] };
    case 'question':
    case 'cloze':
      return { ...rest, ...placed };
    default:
      return unreachable(rest);
  }
}

export function cardFromJson(json: CardJson, course: CourseId): Card {
  const base = {
    id: json.id as CardId,
    course,
    fact: json.fact as FactId | null,
    section: json.section,
    sentence: sentenceFromJson(json),
    prompt: json.prompt,
    answer: json.answer,
    explanation: json.explanation,
    checkAfter: json.checkAfter,
    ...(json.replaces && {
      replaces: json.replaces.map(({ card, answer }) => ({ card: card as CardId, answer })),
    }),
    stamp: stampFromJson(json.stamp),
  };
  switch (json.kind) {
    case 'question':
    case 'cloze':
      return { kind: json.kind, ...base };
    case 'choice':
      return { kind: json.kind, ...base, choices: json.choices };
    case 'typed':
      return { kind: json.kind, ...base, accept: json.accept };
    case 'number':
      return { kind: json.kind, ...base, figure: figureFromJson(json), tolerance: json.tolerance };
    case 'date':
      return { kind: json.kind, ...base, date: dateFromJson(json) };
    case 'order':
      return {
        kind: json.kind,
        ...base,
        items: json.items.map((item) => ({ label: item.label, date: dateFromJson(item) })),
      };
    default:
      return unreachable(json);
  }
}

const sentenceFromJson = ({ start, end }: CardJson): Span | null =>
  start === null || end === null ? null : { start, end };

const stampFromJson = ({ at, by }: { at: number; by: string }): Stamp => ({ at, by: by as DeviceId });

const dateFromJson = ({
  from,
  to,
  precision,
  range,
  approximate,
  anchor,
  anchoredBy,
}: DateValue): DateValue => ({
  from,
  to,
  precision,
  range,
  approximate,
  anchor,
  ...(anchoredBy === undefined ? {} : { anchoredBy }),
});

const figureFromJson = ({ value, upTo, unit, approximate, bound, conversion }: FigureValue): FigureValue => ({
  value,
  upTo,
  unit,
  approximate,
  bound,
  conversion,
});
