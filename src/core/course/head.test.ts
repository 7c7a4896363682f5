import { expect, test } from 'vitest';
import { articleHash } from '../article/hash.ts';
import { sampleCourse } from './course.fixture.ts';
import { headOf, headWithCards } from './head.ts';

test('a head counts words and facts by section and lists the cards in order', () => {
  const course = sampleCourse();
  expect(headOf(course)).toMatchObject({
    id: 'marrow',
    title: 'The lighthouse at Cape Marrow',
    hash: articleHash(course.article.text),
    published: '1999-05-04',
    sections: [
      {
        id: 'lead',
        heading: '',
        words: 11,
        facts: 2,
        cards: ['marrow-question', 'marrow-number', 'marrow-date', 'marrow-order'],
      },
      {
        id: 'keepers',
        heading: 'Keepers',
        words: 23,
        facts: 4,
        cards: ['marrow-cloze', 'marrow-choice', 'marrow-typed'],
      },
    ],
  });
});

test('a head with other cards is the head of the course with those cards', () => {
  const course = sampleCourse();
  const cards = course.cards.slice(2).reverse();
  expect(headWithCards(headOf(course), cards)).toEqual(headOf({ ...course, cards }));
});
