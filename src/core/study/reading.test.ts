import { describe, expect, test } from 'vitest';
import type { CourseHead } from '../course/course.ts';
import type { CourseId, DeviceId, LearnerId } from '../id.ts';
import type { ReadingPlace } from './learner.ts';
import { minutesLeft, nextReading } from './reading.ts';

const course = (id: string, ...sections: string[]): CourseHead => ({
  id: id as CourseId,
  title: id,
  hash: id,
  published: null,
  source: { title: '', author: '', publisher: '', url: '' },
  retention: null,
  sections: sections.map((section) => ({ id: section, heading: section, words: 440, facts: 0, cards: [] })),
  stamp: { at: 0, by: 'd' as DeviceId },
});
const place = (courseId: string, section: string, at: number, finished = false): ReadingPlace => ({
  learner: 'l' as LearnerId,
  course: courseId as CourseId,
  section,
  paragraph: 0,
  share: finished ? 1 : 0.5,
  finishedAt: finished ? at : null,
  at,
});
const chosen = (courses: CourseHead[], places: ReadingPlace[]) => {
  const next = nextReading(courses, places);
  return next && `${next.course.id}/${next.section.id}`;
};

describe('what to go on reading', () => {
  const courses = [course('a', 'one', 'two'), course('b', 'one', 'two')];

  test('begins with the first section of the first course', () => {
    expect(chosen(courses, [])).toBe('a/one');
  });
  test('is the section left last', () => {
    expect(chosen(courses, [place('a', 'one', 5), place('b', 'two', 9)])).toBe('b/two');
  });
  test('is the next section once one is finished', () => {
    expect(chosen(courses, [place('b', 'one', 9, true)])).toBe('b/two');
  });
  test('moves to another course when one is read through', () => {
    expect(chosen(courses, [place('a', 'one', 1, true), place('a', 'two', 2, true)])).toBe('b/one');
  });
  test('is nothing when everything is read', () => {
    expect(chosen([course('a', 'one')], [place('a', 'one', 1, true)])).toBeNull();
  });
  test('takes minutes from the words that are left', () => {
    expect(minutesLeft(440, 0)).toBe(2);
    expect(minutesLeft(440, 0.99)).toBe(1);
  });
});
