import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCourse, anyStamp } from './course.arbitrary.ts';
import { sampleCourse } from './course.fixture.ts';
import { courseFromJson, courseToJson } from './json.ts';
import type { CourseJson } from './schema.ts';

const written = (): CourseJson => courseToJson(sampleCourse());

/** The sample course as a file somebody has altered. */
function altered(change: (json: CourseJson) => void): unknown {
  const json = structuredClone(written());
  change(json);
  return json;
}

describe('a course as JSON', () => {
  test('a course comes back from its JSON exactly as it was', () => {
    const course = sampleCourse();
    expect(courseFromJson(JSON.parse(JSON.stringify(courseToJson(course))))).toEqual({
      ok: true,
      value: course,
    });
  });

  test('any course comes back from its JSON exactly as it was', () => {
    fc.assert(
      fc.property(anyCourse(fc.constantFrom('x', 'y'), anyStamp), (course) => {
        const read = courseFromJson(JSON.parse(JSON.stringify(courseToJson(course))));
        expect(read).toEqual({ ok: true, value: course });
      }),
      { numRuns: 60 },
    );
  });

  test('a fact and a card say the words they point at', () => {
    const { facts, cards } = written();
    expect(facts[0]).toMatchObject({
      kind: 'date',
      text: '1871',
      sentence: 'The lighthouse was lit in 1871.',
      from: '1871-01-01',
      to: '1871-12-31',
    });
    expect(facts[1]).toMatchObject({ kind: 'figure', text: '38 metres', value: 38, unit: 'm' });
    expect(cards[1]).toMatchObject({ kind: 'cloze', sentence: 'Ida Lund kept it for 30 years.' });
    expect(cards[6]).toMatchObject({ kind: 'order', sentence: null, start: null, end: null });
  });

  test('something that is not of Lectern is told apart from a broken course', () => {
    for (const value of [null, 7, 'text', [], {}, { title: 'x' }]) {
      expect(courseFromJson(value)).toEqual({ ok: false, refusal: { code: 'not-lectern' } });
    }
  });

  test('a course of a future format is refused as such, whatever else it holds', () => {
    expect(courseFromJson({ lectern: 2, everything: 'different' })).toEqual({
      ok: false,
      refusal: { code: 'newer-format', found: 2, known: 1 },
    });
  });

  test('removing any field of any record is refused with the name of that field', () => {
    const refusedPaths: string[] = [];
    const visit = (path: (string | number)[], value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        if (typeof step === 'string' && step !== 'lectern' && step !== 'kind') {
          const copy = structuredClone(written()) as unknown;
          const parent = path.reduce<unknown>((at, p) => (at as Record<string | number, unknown>)[p], copy);
          Reflect.deleteProperty(parent as object, step);
          const named = [...path, step].reduce<string>(
            (name, p) => name + (typeof p === 'number' ? `[${p}]` : name === '' ? p : `.${p}`),
            '',
          );
          expect(courseFromJson(copy)).toEqual({
            ok: false,
            refusal: { code: 'course-field', field: named },
          });
          refusedPaths.push(named);
        }
        visit([...path, step], child);
      }
    };
    visit([], written());
    expect(refusedPaths).toContain('cards[3].answer');
    expect(refusedPaths.length).toBeGreaterThan(150);
  });

  const contradictions: [string, string, (json: CourseJson) => void][] = [
    [
      'a fact whose words are not at its place',
      'facts[1].text',
      (j) => void ((j.facts[1] ?? lost()).text = '83 metres'),
    ],
    ['a fact beyond the end of the text', 'facts[0].end', (j) => void ((j.facts[0] ?? lost()).end = 99_999)],
    [
      'a fact of an unknown section',
      'facts[2].section',
      (j) => void ((j.facts[2] ?? lost()).section = 'attic'),
    ],
    [
      'a fact outside its sentence',
      'facts[0].sentenceEnd',
      (j) => void ((j.facts[0] ?? lost()).sentenceEnd = 3),
    ],
    ['two facts of one id', 'facts[1].id', (j) => void ((j.facts[1] ?? lost()).id = 'f-date')],
    ['two cards of one id', 'cards[4].id', (j) => void ((j.cards[4] ?? lost()).id = 'marrow-question')],
    [
      'a card of an unknown section',
      'cards[0].section',
      (j) => void ((j.cards[0] ?? lost()).section = 'attic'),
    ],
    ['a card about an unknown fact', 'cards[1].fact', (j) => void ((j.cards[1] ?? lost()).fact = 'f-none')],
    [
      'a card citing another sentence',
      'cards[0].sentence',
      (j) => void ((j.cards[0] ?? lost()).sentence = 'No.'),
    ],
    [
      'a check after a paragraph that is not there',
      'cards[1].checkAfter',
      (j) => void ((j.cards[1] ?? lost()).checkAfter = 3),
    ],
    [
      'an answer missing among the choices',
      'cards[2].choices',
      (j) => void ((j.cards[2] ?? lost()).answer = '31'),
    ],
    ['a cloze without a gap', 'cards[1].prompt', (j) => void ((j.cards[1] ?? lost()).prompt = 'No gap')],
    [
      'an order whose answer is another order',
      'cards[6].answer',
      (j) => void ((j.cards[6] ?? lost()).answer = 'Described; Lit'),
    ],
    [
      'a sentence outside its paragraph',
      'article.sections[0].paragraphs[0].sentences[1]',
      (j) => void j.article.sections[0]?.paragraphs[0]?.sentences.splice(1, 1, [10, 900]),
    ],
    [
      'two sections of one id',
      'article.sections[1].id',
      (j) => void ((j.article.sections[1] ?? lost()).id = 'lead'),
    ],
    ['a retention beyond reason', 'retention', (j) => void (j.retention = 1.5)],
  ];
  test.each(contradictions)('%s is refused with its place', (_what, field, change) => {
    expect(courseFromJson(altered(change))).toEqual({ ok: false, refusal: { code: 'course-field', field } });
  });
});

function lost(): never {
  throw new Error('the fixture lost a record');
}
