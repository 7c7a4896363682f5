import { writeFileSync } from 'node:fs';
import { buildArticle } from '#core/article/build.ts';
import { slice, type Span } from '#core/article/article.ts';
import { BLANK, type Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { DateValue, FigureValue } from '#core/facts/fact.ts';
import type { CardId, CourseId, DeviceId, EventId, LearnerId } from '#core/id.ts';
import type { Grade, StudyEvent } from '#core/study/event.ts';
import { usualSettings, type Learner } from '#core/study/learner.ts';
import { writeCopy } from '#readers/lectern/write.ts';

const dayMillis = 86_400_000;
const courses = 20;
const sections = 10;
const kinds = ['question', 'cloze', 'choice', 'typed', 'number', 'date', 'order'] as const;
const by = 'bench' as DeviceId;

const day = (year: number): DateValue => ({
  from: `${String(year)}-01-01`,
  to: `${String(year)}-12-31`,
  precision: 'year',
  range: false,
  approximate: false,
  anchor: null,
});
const metres = (value: number): FigureValue => ({
  value,
  upTo: null,
  unit: 'm',
  approximate: false,
  bound: 'exact',
  conversion: null,
});

/** One course of bridges: a sentence a card, all kinds of cards by turns. */
function bridges(number: number, cards: number, at: number): Course {
  const id = `bench-${String(number)}` as CourseId;
  const each = cards / sections;
  const bridge = (index: number) => `Bridge ${String(number)}-${String(index)}`;
  const year = (index: number) => 1500 + ((index * 37) % 500);
  const long = (index: number) => 20 + ((index * 13) % 900);
  const sentence = (index: number) =>
    `${bridge(index)} was opened in ${String(year(index))} and is ${String(long(index))} metres long.`;
  const article = buildArticle({
    title: `Bridges of the region, part ${String(number)}`,
    published: '2025-05-01',
    language: 'en',
    source: { title: '', author: '', publisher: '', url: '' },
    sections: Array.from({ length: sections }, (_, section) => ({
      heading: section === 0 ? '' : `Valley ${String(section)}`,
      summary: '',
      paragraphs: Array.from({ length: Math.ceil(each / 5) }, (_unused, paragraph) => ({
        kind: 'text' as const,
        text: Array.from({ length: Math.min(5, each - paragraph * 5) }, (_none, index) =>
          sentence(section * each + paragraph * 5 + index),
        ).join(' '),
      })),
    })),
  });
  const spans = article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((span): [Span, string] => [span, section.id]),
    ),
  );
  if (spans.length !== cards) throw new Error(`${String(spans.length)} sentences for ${String(cards)} cards`);
  return {
    id,
    title: article.title,
    article,
    facts: [],
    cards: spans.map(([span, section], index): Card => {
      const base = {
        id: `${id}-${String(index)}` as CardId,
        course: id,
        fact: null,
        section,
        sentence: span,
        explanation: '',
        checkAfter: null,
        stamp: { at, by },
      };
      const opened = String(year(index));
      const kind = kinds[index % kinds.length] ?? 'question';
      switch (kind) {
        case 'question':
          return { ...base, kind, prompt: `When was ${bridge(index)} opened?`, answer: opened };
        case 'cloze':
          return { ...base, kind, prompt: slice(article, span).replace(opened, BLANK), answer: opened };
        case 'choice': {
          const choices = [0, 11, 23].map((more) => String(year(index) + more));
          return {
            ...base,
            kind,
            prompt: `In which year was ${bridge(index)} opened?`,
            answer: opened,
            choices,
          };
        }
        case 'typed':
          return {
            ...base,
            kind,
            prompt: `Which bridge was opened in ${opened}?`,
            answer: bridge(index),
            accept: [],
          };
        case 'number': {
          const answer = String(long(index));
          const prompt = `How long is ${bridge(index)}, in metres?`;
          return { ...base, kind, prompt, answer, figure: metres(long(index)), tolerance: 0 };
        }
        case 'date':
          return {
            ...base,
            kind,
            prompt: `${bridge(index)} is opened`,
            answer: opened,
            date: day(year(index)),
          };
        case 'order': {
          const items = [
            { label: 'A first plan', date: day(year(index) - 7) },
            { label: 'The opening', date: day(year(index)) },
          ];
          const answer = items.map(({ label }) => label).join('; ');
          return { ...base, kind, prompt: `${bridge(index)}: which came first?`, answer, items };
        }
      }
    }),
    retention: null,
    stamp: { at, by },
  };
}

/** The log of sixty days: every card introduced on one of the days and then answered at growing intervals. */
function sixtyDays(all: readonly Course[], learner: LearnerId, reviews: number, now: number): StudyEvent[] {
  const line = (id: string, at: number) => ({ id: id as EventId, learner, at, offsetMinutes: 0 });
  const begin = now - 60 * dayMillis;
  const enrolments = all.map((course, index): StudyEvent => ({
    ...line(`enrol-${String(index)}`, begin + index),
    type: 'enrol',
    course: course.id,
    cards: course.cards.map(({ id }) => id),
  }));
  const cards = all.flatMap((course) => course.cards.map(({ id }) => id));
  const each = Math.round(reviews / cards.length);
  const answers: StudyEvent[] = [];
  cards.forEach((card, index) => {
    // Spread over the first weeks, so that the last of so many answers still lies in the past.
    const first = begin + dayMillis + ((index * 7919) % cards.length) * ((45 * dayMillis) / cards.length);
    for (let answer = 0; answer < each; answer++) {
      const at = Math.round(first + ((2 ** answer - 1) * 14 * dayMillis) / 2 ** Math.max(1, each - 1));
      const grade: Grade = (index * 7 + answer * 3) % 10 === 0 ? 1 : 3;
      const id = `review-${String(index)}-${String(answer)}`;
      answers.push({ ...line(id, at), type: 'review', card, grade, tookMillis: 4000, via: 'review' });
    }
  });
  return [...enrolments, ...answers];
}

/** Writes a copy with so many cards in twenty courses, and so many reviews of one learner, to be brought in. */
export async function writeLibrary(
  file: string,
  { cards, reviews, now }: { cards: number; reviews: number; now: number },
): Promise<void> {
  const stamp = { at: now - 61 * dayMillis, by };
  const all = Array.from({ length: courses }, (_, number) => bridges(number, cards / courses, stamp.at));
  const learner: Learner = {
    id: 'bench-learner' as LearnerId,
    name: 'Bench',
    settings: { ...usualSettings, reviewsPerDay: 9999 },
    stamp,
  };
  const events = sixtyDays(all, learner.id, reviews, now);
  const contents = { courses: all, strays: [], learners: [learner], places: [], events, removed: [] };
  writeFileSync(file, await writeCopy(contents, { at: now, app: 'bench' }));
}
