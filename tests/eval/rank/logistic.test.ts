import { describe, expect, it } from 'vitest';
import { probability, weightsOf } from '#core/course/make/rank/linear.ts';
import { calibrated, trainLogistic } from './logistic.ts';

const examples = Array.from({ length: 400 }, (_, index) => {
  const isRed = index % 2 === 0;
  // Three quarters of the red, a quarter of the blue.
  return { features: [isRed ? 'red' : 'blue'], target: index % 8 < 2 === isRed ? 0 : 1, weight: 1 };
});

describe('logistic regression', () => {
  it('gives the same weights for the same examples', () => {
    const training = { epochs: 4, rate: 0.1, l2: 0, least: 1, smallest: 0 };
    expect(trainLogistic(examples, training)).toEqual(trainLogistic(examples, training));
  });

  it('is calibrated to other targets without a change of order', () => {
    const weights = weightsOf(calibrated({ '': -3, red: 0.5, blue: 0.1 }, examples));
    expect(probability(weights, ['red'])).toBeCloseTo(0.75, 1);
    expect(probability(weights, ['blue'])).toBeCloseTo(0.25, 1);
  });
});
