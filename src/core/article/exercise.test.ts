import { describe, expect, it } from 'vitest';
import { exercisesIn } from './exercise.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';

describe('what a schoolbook asks', () => {
  it('is what its readers will learn, over the text', () => {
    const goals = ['Learning Objectives', '', 'After reading this chapter, you should be able to:'];
    expect(exercisesIn([...goals, '• explain how a bell is cast,', '• name its parts.', '', prose])).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('is what they should answer, under it', () => {
    const asked = ['## Review Questions', '1. Why is bronze hard?', '2. Describe a pit.', '', prose];
    expect(exercisesIn(asked)).toEqual([0, 1, 2]);
  });

  it('is no part of a text that has such a name', () => {
    expect(exercisesIn(['Questions', '', prose])).toEqual([]);
    expect(exercisesIn(['Objectives', '• bronze', '• tin'])).toEqual([]);
    expect(exercisesIn(['Exercises', prose])).toEqual([]);
  });
});
