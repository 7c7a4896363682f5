import { describe, expect, it } from 'vitest';
import { letters } from './letters.ts';
import { titleAt, type Candidate } from './title.ts';

const body = [
  'The founders of Arle cast their last bell in a pit beside the river, where the clay was fine, and nobody rang it.',
];
const line = (text: string, more: Partial<Candidate> = {}) => ({
  line: text,
  isDateline: false,
  isInMenu: false,
  ...more,
});
const day = line('3 March 2019', { isDateline: true });

function title(...front: Omit<Candidate, 'at'>[]): string | undefined {
  const candidates = front.map((each, at) => ({ ...each, at: at * 2 }));
  const page = new Map(candidates.map((each) => [letters(each.line), 1]));
  return candidates.find(({ at }) => at === titleAt(candidates, body, page))?.line;
}

describe('the title among the lines over a text', () => {
  it('says what the text says, and stands over the byline', () => {
    expect(title(line('Ferry fares to rise this summer'), line('The bell that nobody rang'), day)).toBe(
      'The bell that nobody rang',
    );
  });

  it('is the first of two that do, for the other introduces the text', () => {
    const deck = line('How the founders of Arle cast a bell and left it in its pit');
    expect(title(line('The bell that nobody rang'), deck, day)).toBe('The bell that nobody rang');
  });

  it('is no way through the site, no name on a menu, no label and no caption', () => {
    const own = line('The bell that nobody rang');
    expect(title(line('Home > Bells > Founders of Arle'), own, day)).toBe(own.line);
    expect(title(line('River', { isInMenu: true }), own, day)).toBe(own.line);
    expect(title(line('CHAPTER 5'), own, day)).toBe(own.line);
    expect(title(line('The founders of Arle seen from the river, 1931'), own, day)).toBe(own.line);
  });

  it('is short where the text opens with it', () => {
    const opening = 'Arle is a town on a river whose founders cast bells from 1531 until 1931.';
    const front = [line('Bells of the world in pictures'), line('Arle')].map((each, at) => ({ ...each, at }));
    expect(titleAt(front, [opening], new Map())).toBe(1);
  });

  it('is under the day in a letter', () => {
    expect(title(line('Plain bells, once a week'), day, line('NOBODY RANG THE BELL OF ARLE'))).toBe(
      'NOBODY RANG THE BELL OF ARLE',
    );
  });

  it('is none where no line is good enough', () => {
    expect(title(line('News'), line('Sport'))).toBeUndefined();
  });

  it('is the whole one, where a way through the site has its beginning', () => {
    const way = line('The bell that nobody rang', { isInMenu: true });
    expect(title(way, line('The bell that nobody rang: a history'), day)).toBe(
      'The bell that nobody rang: a history',
    );
  });

  it('is no volume of a journal, and no price', () => {
    expect(
      title(line('Bulletin of Bells in Arle 18 (2017), 211–214'), line('How founders cast a bell in Arle')),
    ).toBe('How founders cast a bell in Arle');
    expect(
      title(line('Founders of the bell from CHF 4 a month'), line('The bell that nobody rang'), day),
    ).toBe('The bell that nobody rang');
  });
});
