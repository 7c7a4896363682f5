import { describe, expect, it } from 'vitest';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import type { ReadingPlace } from '#core/study/learner.ts';
import type { CardMemory } from '#core/study/memory.ts';
import { readingOf, waitingByCourse } from './library-reading.ts';

const course = 'tides' as CourseId;
const section = (id: string, words: number) => ({ id, heading: id, words, facts: 0, cards: [] });
const sections = [section('lead', 20), section('moon', 30), section('sun', 0)];
const place = (id: string, share: number, finishedAt: number | null): ReadingPlace => ({
  learner: 'me' as LearnerId,
  course,
  section: id,
  paragraph: 0,
  share,
  finishedAt,
  at: 1,
});
const read = (...places: readonly ReadingPlace[]) =>
  readingOf(sections, (id) => places.find((each) => each.section === id));

describe('how far a course has been read', () => {
  it('is new until a line was read', () => {
    expect(read()).toMatchObject({ state: 'new', lesson: 0 });
  });

  it('goes on with the first lesson that was not finished, also when a later one was', () => {
    const reading = read(place('lead', 1, 5), place('moon', 0.4, null), place('sun', 1, 6));
    expect(reading).toMatchObject({ state: 'reading', lesson: 1 });
    expect(reading.segments.map(({ done }) => done)).toEqual([1, 0.4, 1]);
  });

  it('is finished when every lesson is, wherever the page stands now', () => {
    const reading = read(place('lead', 0.2, 5), place('moon', 1, 7), place('sun', 1, 6));
    expect(reading).toMatchObject({ state: 'finished', lesson: 3 });
    expect(reading.segments.map(({ done }) => done)).toEqual([1, 1, 1]);
  });

  it('gives an empty lesson a segment that can be seen', () => {
    expect(read().segments.map(({ length }) => length)).toEqual([20, 30, 1]);
  });
});

describe('what waits in a course', () => {
  const noon = Date.UTC(2026, 10, 23, 12);
  const memory = (id: string, patch: Partial<CardMemory>): CardMemory => ({
    card: id as CardId,
    course,
    order: 0,
    state: 'review',
    stability: 3,
    difficulty: 5,
    dueAt: noon,
    lastAt: noon - 1,
    lastDay: 0,
    reps: 1,
    lapses: 0,
    suspended: false,
    enrolledAt: 0,
    ...patch,
  });
  const waiting = (...memories: readonly CardMemory[]) =>
    waitingByCourse(memories, { at: noon, offsetMinutes: 0 }, 4).get(course);

  it('is due when its day has come, whatever the hour', () => {
    const tonight = memory('a', { dueAt: Date.UTC(2026, 10, 24, 3) });
    const tomorrow = memory('b', { dueAt: Date.UTC(2026, 10, 24, 5) });
    expect(waiting(tonight, tomorrow)).toEqual({ due: 1, fresh: 0 });
  });

  it('counts cards never seen apart from those to be remembered', () => {
    expect(waiting(memory('a', { state: 'new' }), memory('b', { state: 'relearning' }))).toEqual({
      due: 1,
      fresh: 1,
    });
  });

  it('leaves out what was put aside', () => {
    expect(waiting(memory('a', { suspended: true }))).toBeUndefined();
  });
});
