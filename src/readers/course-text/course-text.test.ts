import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import type { Course } from '#core/course/course.ts';
import type { DeviceId } from '#core/id.ts';
import { refusal as say } from '#messages/en/refusals.ts';
import { looksLikeCourseText, readCourseText } from './course-text.ts';

const stamp = { at: 1, by: 'here' as DeviceId };
const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const example = /```markdown\n([^]*?)\n```/.exec(readme)?.[1] ?? '';

function read(text: string): Course {
  const course = readCourseText(text, { stamp });
  if (!course.ok) throw new Error(say(course.refusal));
  return course.value;
}
function refused(text: string): string {
  const course = readCourseText(text, { stamp });
  if (course.ok) return 'accepted';
  const { refusal } = course;
  expect(say(refusal)).toMatch(/\.$/);
  return refusal.code === 'course-line' ? `${refusal.line}: ${refusal.problem}` : refusal.code;
}

describe('the example in the README', () => {
  const course = read(example);
  const words = (id: string | null) => {
    const fact = course.facts.find((one) => one.id === id);
    return fact ? slice(course.article, fact.span) : null;
  };

  it('is recognised', () => {
    expect(looksLikeCourseText(example)).toBe(true);
    expect(looksLikeCourseText('---\ntitle: x\n---\nlectern: 1')).toBe(false);
    expect(looksLikeCourseText('lectern: 1')).toBe(false);
  });

  it('has its head', () => {
    expect([course.id, course.title, course.article.published]).toEqual([
      'bells',
      'The bells of Harlow',
      '2019-03-03',
    ]);
    expect(course.article.source.url).toBe('https://example.org/bells');
  });

  it('has its sections with summaries and without marks', () => {
    expect(course.article.sections.map(({ id, summary }) => [id, summary.slice(0, 5)])).toEqual([
      ['lead', 'Three'],
      ['the-flood', 'Water'],
    ]);
    expect(course.article.sections[1]?.paragraphs.map(({ kind }) => kind)).toEqual([
      'subheading',
      'text',
      'item',
      'item',
      'quote',
      'text',
    ]);
    expect(course.article.text).not.toMatch(/[[\]#]/);
  });

  it('has its facts with their values', () => {
    expect(course.facts.map((fact) => [fact.kind, slice(course.article, fact.span)])).toEqual([
      ['date', '1784'],
      ['name', 'Tom Hall'],
      ['figure', 'about 450 kg'],
      ['date', 'November 1821'],
      ['figure', '4 metres'],
      ['quotation', 'Save the bell'],
      ['figure', 'half'],
      ['date', 'May'],
      ['definition', 'clapper'],
    ]);
    const may = course.facts[7];
    expect(may?.kind === 'date' && [may.date.from, may.date.to, may.about]).toEqual([
      '1822-05-01',
      '1822-05-31',
      'The bell is found',
    ]);
    const half = course.facts[6];
    expect(half?.kind === 'figure' && [half.figure.value, half.figure.unit]).toEqual([50, '%']);
    for (const fact of course.facts)
      expect(fact.sentence.start <= fact.span.start && fact.span.end <= fact.sentence.end).toBe(true);
  });

  it('has a card of every kind', () => {
    expect(course.cards.map(({ kind }) => kind)).toEqual([
      'choice',
      'date',
      'number',
      'cloze',
      'typed',
      'order',
      'question',
    ]);
    expect(course.cards[0]).toMatchObject({
      id: 'bells.metal',
      checkAfter: 0,
      choices: ['bronze', 'iron', 'silver'],
    });
    expect(course.cards[2]).toMatchObject({ tolerance: 0.1, figure: { value: 4 } });
    expect(course.cards[3]).toMatchObject({
      prompt: 'The tongue that strikes a bell is its ____.',
      answer: 'clapper',
      checkAfter: null,
    });
    expect(course.cards[5]?.answer).toBe(
      'The first bell is cast; The river floods Harlow; The bell is found',
    );
  });

  it('ties cards to facts and sentences', () => {
    expect(course.cards.map(({ fact }) => words(fact))).toEqual([
      null,
      'November 1821',
      '4 metres',
      'clapper',
      null,
      null,
      null,
    ]);
    const sentences = course.cards.map(({ sentence }) => sentence && slice(course.article, sentence));
    expect(sentences[0]).toContain('of bronze.');
    expect(sentences[4]).toContain('its clapper.');
    expect(sentences[6]).toBe('The tower stood.');
    expect(sentences[5]).toBeNull();
  });

  it('is the same course every time, on every system', () => {
    expect(read(`\ufeff${example.replaceAll('\n', '\r\n')}`)).toEqual(course);
  });
});

const head = '---\nlectern: 1\ntitle: Bells\n---\n\nThe bell was cast in [1784](#date "It").\n\n';

describe('what is wrong with a course is said with its line', () => {
  it.each([
    ['', 'empty'],
    ['# Bells\n\nText.', '1: no-front-matter'],
    ['---\nlectern: 1\ntitle: Bells', '1: no-front-matter'],
    ['---\nlectern: 1\n---\nText.', '1: no-title'],
    ['---\ntitle: Bells\n---\nText.', '1: no-version'],
    ['---\nlectern: 2\ntitle: Bells\ncolour: red\n---\nText.', 'newer-format'],
    ['---\nlectern: 1\ntitle: Bells\ncolour: red\n---\nText.', '4: unknown-key'],
    ['---\nlectern: 1\ntitle: Bells\npublished: soon\n---\nText.', '4: not-a-day'],
    ['---\nlectern: 1\ntitle: Bells\nurl: javascript:x\n---\nText.', 'course-field'],
    ['---\nlectern: 1\ntitle: Bells\n---\n', '4: no-reading'],
    [`${head}A [bell](#sound "x").`, '8: unknown-fact-kind'],
    [`${head}On [that day](#date "x").`, '8: date-not-understood'],
    [`${head}It cost [much](#figure "x").`, '8: figure-not-understood'],
    [`${head}::: riddle\nQ: a\nA: b\n:::`, '8: unknown-card-kind'],
    [`${head}::: question\nQ: a\nA: b`, '8: card-not-closed'],
    [`${head}::: question\nQ: a\n::: question\nQ: b\nA: c\n:::`, '8: card-not-closed'],
    [`${head}::: question\nA: b\n:::`, '8: card-without-question'],
    [`${head}::: question\nQ: a\n:::`, '8: card-without-answer'],
    [`${head}::: question\nQ: a\nA: b\nNot: c\n:::`, '11: unknown-card-line'],
    [`${head}::: question\nQ: a\nA: b\nFact: 1785\n:::`, '11: no-such-fact'],
    [`${head}::: choice\nQ: a\nA: b\n:::`, '8: choice-without-others'],
    [`${head}::: choice\nQ: a\nA: b\nNot: B\n:::`, '8: answer-among-others'],
    [
      `${head}::: choice\nQ: a\nA: b\n${[1, 2, 3, 4, 5, 6].map((n) => `Not: ${n}\n`).join('')}:::`,
      '16: too-many-others',
    ],
    [`${head}::: cloze\nQ: no gap\n:::`, '9: gap-missing'],
    [`${head}::: cloze\nQ: {two} {gaps}\n:::`, '9: gap-missing'],
    [`${head}::: number\nQ: a\nA: many\n:::`, '10: figure-not-understood'],
    [`${head}::: number\nQ: a\nA: 4\nWithin: near\n:::`, '11: tolerance-not-understood'],
    [`${head}::: date\nQ: a\nA: once\n:::`, '10: date-not-understood'],
    [`${head}::: order\nQ: a\nItem: 1784 | b\n:::`, '8: order-too-short'],
    [`${head}::: order\nQ: a\nItem: 1784 | b\nItem: 1785\n:::`, '11: item-without-date'],
    [`${head}::: question #x\nQ: a\nA: b\n:::\n::: question #x\nQ: c\nA: d\n:::`, '12: card-id-twice'],
    [`${head}# Next\n::: question check\nQ: a\nA: b\n:::\nText.`, '9: check-without-paragraph'],
  ])('%j', (text, problem) => expect(refused(text)).toBe(problem));
});

describe('a course in text', () => {
  it('keeps the ids of its cards and facts when other words change', () => {
    const ids = (course: Course) => [
      ...course.cards.map(({ id }) => id),
      ...course.facts.map(({ id }) => id),
    ];
    expect(ids(read(example.replace('one night', 'one dark night').replace('Ana Ruiz', 'A. Ruiz')))).toEqual(
      ids(read(example)),
    );
  });

  it('takes a longer line apart from the next by two spaces', () => {
    const [card] = read(`${head}::: question\nQ: When was\n  it cast?\nA: 1784\n:::`).cards;
    expect(card?.prompt).toBe('When was it cast?');
  });

  it('puts years before Christ in their order', () => {
    const [card] = read(
      `${head}::: order\nQ: a\nItem: 44 BC | Caesar dies\nItem: 100 BC | Caesar is born\n:::`,
    ).cards;
    expect(card?.answer).toBe('Caesar is born; Caesar dies');
  });

  it('of any lines at all is read or refused, never worse', () => {
    const line = fc.constantFrom(
      ...example.split('\n'),
      ':::',
      '::: choice',
      '# x',
      '> y',
      '[a](#date)',
      '---',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const course = readCourseText(head + lines.join('\n'), { stamp });
        if (!course.ok) return;
        for (const { span } of course.value.facts)
          expect(span.end).toBeLessThanOrEqual(course.value.article.text.length);
      }),
    );
  });
});

const bundled = new URL('../../../static/courses/washington-pyongyang.md', import.meta.url);

it.skipIf(!existsSync(bundled))('the bundled course is such a text', () => {
  const course = read(readFileSync(bundled, 'utf8'));
  expect(course.article.sections.map(({ id }) => id)).toEqual([
    'lead',
    'background',
    'analysis',
    'assessment',
  ]);
  expect(course.cards.length).toBeGreaterThanOrEqual(30);
});
