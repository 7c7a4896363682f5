import { expect, it } from 'vitest';
import type { CardId, CourseId, EventId, LearnerId } from '../../id.ts';
import type { StudyEvent } from '../../study/event.ts';
import { learningOf } from '../../study/learning.ts';
import { StudyLog } from '../../study/log.ts';
import type { Card } from '../card.ts';
import { sampleCourse } from '../course.fixture.ts';
import { toEnrol } from './enrolment.ts';
import { oldAnswer } from './old-answer.ts';
import type { Update } from './update.ts';

const course = sampleCourse();
const [old, other] = course.cards;
if (!old || !other) throw new Error('the fixture has cards');
const after: Card = {
  ...old,
  id: 'after' as CardId,
  answer: '1872',
  replaces: [{ card: old.id, answer: '1871' }],
};
const added: Card = { ...old, id: 'added' as CardId };
const update: Update = {
  course: { ...course, cards: [after, ...course.cards.slice(1), added] },
  retired: [old],
  successors: [{ before: old, after }],
  added: [added],
};

function logOf(
  ...events: readonly Pick<StudyEvent, 'type'>[]
): (card: CardId) => ReturnType<typeof learningOf> {
  const log = new StudyLog();
  const line = (i: number) => ({
    id: `e${i}` as EventId,
    learner: 'ann' as LearnerId,
    at: i,
    offsetMinutes: 0,
  });
  log.add(
    events.map(({ type }, i): StudyEvent => {
      if (type === 'enrol')
        return { ...line(i), type, course: 'marrow' as CourseId, cards: [old?.id ?? ('' as CardId)] };
      if (type === 'retract') return { ...line(i), type, event: 'e0' as EventId };
      const card = old?.id ?? ('' as CardId);
      return type === 'review'
        ? { ...line(i), type, card, grade: 3, tookMillis: 1, via: 'review' }
        : { ...line(i), type, card };
    }),
  );
  return (card) => learningOf(log.card(card));
}

it('who learns a card goes on with the one in its place, and learns what is new in that section', () => {
  expect(toEnrol(update, logOf({ type: 'enrol' }))).toEqual(['after', 'added']);
  expect(toEnrol(update, logOf({ type: 'review' }))).toEqual(['after', 'added']);
});

it('who has not begun is not made to begin', () => {
  expect(toEnrol(update, logOf())).toEqual([]);
  expect(toEnrol(update, logOf({ type: 'enrol' }, { type: 'retract' }))).toEqual([]);
});

it('what was put aside stays aside', () => {
  expect(toEnrol(update, logOf({ type: 'enrol' }, { type: 'suspend' }))).toEqual(['added']);
  expect(toEnrol(update, logOf({ type: 'enrol' }, { type: 'suspend' }, { type: 'resume' }))).toContain(
    'after',
  );
});

it('the old answer is told to those who learned it, until they have answered the new card', () => {
  const reps = (of: Readonly<Record<string, number>>) => (card: CardId) => of[card] ?? 0;
  expect(oldAnswer(after, reps({ [old.id]: 3 }))).toBe('1871');
  expect(oldAnswer(after, reps({}))).toBeNull();
  expect(oldAnswer(after, reps({ [old.id]: 3, after: 1 }))).toBeNull();
  expect(oldAnswer(old, reps({ [old.id]: 3 }))).toBeNull();
});

it('of several old answers the latest that was learned is told', () => {
  const third: Card = {
    ...after,
    replaces: [
      { card: 'second' as CardId, answer: '1872' },
      { card: old.id, answer: '1871' },
    ],
  };
  expect(oldAnswer(third, (card) => (card === old.id ? 2 : 0))).toBe('1871');
});
