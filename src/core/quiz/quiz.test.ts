import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../course/card.ts';
import { parseDate } from '../facts/dates.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../id.ts';
import { buildQuiz, mark, score } from './quiz.ts';
import type { Given, QuizItem } from './quiz.ts';
import { randomFrom, shuffled } from './random.ts';

const base = (name: string, section = 's1', fact: string | null = null) => ({
  id: name as CardId,
  course: 'course-one' as CourseId,
  fact: fact as FactId | null,
  section,
  sentence: null,
  prompt: `What is ${name}?`,
  answer: name,
  explanation: '',
  checkAfter: null,
  stamp: { at: 0, by: 'device' as DeviceId },
});
const question = (name: string, section?: string, fact?: string): Card => ({
  ...base(name, section, fact ?? null),
  kind: 'question',
});
const choice: Card = { ...base('Hanoi'), kind: 'choice', choices: ['Hanoi', 'Singapore', 'Seoul', 'Tokyo'] };
const typed: Card = { ...base('North Korea'), kind: 'typed', accept: ['DPRK'] };
const number: Card = {
  ...base('28,000'),
  kind: 'number',
  figure: { value: 28_000, upTo: null, unit: null, approximate: false, bound: 'exact', conversion: null },
  tolerance: 0.1,
};
const dateOf = (text: string) => {
  const date = parseDate(text, null);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
};
const date: Card = { ...base('June 2018'), kind: 'date', date: dateOf('June 2018') };
const order: Card = {
  ...base('order'),
  kind: 'order',
  items: ['1950', '2017', '2018'].map((label) => ({ label, date: dateOf(label) })),
};
const everyKind = [question('Pyongyang'), choice, typed, number, date, order];
const all = { sections: new Set<string>(), length: 100, seed: 7 };

const idsOf = (items: readonly QuizItem[]) => items.map(({ card }) => card.id);

describe('a quiz', () => {
  it('is the same for the same seed and another for another', () => {
    const cards = Array.from({ length: 12 }, (_, i) => question(String(i)));
    expect(buildQuiz(cards, all)).toEqual(buildQuiz(cards, all));
    expect(idsOf(buildQuiz(cards, { ...all, seed: 8 }))).not.toEqual(idsOf(buildQuiz(cards, all)));
  });

  it('asks the chosen sections, as long as wanted', () => {
    const cards = ['s1', 's2', 's3'].flatMap((section) =>
      [1, 2, 3].map((n) => question(`${section}-${String(n)}`, section)),
    );
    const quiz = buildQuiz(cards, { sections: new Set(['s1', 's3']), length: 4, seed: 1 });
    expect(quiz).toHaveLength(4);
    expect(quiz.every(({ card }) => card.section !== 's2')).toBe(true);
  });

  it('asks a fact twice only when there are not facts enough', () => {
    const cards = ['f1', 'f2', 'f3'].flatMap((fact) =>
      [1, 2].map((n) => question(`${fact}-${String(n)}`, 's1', fact)),
    );
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 8 }), (seed, length) => {
        const quiz = buildQuiz(cards, { ...all, seed, length });
        expect(quiz).toHaveLength(Math.min(length, 6));
        expect(new Set(idsOf(quiz)).size).toBe(quiz.length);
        expect(new Set(quiz.map(({ card }) => card.fact)).size).toBe(Math.min(length, 3));
      }),
    );
  });

  it('shows every option once, in an order that gives nothing away', () => {
    const places = new Map<number, number>();
    for (let seed = 0; seed < 400; seed++) {
      const [item] = buildQuiz([choice], { ...all, seed });
      if (item?.ask !== 'choice') throw new Error('a choice card was not asked as a choice');
      expect([...item.options].sort()).toEqual(['Hanoi', 'Seoul', 'Singapore', 'Tokyo']);
      const place = item.options.indexOf('Hanoi');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    for (const place of [0, 1, 2, 3]) expect(places.get(place)).toBeGreaterThan(60);
  });

  it('asks every kind of card in its own way', () => {
    const asked = Object.fromEntries(buildQuiz(everyKind, all).map(({ ask, card }) => [card.kind, ask]));
    expect(asked).toEqual({
      question: 'typed',
      choice: 'choice',
      typed: 'typed',
      number: 'number',
      date: 'date',
      order: 'order',
    });
  });
});

describe('marking', () => {
  const marked = (card: Card, given: Given) => {
    const [item] = buildQuiz([card], all);
    if (!item) throw new Error('no question');
    return mark(item, given, 'en');
  };

  it.each<[string, Card, Given, boolean]>([
    ['a right choice', choice, 'Hanoi', true],
    ['a wrong choice', choice, 'Seoul', false],
    ['another accepted answer', typed, 'dprk', true],
    ['a slip of the finger', question('Pyongyang'), 'Pyonyang', true],
    ['a guess within the tolerance', number, '30,000', true],
    ['a guess near it', number, '33,000', false],
    ['a date', date, 'june 2018', true],
    ['only its year', date, '2018', false],
    ['an order', order, [0, 1, 2], true],
    ['a wrong order', order, [1, 0, 2], false],
    ['nothing at all', choice, null, false],
    ['words where an order is asked', order, 'first', false],
    ['an order where words are asked', typed, [0], false],
  ])('%s', (_, card, given, right) => {
    expect(marked(card, given).right).toBe(right);
  });

  it('gives a score with what was missed, and believes who says "I was right"', () => {
    const items = buildQuiz(everyKind, all);
    const answers = new Map<CardId, Given>([
      [choice.id, 'Hanoi'],
      [typed.id, 'Korea'],
      [number.id, '28000'],
    ]);
    const first = score(items, answers, 'en', new Set());
    expect([first.asked, first.right, first.missed.length]).toEqual([6, 2, 4]);
    expect(new Set(first.missed)).toEqual(
      new Set([...everyKind.map(({ id }) => id)].filter((id) => id !== choice.id && id !== number.id)),
    );
    const second = score(items, answers, 'en', new Set([typed.id]));
    expect([second.right, second.missed.includes(typed.id)]).toEqual([3, false]);
  });
});

describe('shuffling', () => {
  it('keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const byValue = (a: number, b: number) => a - b;
        expect(shuffled(items, randomFrom(seed)).sort(byValue)).toEqual([...items].sort(byValue));
      }),
    );
  });
});
