import { describe, expect, it } from 'vitest';
import { withoutPageBreaks } from './page-breaks.ts';

const pages = (text: string) => withoutPageBreaks(text.split('\n')).join('\n');

describe('a text in pages', () => {
  it('loses its page numbers and running headers', () => {
    const text =
      'One.\n\n3\n\nThe Library        Report\n\nTwo.\n\n4\n\nThe Library        Report\n\nThree.\n\n5';
    expect(pages(text)).toBe('One.\n\nTwo.\n\nThree.\n');
  });

  it('loses numbers that call themselves pages', () => {
    expect(pages('One.\n\nPage 3 of 9\n\nTwo.\n\n- 4 -\n\nThree.')).toBe('One.\n\nTwo.\n\nThree.');
  });

  it('has the sentence whole that a page break cut', () => {
    expect(pages('It was hung\n\nPage 3\n\nin the tower.')).toBe('It was hung\nin the tower.');
  });

  it('loses headers that have the number on their line, whatever side it is on', () => {
    const text = 'One.\n\nThe Library     61\n\nTwo.\n\n62     Bells of Arl\n\nThree.\n\n63\n\nFour.';
    expect(pages(text)).toBe('One.\n\nTwo.\n\nThree.\n\nFour.');
    expect(pages('One.\n\n6 The Library\n\nTwo.\n\n7 The Library\n\nThree.')).toBe('One.\n\nTwo.\n\nThree.');
  });

  it('loses heads that change from page to page, and the day on them', () => {
    const page = (head: string) =>
      `They carried it down to the water on\n\n${head}\n\nANA RUIZ\n\na cart without a wheel, in two nights.`;
    const text = [30, 31, 32, 33].map((number) =>
      page(number % 2 ? `14 May 1996 ${number}` : `${number} THE BELL`),
    );
    expect(pages(text.join('\n\n'))).not.toMatch(/RUIZ|BELL|May/);
  });

  it('loses the names at the margins of a page without a number', () => {
    const text = `Our Bells      Part B\n\nIt rained for a long time, and on\n\n46      Our Bells\n\nthe third day it stopped.`;
    expect(pages(text).trim()).toBe('It rained for a long time, and on\nthe third day it stopped.');
  });

  it('joins a figure to the line that a page break cut off from it', () => {
    const text =
      'Since the 1960s the coast at the old cape\nof Lunt and its light has drawn back by\n\n- 4 -\n\n2.1 km. It goes on.';
    expect(pages(text)).toContain('drawn back by\n2.1 km.');
  });

  it.each([
    ['weeks that count on', 'One.\n\nWeek 1\n\nTwo.\n\nWeek 2\n\nThree.'],
    ['headings that count on', 'One.\n\n1 Clay\n\nTwo.\n\n2 Bronze\n\nThree.'],
    ['a number that nothing counts on from', 'Visitors\n\n412\n\nBooks\n\n97\n\nEnd'],
    ['years over parts of a chronicle', 'One.\n\n1914\n\nTwo.\n\n1915\n\nThree.'],
    ['a line that returns without page numbers', 'Ding\n\nOne.\n\nDing\n\nTwo.'],
    ['numbers in a column', '1\n2\n3\n4'],
  ])('keeps %s', (_what, text) => expect(pages(text)).toBe(text));
});
