import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contents } from '#core/copy/contents.ts';
import { anyCourse, anyStamp } from '#core/course/course.arbitrary.ts';
import { sampleCourse, stamped } from '#core/course/course.fixture.ts';
import { courseToJson } from '#core/course/json.ts';
import type { CardId, CourseId, EventId, LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { usualSettings } from '#core/study/learner.ts';
import { gunzip, gzip } from './gzip.ts';
import { readCopy } from './read.ts';
import { writeCopy, writeCourse } from './write.ts';

const ann = 'ann' as LearnerId;
const meta = { at: 1_700_000_000_000, app: '0.1.0' };
const base = (n: number) => ({ id: `e${n}` as EventId, learner: ann, at: 1_000 + n, offsetMinutes: -90 });
const card = 'marrow-question' as CardId;
const events: StudyEvent[] = [
  { ...base(1), type: 'enrol', course: 'marrow' as CourseId, cards: [card] },
  { ...base(2), type: 'review', card, grade: 3, tookMillis: 1_234.5, via: 'review' },
  { ...base(3), type: 'suspend', card },
  { ...base(4), type: 'resume', card },
  { ...base(5), type: 'retract', event: 'e2' as EventId },
];
const [stray] = sampleCourse('gone').cards;
const contents: Contents = {
  courses: [sampleCourse()],
  strays: stray ? [stray] : [],
  learners: [{ id: ann, name: 'Ann', settings: usualSettings, stamp: stamped(7) }],
  places: [
    {
      learner: ann,
      course: 'marrow' as CourseId,
      section: 'lead',
      paragraph: 2,
      share: 0.5,
      finishedAt: null,
      at: 9,
    },
  ],
  events,
  removed: [{ kind: 'course', id: 'gone', stamp: stamped(500) }],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The copy with its text changed, packed again. */
async function repacked(change: (text: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const text = await gunzip(await writeCopy(contents, meta));
  if (text === null) throw new Error('the copy does not unpack');
  return gzip(change(text));
}

describe('a copy of everything', () => {
  test('what goes in comes out', async () => {
    expect(await readCopy(await writeCopy(contents, meta))).toEqual({
      ok: true,
      value: { contents, at: meta.at, skipped: [] },
    });
  });

  test('any courses and cards come out as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCourse(fc.constantFrom('x', 'y'), anyStamp), { maxLength: 2 }),
        async (courses) => {
          const all = { ...contents, courses, strays: courses.flatMap((course) => course.cards) };
          expect(await readCopy(await writeCopy(all, meta))).toEqual({
            ok: true,
            value: { contents: all, at: meta.at, skipped: [] },
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a copy cut short anywhere is recognised as damaged', async () => {
    const bytes = await writeCopy(contents, meta);
    for (const length of [3, 20, bytes.length >> 1, bytes.length - 9, bytes.length - 1]) {
      expect(await readCopy(bytes.slice(0, length))).toMatchObject({ refusal: { code: 'damaged-copy' } });
    }
  });

  test('a copy with any one byte altered either is refused or reads the same', async () => {
    const bytes = await writeCopy(contents, meta);
    const whole = await readCopy(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ flip;
        const read = await readCopy(altered);
        if (read.ok) expect(read).toEqual(whole);
        else expect(['damaged-copy', 'not-lectern']).toContain(read.refusal.code);
      }),
      { numRuns: 150 },
    );
  });

  test('a copy unpacked, altered by hand and packed again is recognised', async () => {
    expect(await readCopy(await repacked((text) => text.replace('"grade":3', '"grade":4')))).toEqual({
      ok: false,
      refusal: { code: 'damaged-copy', where: 'sha256' },
    });
  });

  test('a copy of a future format is refused as such', async () => {
    expect(await readCopy(await repacked((text) => text.replace('"lectern":1', '"lectern":7')))).toEqual({
      ok: false,
      refusal: { code: 'newer-format', found: 7, known: 1 },
    });
  });

  test('a broken record is left out by name and costs nothing else', async () => {
    const broken = structuredClone(contents) as unknown as {
      events: { grade?: number }[];
      courses: { cards: { prompt?: unknown }[] }[];
      learners: { name?: unknown }[];
    };
    const review = broken.events[1];
    const question = broken.courses[0]?.cards[3];
    if (!review || !question || !broken.learners[0]) throw new Error('the contents lost a record');
    review.grade = 9;
    delete question.prompt;
    delete broken.learners[0].name;
    const read = await readCopy(await writeCopy(broken as unknown as Contents, meta));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.skipped).toEqual(['courses[0].cards[3].prompt', 'learners[0].name', 'events[1].grade']);
    expect(read.value.contents.courses[0]?.cards).toHaveLength(6);
    expect(read.value.contents.events).toEqual(events.filter(({ id }) => id !== 'e2'));
    expect(read.value.contents.learners).toEqual([]);
  });
});

describe('a file of one course', () => {
  const alone = {
    ...contents,
    courses: [sampleCourse()],
    strays: [],
    learners: [],
    places: [],
    events: [],
    removed: [],
  };

  test('a course is read compressed and plain, on one line or many', async () => {
    const json = courseToJson(sampleCourse());
    const files = [
      await writeCourse(sampleCourse()),
      bytesOf(JSON.stringify(json)),
      bytesOf(`\ufeff${JSON.stringify(json, null, 2)}\n`),
    ];
    for (const file of files) {
      expect(await readCopy(file)).toEqual({ ok: true, value: { contents: alone, at: null, skipped: [] } });
    }
  });

  test('the example in the documentation is a course', async () => {
    const page = await readFile(new URL('./README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^`]*)```/.exec(page) ?? [];
    const read = await readCopy(bytesOf(example));
    expect(read.ok && read.value.contents.courses[0]?.title).toBe('The lighthouse');
  });

  test('a course with a missing field is refused with the name of that field', async () => {
    const { retention: _retention, ...rest } = courseToJson(sampleCourse());
    expect(await readCopy(bytesOf(JSON.stringify(rest)))).toEqual({
      ok: false,
      refusal: { code: 'course-field', field: 'retention' },
    });
  });
});

test('anything else is not of Lectern', async () => {
  expect(await readCopy(new Uint8Array())).toEqual({ ok: false, refusal: { code: 'empty' } });
  const others = [
    bytesOf('Dear diary'),
    bytesOf('{"name":"lectern"}'),
    bytesOf('[1,2]'),
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]),
    await gzip('some text'),
  ];
  for (const bytes of others) {
    expect(await readCopy(bytes)).toEqual({ ok: false, refusal: { code: 'not-lectern' } });
  }
});
