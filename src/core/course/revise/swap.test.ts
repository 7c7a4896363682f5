import { describe, expect, it } from 'vitest';
import { swapped, swapsFor } from './swap.ts';

describe('putting new values in the place of old ones', () => {
  it('replaces whole words alone', () => {
    expect(swapped('28 of 128, 28,000 and 2.28', [{ from: '28', to: '30' }])).toBe(
      '30 of 128, 28,000 and 2.28',
    );
  });

  it('replaces the part of a value that differs, too', () => {
    const swaps = swapsFor('28,000 troops', '28,500 troops');
    expect(swapped('Were it 28,000 or 28,000 troops?', swaps)).toBe('Were it 28,500 or 28,500 troops?');
  });

  it('never replaces what it has just put in', () => {
    const swaps = [
      { from: '12', to: '13' },
      { from: '13', to: '14' },
    ];
    expect(swapped('from 12 to 13', swaps)).toBe('from 13 to 14');
  });

  it('works in scripts without spaces', () => {
    expect(swapped('驻军28000人', swapsFor('28000', '28500'))).toBe('驻军28500人');
  });
});
