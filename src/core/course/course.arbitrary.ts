import fc from 'fast-check';
import { buildArticle, type DraftParagraph } from '../article/build.ts';
import type { Span } from '../article/article.ts';
import type { DateValue, Fact, FigureValue } from '../facts/fact.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../id.ts';
import type { Card, Stamp } from './card.ts';
import type { Course } from './course.ts';

/** Few moments and few devices, so that edits collide. */
export const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  at: fc.integer({ min: 0, max: 6 }),
  by: fc.constantFrom('a', 'b').map((by) => by as DeviceId),
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Now and then with its anchor, which older courses lack; the text of an article is longer than two characters. */
const anyAnchor: fc.Arbitrary<Pick<DateValue, 'anchoredBy'>> = fc.constantFrom(
  {},
  { anchoredBy: { start: 0, end: 2 } },
);
const anyUnanchoredDate = fc.record({
  from: fc.constantFrom('2017-11-01', '-000043-03-15', '1950-01-01'),
  to: fc.constantFrom('2017-11-30', '-000043-03-15', '1953-12-31'),
  precision: fc.constantFrom<DateValue['precision'][]>('day', 'month', 'season', 'year', 'decade', 'century'),
  range: fc.boolean(),
  approximate: fc.boolean(),
  anchor: fc.constantFrom<DateValue['anchor'][]>('dateline', 'context', null),
});
const anyDate: fc.Arbitrary<DateValue> = fc
  .tuple(anyUnanchoredDate, anyAnchor)
  .map(([date, anchor]): DateValue => ({ ...date, ...anchor }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
const anyFigure: fc.Arbitrary<FigureValue> = fc.record({
  value: number,
  upTo: fc.constant(null),
  unit: fc.option(text, { nil: null }),
  approximate: fc.boolean(),
  bound: fc.constantFrom('exact', 'about', 'under', 'over'),
  conversion: fc.option(fc.record({ value: number, unit: text }), { nil: null }),
});

const anyParagraph: fc.Arbitrary<DraftParagraph> = fc.record({
  kind: fc.constantFrom('text', 'subheading', 'item', 'quote'),
  text: fc
    .array(fc.constantFrom('Ships pass', 'A bell rang in 1871', 'über 38 €', 'The 🦉 slept', 'No'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => `${parts.join('. ')}.`),
});

interface Place {
  readonly section: string;
  readonly sentence: Span;
}

/** A course that keeps every rule of the format, with cards named `<course>-<n>`; `id` fixes whose edit it is. */
export function anyCourse(
  id: fc.Arbitrary<string>,
  stamp: fc.Arbitrary<Stamp> = anyStamp,
): fc.Arbitrary<Course> {
  return fc
    .record({
      id,
      title: text,
      published: fc.constantFrom('1999-05-04', null),
      sections: fc.array(
        fc.record({
          heading: text,
          summary: text,
          paragraphs: fc.array(anyParagraph, { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      retention: fc.constantFrom(null, 0.7, 0.9, 0.97),
      stamp,
    })
    .chain(({ id, title, published, sections, retention, stamp: edited }) => {
      const article = buildArticle({
        title,
        published,
        language: 'en',
        source: { title, author: '', publisher: '', url: '' },
        sections,
      });
      const places: Place[] = article.sections.flatMap((section) =>
        section.paragraphs.flatMap((paragraph) =>
          paragraph.sentences.map((sentence) => ({ section: section.id, sentence })),
        ),
      );
      const course = id as CourseId;
      return fc.record({
        id: fc.constant(course),
        title: fc.constant(title),
        article: fc.constant(article),
        facts:
          places.length === 0
            ? fc.constant([])
            : fc.array(anyFact(places), { maxLength: 3 }).map(numberedFacts),
        cards: fc.uniqueArray(anyCard(course, article.sections[0]?.id ?? 'lead', places, stamp), {
          maxLength: 4,
          selector: (card) => card.id,
        }),
        retention: fc.constant(retention),
        stamp: fc.constant(edited),
      });
    });
}

const numberedFacts = (facts: Fact[]): Fact[] => facts.map((fact, i) => ({ ...fact, id: `f${i}` as FactId }));

function anyFact(places: readonly Place[]): fc.Arbitrary<Fact> {
  return fc.constantFrom(...places).chain(({ section, sentence }) => {
    const base = {
      id: fc.constant('f' as FactId),
      span: fc.constant({ start: sentence.start, end: Math.min(sentence.end, sentence.start + 2) }),
      sentence: fc.constant(sentence),
      section: fc.constant(section),
      about: text,
      weight: fc.constantFrom(0, 0.25, 1),
    };
    return fc.oneof<fc.Arbitrary<Fact>[]>(
      fc.record({ kind: fc.constant('date'), ...base, date: anyDate }),
      fc.record({ kind: fc.constant('figure'), ...base, figure: anyFigure }),
      fc.record({ kind: fc.constant('name'), ...base, names: fc.constantFrom('person', 'place', 'other') }),
      fc.record({ kind: fc.constant('quotation'), ...base, speaker: fc.option(text, { nil: null }) }),
      fc.record({ kind: fc.constant('definition'), ...base, term: text }),
      fc.record({ kind: fc.constant('statement'), ...base }),
    );
  });
}

function anyCard(
  course: CourseId,
  lead: string,
  places: readonly Place[],
  stamp: fc.Arbitrary<Stamp>,
): fc.Arbitrary<Card> {
  const place: fc.Arbitrary<{ section: string; sentence: Span | null }> = fc.constantFrom(
    { section: lead, sentence: null },
    ...places,
  );
  return place.chain(({ section, sentence }) => {
    const base = {
      id: fc.integer({ min: 0, max: 4 }).map((n) => `${course}-${n}` as CardId),
      course: fc.constant(course),
      fact: fc.constant(null),
      section: fc.constant(section),
      sentence: fc.constant(sentence),
      prompt: text,
      answer: text,
      explanation: text,
      checkAfter: fc.constantFrom(0, null),
      stamp,
    };
    const card = fc.oneof<fc.Arbitrary<Card>[]>(
      fc.record({ kind: fc.constant('question'), ...base }),
      fc.record({ kind: fc.constant('cloze'), ...base, prompt: text.map((words) => `${words} ____.`) }),
      fc
        .record({
          kind: fc.constant('choice'),
          ...base,
          others: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
        })
        .map(({ others, ...choice }) => ({
          ...choice,
          choices: [choice.answer, ...others.map((o) => `${choice.answer}-${o}`)],
        })),
      fc.record({ kind: fc.constant('typed'), ...base, accept: fc.array(text, { maxLength: 2 }) }),
      fc.record({
        kind: fc.constant('number'),
        ...base,
        figure: anyFigure,
        tolerance: fc.constantFrom(0, 0.1),
      }),
      fc.record({ kind: fc.constant('date'), ...base, date: anyDate }),
      fc
        .record({
          kind: fc.constant('order'),
          ...base,
          items: fc.array(fc.record({ label: text, date: anyDate }), { minLength: 2, maxLength: 3 }),
        })
        .map((order) => ({ ...order, answer: order.items.map((item) => item.label).join('; ') })),
    );
    const replaced = fc.record({ card: fc.constant(`${course}-before` as CardId), answer: text });
    const replaces = fc.option(fc.array(replaced, { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 2,
    });
    return fc.tuple(card, replaces).map(([one, them]): Card => (them ? { ...one, replaces: them } : one));
  });
}
