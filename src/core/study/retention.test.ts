import { describe, expect, it } from 'vitest';
import type { CardId } from '../id.ts';
import type { Grade } from './event.ts';
import { trueRetention } from './retention.ts';
import { card, cardNamed, DAY, HOUR, noon, review } from './sample.ts';

describe('true retention', () => {
  const retention = (...answers: readonly (readonly [at: number, grade: Grade, card?: CardId])[]) =>
    trueRetention(
      answers.map(([at, grade, of]) => review(at, grade, 0, of ?? card)),
      4,
      noon,
      noon + 100 * DAY,
    );

  it('counts the first answer of a day to a card that had been left for a day or more', () => {
    expect(retention([noon, 3], [noon + 3 * DAY, 3], [noon + 9 * DAY, 1])).toEqual({
      asked: 2,
      remembered: 1,
      share: 0.5,
    });
  });

  it('leaves out first meetings, second tries of a day and cards still being learned', () => {
    expect(retention([noon, 3], [noon + HOUR, 1])).toEqual({ asked: 0, remembered: 0, share: null });
    expect(retention([noon, 3], [noon + DAY, 1], [noon + DAY + HOUR, 3]).asked).toBe(1);
    expect(retention([noon, 1], [noon + DAY, 3]).asked).toBe(0);
  });

  it('counts within its time, knowing what went before', () => {
    expect(retention([noon - 5 * DAY, 3], [noon - DAY, 3], [noon + DAY, 3], [noon + 101 * DAY, 1])).toEqual({
      asked: 1,
      remembered: 1,
      share: 1,
    });
  });

  it('counts one course or section when asked to', () => {
    const other = cardNamed('other');
    const reviews = [
      review(noon, 3),
      review(noon + 1, 3, 0, other),
      review(noon + DAY, 3),
      review(noon + DAY + 1, 1, 0, other),
    ];
    expect(trueRetention(reviews, 4, noon, noon + 9 * DAY, (one) => one === card).share).toBe(1);
  });
});
