import type { Span } from '../article/article.ts';
import { buildArticle } from '../article/build.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../id.ts';
import type { Card, Stamp } from './card.ts';
import type { Course } from './course.ts';

export const stamped = (at: number, by = 'desk'): Stamp => ({ at, by: by as DeviceId });

const article = buildArticle({
  title: 'The lighthouse at Cape Marrow',
  published: '1999-05-04',
  language: 'en',
  source: { title: 'Coast letters', author: 'A. Reed', publisher: '', url: 'https://example.org/marrow' },
  sections: [
    {
      heading: '',
      summary: '',
      paragraphs: [{ kind: 'text', text: 'The lighthouse was lit in 1871. It stands 38 metres high.' }],
    },
    {
      heading: 'Keepers',
      summary: 'Who tended the lamp.',
      paragraphs: [
        { kind: 'subheading', text: 'The first family' },
        { kind: 'text', text: 'Ida Lund kept it for 30 years. “The sea is a clock,” she wrote.' },
        { kind: 'item', text: 'A fathom is about 1.8 metres.' },
      ],
    },
  ],
});

/** Where these words stand in the article. */
function spanOf(words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`the fixture does not say: ${words}`);
  return { start, end: start + words.length };
}

function sentenceOf(words: string): Span {
  const { start } = spanOf(words);
  for (const { paragraphs } of article.sections) {
    for (const { span, sentences } of paragraphs) {
      if (span.start <= start && start < span.end) {
        return sentences.find((s) => s.start <= start && start < s.end) ?? span;
      }
    }
  }
  throw new Error(`no sentence around: ${words}`);
}

const fact = (id: string, words: string, section: string, about: string) => ({
  id: id as FactId,
  span: spanOf(words),
  sentence: sentenceOf(words),
  section,
  about,
  weight: 0.5,
});

const year = (from: number) => ({
  from: `${from}-01-01`,
  to: `${from}-12-31`,
  precision: 'year' as const,
  range: false,
  approximate: false,
  anchor: null,
});

/** A small course with a fact and a card of every kind. */
export function sampleCourse(name = 'marrow', stamp: Stamp = stamped(1_000)): Course {
  const id = name as CourseId;
  const base = (card: string, section: string, words: string | null) => ({
    id: `${name}-${card}` as CardId,
    course: id,
    fact: null,
    section,
    sentence: words === null ? null : sentenceOf(words),
    explanation: '',
    checkAfter: null,
    stamp,
  });
  const figure = {
    value: 38,
    upTo: null,
    unit: 'm',
    approximate: false,
    bound: 'exact' as const,
    conversion: null,
  };
  const cards: Card[] = [
    { ...base('question', 'lead', '1871'), kind: 'question', prompt: 'When was it lit?', answer: '1871' },
    {
      ...base('cloze', 'keepers', 'Ida Lund'),
      kind: 'cloze',
      fact: 'f-name' as FactId,
      prompt: '____ kept it for 30 years.',
      answer: 'Ida Lund',
      checkAfter: 1,
    },
    {
      ...base('choice', 'keepers', '30 years'),
      kind: 'choice',
      prompt: 'For how many years?',
      answer: '30',
      choices: ['12', '30', '45'],
    },
    {
      ...base('typed', 'keepers', 'Ida Lund'),
      kind: 'typed',
      prompt: 'Who kept it?',
      answer: 'Ida Lund',
      accept: ['Lund'],
    },
    {
      ...base('number', 'lead', '38 metres'),
      kind: 'number',
      prompt: 'How high is it, in metres?',
      answer: '38',
      figure,
      tolerance: 0.1,
    },
    {
      ...base('date', 'lead', '1871'),
      kind: 'date',
      fact: 'f-date' as FactId,
      prompt: 'The lamp is lit',
      answer: '1871',
      date: year(1871),
    },
    {
      ...base('order', 'lead', null),
      kind: 'order',
      prompt: 'Which came first?',
      answer: 'Lit; Described',
      items: [
        { label: 'Lit', date: year(1871) },
        { label: 'Described', date: year(1999) },
      ],
    },
  ];
  return {
    id,
    title: article.title,
    article,
    facts: [
      { kind: 'date', ...fact('f-date', '1871', 'lead', 'the first lighting'), date: year(1871) },
      { kind: 'figure', ...fact('f-figure', '38 metres', 'lead', 'its height'), figure },
      { kind: 'name', ...fact('f-name', 'Ida Lund', 'keepers', 'the keeper'), names: 'person' },
      { kind: 'quotation', ...fact('f-quote', 'The sea is a clock', 'keepers', 'time'), speaker: 'Ida Lund' },
      { kind: 'definition', ...fact('f-term', 'fathom', 'keepers', 'a measure'), term: 'fathom' },
      { kind: 'statement', ...fact('f-said', 'kept it for 30 years', 'keepers', 'her service') },
    ],
    cards,
    retention: null,
    stamp,
  };
}
