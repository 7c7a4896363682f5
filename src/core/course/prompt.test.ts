import { describe, expect, it } from 'vitest';
import { promptParts } from './prompt.ts';

describe('the parts of a prompt', () => {
  it('are one where it only asks', () => {
    expect(promptParts('When did it open?')).toEqual({ ahead: '', asks: 'When did it open?' });
  });

  it('are what the text says just before, and what its last line asks', () => {
    expect(promptParts('The canal opened in 1801.\nIt climbs ____ metres.')).toEqual({
      ahead: 'The canal opened in 1801.',
      asks: 'It climbs ____ metres.',
    });
  });

  it('keep every line ahead of the last, as a person may write them', () => {
    expect(promptParts('\nOne.\n\nTwo.\nWhich?')).toEqual({ ahead: 'One.\n\nTwo.', asks: 'Which?' });
  });
});
