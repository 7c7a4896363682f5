import { describe, expect, it } from 'vitest';
import type { CardId, CourseId, FactId } from '../id.ts';
import { startOfDay, dayOf } from './day.ts';
import type { Grade, StudyEvent } from './event.ts';
import { usualSettings } from './learner.ts';
import { buildQueue } from './queue.ts';
import type { QueueInput } from './queue.ts';
import { cardNamed, course, DAY, enrol, HOUR, noon, params, review, retract, suspend } from './sample.ts';
import { Schedule } from './schedule.ts';
import type { Session } from './session.ts';

const MINUTE = 60_000;
const names = (count: number, prefix = 'n'): CardId[] =>
  Array.from({ length: count }, (_, i) => cardNamed(`${prefix}${String(i).padStart(3, '0')}`));

const scheduleOf = (...events: readonly StudyEvent[]): Schedule => {
  const schedule = new Schedule(params);
  schedule.add(events);
  return schedule;
};
const queueOf = (schedule: Schedule, at: number, more: Partial<QueueInput> = {}) =>
  buildQueue({
    memories: schedule.memories(),
    now: { at, offsetMinutes: 0 },
    settings: usualSettings,
    today: schedule.reviewsSince(startOfDay(dayOf(at, 0, 4), 0, 4)),
    ...more,
  });

/** Answers what the session shows until it shows nothing, a minute each. */
function sit(schedule: Schedule, session: Session, from: number, gradeOf: (card: CardId) => Grade): CardId[] {
  const shown: CardId[] = [];
  let at = from;
  for (let card = session.next(at); card !== null && shown.length < 500; card = session.next(at)) {
    shown.push(card);
    schedule.add([review(at, gradeOf(card), 0, card)]);
    const memory = schedule.memory(card);
    if (!memory) throw new Error('answered, but not in the schedule');
    session.answered(memory);
    at += MINUTE;
  }
  return shown;
}

describe('the queue of the day', () => {
  it('introduces new cards in their order, no more than a day takes', () => {
    const schedule = scheduleOf(enrol(noon, names(30)));
    const { counts, session } = queueOf(schedule, noon + HOUR);
    expect(counts).toEqual({ due: 0, fresh: 20, learning: 0 });
    expect(sit(schedule, session, noon + HOUR, () => 3)).toEqual(names(20));
    expect(queueOf(schedule, noon + 3 * HOUR).counts.fresh).toBe(0);
    expect(queueOf(schedule, noon + DAY).counts.fresh).toBe(10);
  });

  it('takes what has waited longest first, and says how long', () => {
    const [late, soon] = [cardNamed('late'), cardNamed('soon')];
    const schedule = scheduleOf(review(noon, 3, 0, soon), review(noon - 10 * DAY, 3, 0, late));
    const { session, oldestWaitDays, waiting } = queueOf(schedule, noon + 10 * DAY);
    expect(session.next(noon + 10 * DAY)).toBe(late);
    expect(waiting).toBe(2);
    const dueAt = schedule.memory(late)?.dueAt ?? NaN;
    expect(oldestWaitDays).toBe(dayOf(noon + 10 * DAY, 0, 4) - dayOf(dueAt, 0, 4));
  });

  it('keeps the daily limit of reviews, counting those already done, and says what waits beyond it', () => {
    const cards = names(30);
    const schedule = scheduleOf(...cards.map((card, i) => review(noon + i, 3, 0, card)));
    const later = noon + 20 * DAY;
    const settings = { ...usualSettings, reviewsPerDay: 12 };
    const first = queueOf(schedule, later, { settings });
    expect([first.counts.due, first.waiting]).toEqual([12, 30]);
    const [one = cardNamed('none')] = cards;
    schedule.add([review(later, 3, 0, one)]);
    const second = queueOf(schedule, later + MINUTE, { settings });
    expect([second.counts.due, second.waiting]).toEqual([11, 29]);
  });

  it('keeps its order all day and gives another day another one', () => {
    const schedule = scheduleOf(...names(30).map((card, i) => review(noon + i, 1, 0, card)));
    schedule.add(names(30).map((card, i) => review(noon + HOUR + i, 2, 0, card)));
    const orderAt = (at: number) =>
      sit(scheduleOf(...schedule.events()), queueOf(schedule, at).session, at, () => 3);
    expect(orderAt(noon + 30 * DAY + HOUR)).toEqual(orderAt(noon + 30 * DAY));
    expect(orderAt(noon + 31 * DAY)).not.toEqual(orderAt(noon + 30 * DAY));
  });

  it('spreads new cards among the due ones', () => {
    const schedule = scheduleOf(...names(20, 'd').map((card, i) => review(noon + i, 3, 0, card)));
    schedule.add([enrol(noon + DAY, names(5, 'f'))]);
    const at = noon + 20 * DAY;
    const shown = sit(schedule, queueOf(schedule, at).session, at, () => 3);
    const places = shown.flatMap((card, place) => (card.startsWith('card-f') ? [place] : []));
    expect(places).toEqual([4, 9, 14, 19, 24]);
  });

  it('introduces one card of a fact a day', () => {
    const schedule = scheduleOf(enrol(noon, names(6)));
    const factOf = (card: CardId) => `fact-${String(Math.floor(Number(card.slice(-3)) / 2))}` as FactId;
    const { session } = queueOf(schedule, noon, { factOf });
    const shown = sit(schedule, session, noon, () => 3);
    expect(shown).toEqual([0, 2, 4].map((i) => names(6)[i]));
    expect(queueOf(schedule, noon + HOUR, { factOf }).counts.fresh).toBe(0);
    expect(queueOf(schedule, noon + DAY, { factOf }).counts.fresh).toBe(3);
  });

  it('leaves out what is put aside, and keeps to one course or to chosen cards', () => {
    const [first = cardNamed('none'), second = first, third = first] = names(3);
    const schedule = scheduleOf(enrol(noon, [first, second]), enrol(noon, [third], 'other' as CourseId));
    schedule.add([suspend(noon + 1, first)]);
    expect(queueOf(schedule, noon + 2).counts.fresh).toBe(2);
    expect(queueOf(schedule, noon + 2, { only: course }).session.next(noon + 2)).toBe(second);
    expect(queueOf(schedule, noon + 2, { only: new Set([third]) }).session.next(noon + 2)).toBe(third);
  });

  it('learns ahead without limits, the soonest first', () => {
    const [soon, far] = [cardNamed('soon'), cardNamed('far')];
    const schedule = scheduleOf(review(noon, 4, 0, far), review(noon, 2, 0, soon), enrol(noon, names(30)));
    const { session, counts } = queueOf(schedule, noon + HOUR, { learnAhead: true });
    expect(counts).toEqual({ due: 2, fresh: 30, learning: 0 });
    expect(sit(schedule, session, noon + HOUR, () => 3).slice(-2)).toEqual([soon, far]);
  });

  it('keeps a sitting as short as wanted', () => {
    const schedule = scheduleOf(...names(20, 'd').map((card, i) => review(noon + i, 3, 0, card)));
    schedule.add([enrol(noon + DAY, names(20, 'f'))]);
    expect(queueOf(schedule, noon + 20 * DAY, { limit: 10 }).counts).toEqual({
      due: 10,
      fresh: 0,
      learning: 0,
    });
    expect(queueOf(schedule, noon + 20 * DAY, { limit: 25 }).counts).toEqual({
      due: 20,
      fresh: 5,
      learning: 0,
    });
  });

  it('does not count a practice quiz against the day', () => {
    const schedule = scheduleOf(enrol(noon, names(30)));
    const asked = names(10).map((card, i) => ({ ...review(noon + i, 1, 0, card), via: 'quiz' as const }));
    schedule.add(asked);
    expect(queueOf(schedule, noon + HOUR).counts).toEqual({ due: 0, fresh: 20, learning: 10 });
  });
});

describe('a sitting', () => {
  it('shows the same card until it is answered', () => {
    const { session } = queueOf(scheduleOf(enrol(noon, names(3))), noon);
    expect(session.next(noon)).toBe(session.next(noon + MINUTE));
  });

  it('brings a forgotten card back before the others once its ten minutes are over', () => {
    const [first = cardNamed('none'), second = first, third = first] = names(3);
    const schedule = scheduleOf(enrol(noon, names(3)));
    const { session } = queueOf(schedule, noon);
    schedule.add([review(noon, 1, 0, first)]);
    const memory = schedule.memory(first);
    if (memory) session.answered(memory);
    expect(session.counts).toEqual({ due: 0, fresh: 2, learning: 1 });
    expect(session.next(noon + 9 * MINUTE)).toBe(second);
    expect(session.next(noon + 10 * MINUTE)).toBe(first);
    session.setAside(second);
    session.setAside(third);
    expect(session.next(noon)).toBe(first);
    expect(session.next(noon - 11 * MINUTE)).toBeNull();
    expect(session.nextDueAt).toBe(noon + 10 * MINUTE);
  });

  it('ends when every card has been remembered, and says when the next is due', () => {
    const schedule = scheduleOf(enrol(noon, names(12)));
    const { session } = queueOf(schedule, noon);
    let forgotten = 5;
    const shown = sit(schedule, session, noon, () => (forgotten-- > 0 ? 1 : 3));
    expect(shown).toHaveLength(17);
    expect(session.counts).toEqual({ due: 0, fresh: 0, learning: 0 });
    expect(session.nextDueAt).toBe(Math.min(...[...schedule.memories()].map(({ dueAt }) => dueAt)));
  });

  it('shows again at once what was undone, several steps back, and counts as before', () => {
    const schedule = scheduleOf(enrol(noon, names(5)));
    const { session } = queueOf(schedule, noon);
    const before = session.counts;
    const reviews = [];
    for (const [step, grade] of ([3, 1, 4] as const).entries()) {
      const card = session.next(noon + step) ?? cardNamed('none');
      const event = review(noon + step, grade, 0, card);
      reviews.push(event);
      schedule.add([event]);
      const memory = schedule.memory(card);
      if (memory) session.answered(memory);
    }
    for (const event of reviews.toReversed()) {
      schedule.add([retract(noon + HOUR, event)]);
      const memory = schedule.memory(event.card);
      if (memory) session.undone(memory);
      expect(session.next(noon + HOUR)).toBe(event.card);
    }
    expect(session.counts).toEqual(before);
    expect(sit(schedule, session, noon + HOUR, () => 3)).toEqual(names(5));
  });

  it('takes note of what another tab answered, and only of cards that belong to it', () => {
    const [first = cardNamed('none'), second = first] = names(2);
    const schedule = scheduleOf(enrol(noon, [first, second]));
    const { session } = queueOf(schedule, noon, { only: new Set([first, second]) });
    schedule.add([review(noon, 3, 0, first), review(noon, 1, 0, cardNamed('stranger'))]);
    for (const memory of schedule.memories()) session.answered(memory);
    expect(session.counts).toEqual({ due: 0, fresh: 1, learning: 0 });
    expect(session.next(noon)).toBe(second);
  });
});
