import { describe, expect, it } from 'vitest';
import { isOnWriterAbove } from './bio.ts';
import { isRowOfButtons } from './buttons.ts';

describe('over a text', () => {
  it('buttons and counts stand in a row', () => {
    expect(isRowOfButtons('3,100 words | 12 minutes | Print | Save')).toBe(true);
    expect(isRowOfButtons('Bronze | Tin | Rope')).toBe(false);
    expect(isRowOfButtons('Share')).toBe(false);
  });

  it('a line may say who wrote it, when the text does not name him again', () => {
    const line = 'Ana Ruiz is a historian and the author of Bells.';
    expect(isOnWriterAbove(line, ['The bell cracked.'])).toBe(true);
    expect(isOnWriterAbove(line, ['Ruiz cast the bell.'])).toBe(false);
  });
});
