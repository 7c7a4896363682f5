import { describe, expect, it } from 'vitest';
import { isFigureCaption, isPictureCaption } from './caption.ts';
import { pictureWords } from './picture-words.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';

describe('words under a picture', () => {
  it.each([
    ['Figure 5.1  Layers in the clay of the pit. Each band is a year.', true],
    ['Fig. 2. The pit after Hall.', true],
    ['Figure 3', true],
    ['Figure 5.1 shows the layers of the pit.', false],
    ['Figure 24.7, for example, shows the pit.', false],
    ['Figures of bronze stood around it.', false],
  ])('have a number in a book: %s', (line, is) => expect(isFigureCaption(line)).toBe(is));

  it.each([
    ['The tower seen from the river, with the mill behind', true],
    ['Workers in the pit, 1931', true],
    ['The market cross of the town, built in 1612', true],
    ['The fire of 1931', false],
    ['Friday, July 21, 2017', false],
    ['How the bell was cast in 1931', false],
    ['A bell, a rope and a river', false],
  ])('say when or from where: %s', (line, is) => expect(isPictureCaption(line)).toBe(is));

  it('stand alone over the text; two of them are a list', () => {
    expect(pictureWords([prose, '', 'Workers in the pit, 1931', prose])).toEqual([2]);
    expect(pictureWords([prose, 'The red bell of Arl, 1912', 'The mill by the river, 1921', prose])).toEqual(
      [],
    );
  });

  it('stand under a word that says so, and over the name of who made it', () => {
    expect(pictureWords([prose, 'Image caption,', 'The bell went up at dawn', prose])).toEqual([1, 2]);
    expect(pictureWords([prose, '', 'A bell with its clapper out.', 'Engraving by A. Hall'])).toEqual([2]);
    expect(pictureWords([prose, '', 'It was hung two years later.', '', 'Photo: A. Hall'])).toEqual([]);
  });

  it('stand around the agency that sells it, in one block', () => {
    const block = ['A waiting room with a sign', 'PA Wire', 'Signs have replaced the screens in Ward 3'];
    expect(pictureWords([prose, '', ...block, '', prose])).toEqual(expect.arrayContaining([2, 3, 4]));
    expect(pictureWords([prose, '', 'The Arle Courier', prose, '', prose])).toEqual([]);
  });

  it('may be the words over a table with a number', () => {
    expect(isFigureCaption('Table 3.1 The delta in figures')).toBe(true);
    expect(isFigureCaption('Table 3.1 compares the four districts.')).toBe(false);
  });
});
