import { describe, expect, it } from 'vitest';
import type { QuizItem } from '#core/quiz/quiz.ts';
import { keyCommand } from './review-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  target: null,
  ...more,
});
const choice = { ask: 'choice', options: ['a', 'b', 'c'] } as unknown as QuizItem;
const typed = { ask: 'typed' } as unknown as QuizItem;
const asking = { phase: 'asking', item: typed, buttons: 2, suggested: 3 } as const;
const answered = { ...asking, phase: 'answered' } as const;

describe('keys while reviewing', () => {
  it('reveal with space, then grade as suggested', () => {
    expect(keyCommand(press(' '), asking)).toEqual({ do: 'reveal' });
    expect(keyCommand(press(' '), answered)).toEqual({ do: 'grade', grade: 3 });
    expect(keyCommand(press('Enter'), { ...answered, suggested: 1 })).toEqual({ do: 'grade', grade: 1 });
  });

  it('grade with 1 to 4, with two buttons too', () => {
    const grades = (buttons: 2 | 4) =>
      ['1', '2', '3', '4', '5'].map((key) => {
        const command = keyCommand(press(key), { ...answered, buttons });
        return command?.do === 'grade' ? command.grade : null;
      });
    expect(grades(4)).toEqual([1, 2, 3, 4, null]);
    expect(grades(2)).toEqual([1, 3, 3, 3, null]);
  });

  it('choose with digits only as many as there are choices', () => {
    expect(keyCommand(press('3'), { ...asking, item: choice })).toEqual({ do: 'choose', index: 2 });
    expect(keyCommand(press('4'), { ...asking, item: choice })).toBeNull();
    expect(keyCommand(press('1'), asking)).toBeNull();
  });

  it('undo also at the end of the sitting', () => {
    expect(keyCommand(press('u'), { ...asking, phase: 'end' })).toEqual({ do: 'undo' });
    expect(keyCommand(press(' '), { ...asking, phase: 'end' })).toBeNull();
  });

  it('leave the short cuts of the browser, and a key held down, alone', () => {
    expect(keyCommand(press('u', { ctrlKey: true }), answered)).toBeNull();
    expect(keyCommand(press(' ', { repeat: true }), answered)).toBeNull();
  });
});
