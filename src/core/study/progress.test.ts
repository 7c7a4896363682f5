import { describe, expect, it } from 'vitest';
import { progressBy } from './progress.ts';
import { cardNamed, enrol, HOUR, noon, params, review } from './sample.ts';
import { Schedule } from './schedule.ts';

describe('progress by section', () => {
  it('tells how much of what was started is remembered', () => {
    const schedule = new Schedule(params);
    const [known, lost, fresh] = [cardNamed('a-known'), cardNamed('a-lost'), cardNamed('b-fresh')];
    schedule.add([enrol(noon, [known, lost, fresh]), review(noon, 4, 0, known), review(noon, 1, 0, lost)]);
    const sections = progressBy(
      schedule.memories(),
      (memory) => memory.card.slice(5, 6),
      (one) => schedule.retrievability(one, noon + HOUR, 0),
    );
    expect(Object.fromEntries(sections)).toEqual({
      a: { cards: 2, started: 2, retrievability: 1, remembered: 0.5 },
      b: { cards: 1, started: 0, retrievability: null, remembered: null },
    });
  });
});
