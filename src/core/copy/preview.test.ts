import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCourse, anyStamp } from '../course/course.arbitrary.ts';
import { sampleCourse, stamped } from '../course/course.fixture.ts';
import type { CardId, EventId, LearnerId } from '../id.ts';
import type { StudyEvent } from '../study/event.ts';
import { usualSettings } from '../study/learner.ts';
import { nothing, type Contents } from './contents.ts';
import { previewMerge } from './preview.ts';

const ann = 'ann' as LearnerId;
const review = (n: number): StudyEvent => ({
  id: `e${n}` as EventId,
  learner: ann,
  at: n,
  offsetMinutes: 0,
  type: 'review',
  card: 'marrow-question' as CardId,
  grade: 3,
  tookMillis: 1,
  via: 'review',
});
const annHerself = { id: ann, name: 'Ann', settings: usualSettings, stamp: stamped(1) };
const none = { added: 0, updated: 0, same: 0, older: 0, removed: 0 };

describe('a preview of a merge', () => {
  test('into nothing, everything is added', () => {
    const copy: Contents = {
      ...nothing,
      courses: [sampleCourse()],
      learners: [annHerself],
      events: [review(1)],
    };
    expect(previewMerge(nothing, copy)).toMatchObject({
      courses: { ...none, added: 1 },
      cards: { ...none, added: 7 },
      learners: { ...none, added: 1 },
      reviews: { added: 1, same: 0, removed: 0 },
      changesNothing: false,
    });
  });

  test('later edits, older edits and what is the same are told apart', () => {
    const [course, earlier] = [sampleCourse(), sampleCourse('marrow', stamped(500))];
    const [first, second, ...rest] = course.cards;
    if (!first || !second) throw new Error('the fixture has cards');
    const edited = { ...first, prompt: 'Newer?', stamp: stamped(5_000) };
    const old = { ...second, prompt: 'Older?', stamp: stamped(10) };
    const copy = { ...nothing, courses: [{ ...earlier, title: 'Old', cards: [edited, old, ...rest] }] };
    expect(previewMerge({ ...nothing, courses: [course] }, copy)).toMatchObject({
      courses: { ...none, older: 1 },
      cards: { ...none, updated: 1, older: 1, same: 5 },
      changesNothing: false,
    });
  });

  test('what was removed here does not come back, and says so', () => {
    const here: Contents = { ...nothing, removed: [{ kind: 'course', id: 'marrow', stamp: stamped(9_000) }] };
    expect(previewMerge(here, { ...nothing, courses: [sampleCourse()] })).toMatchObject({
      courses: { ...none, removed: 1 },
      cards: { ...none, removed: 7 },
      changesNothing: true,
    });
  });

  test('what the copy has removed goes, with its reviews when it was a learner', () => {
    const here: Contents = {
      ...nothing,
      courses: [sampleCourse()],
      learners: [annHerself],
      events: [review(1), review(2), review(90)],
    };
    const copy: Contents = {
      ...nothing,
      removed: [
        { kind: 'course', id: 'marrow', stamp: stamped(9_000) },
        { kind: 'learner', id: 'ann', stamp: stamped(50) },
      ],
    };
    expect(previewMerge(here, copy)).toMatchObject({
      removed: { courses: 1, cards: 7, learners: 1, reviews: 2 },
      changesNothing: false,
    });
  });

  test('a copy of what is here changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCourse(fc.constantFrom('x', 'y'), anyStamp), { selector: ({ id }) => id }),
        (courses) => {
          const here = { ...nothing, courses, learners: [annHerself], events: [review(1)] };
          const preview = previewMerge(here, structuredClone(here));
          expect(preview.changesNothing).toBe(true);
          expect(preview.courses).toEqual({ ...none, same: courses.length });
          expect(preview.reviews).toEqual({ added: 0, same: 1, removed: 0 });
        },
      ),
      { numRuns: 40 },
    );
  });
});
