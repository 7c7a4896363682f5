import { describe, expect, it } from 'vitest';
import { withoutPullQuotes } from './pull-quote.ts';

const kept = (...paragraphs: string[]) => withoutPullQuotes(paragraphs, (text) => text);
const told = '“We could all hear that it was flat,” said Ana Ruiz. Ruiz, who tunes bells, was not asked.';
const rest =
  'Nobody spoke about it. The bell rang for another forty years, and Ana Ruiz went deaf on one side.';

describe('a sentence set large', () => {
  it('goes when a paragraph says it, with who said it', () => {
    expect(kept(told, '“WE COULD ALL HEAR THAT IT WAS FLAT”', rest)).toEqual([told, rest]);
    expect(kept(told, '❝ We could all hear that it was flat ❞', 'Ana Ruiz', rest)).toEqual([told, rest]);
    expect(kept(told, '“We could all hear that it was flat” — Ana Ruiz, tuner', rest)).toEqual([told, rest]);
    expect(kept(told, '“We could all hear that it was flat”', '— Ana Ruiz, tuner', rest)).toEqual([
      told,
      rest,
    ]);
  });

  it('goes without marks too, when it stands once in a longer paragraph', () => {
    const large = 'The bell rang for another forty years, and Ana Ruiz went deaf';
    expect(kept(told, large, rest)).toEqual([told, rest]);
    expect(kept(told, large, large, rest)).toHaveLength(4);
  });

  it('leaves a heading below it, though it looks like a name', () => {
    expect(kept(told, '“We could all hear that it was flat”', 'SAWDUST AND PATIENCE', rest)).toHaveLength(3);
    expect(kept(told, '“We could all hear that it was flat”', 'The Second Bell', rest)).toHaveLength(3);
  });

  it('stays where nobody repeats it', () => {
    expect(kept('“A bell is a promise made of tin”', rest)).toHaveLength(2);
  });
});
