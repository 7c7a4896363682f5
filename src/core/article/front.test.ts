import { describe, expect, it } from 'vitest';
import { readFront } from './front.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';
const front = (text: string) => readFront(text.split('\n'));

describe('the front of an article', () => {
  it('has the title below the menu, and the introduction below the title', () => {
    const found = front(
      `The Gazette\nNews\nSport\n\nCULTURE\n\nThe bell that nobody rang\n\nA tower, a rope and forty years of silence\n\nBy Ana Ruiz\nCulture correspondent\n3 March 2019\n\n${prose}`,
    );
    expect(found).toMatchObject({
      title: 'The bell that nobody rang',
      deck: ['A tower, a rope and forty years of silence'],
      author: 'Ana Ruiz',
      published: '2019-03-03',
    });
  });

  it('takes the last short line for the title where no line is long', () => {
    expect(front(`News\nSport\nCulture\nWeather\nBells\n3 March 2019\n${prose}`).title).toBe('Bells');
    expect(front(`Bells\nA history\n3 March 2019\n${prose}`)).toMatchObject({ title: 'Bells' });
  });

  it('is followed by counts of shares that nobody wrote', () => {
    expect(front(`The bell that nobody rang\nBy Ana Ruiz\n3 March 2019\n89\n\n${prose}`).length).toBe(4);
  });

  it('finds the title under the day', () => {
    expect(front(`3 March 2019\nThe bell that nobody rang\n\n${prose}`)).toMatchObject({
      title: 'The bell that nobody rang',
      published: '2019-03-03',
      length: 2,
    });
  });

  it('without a byline is its first line, or the first long one below a menu', () => {
    expect(front(`Bells\n\nBackground\n\n${prose}`)).toMatchObject({ title: 'Bells', length: 1 });
    expect(front(`News\nSport\nCulture\nWeather\nThe bell that nobody rang\n\n${prose}`).title).toBe(
      'The bell that nobody rang',
    );
  });

  it('names the title once, though the page has it twice', () => {
    expect(front(`Lake Verrin\n\nLake Verrin\n\n${prose}`)).toMatchObject({
      title: 'Lake Verrin',
      length: 3,
    });
  });

  it('ends at the prose: a day below that is part of the text', () => {
    const long = `${prose} `.repeat(4).trim();
    expect(front(`Bells\n\n${long}\n\n3 March 2019\n\n${prose}`)).toMatchObject({
      title: 'Bells',
      published: null,
      length: 1,
    });
  });
});
