import { describe, expect, it } from 'vitest';
import { BLANK, type Card } from '#core/course/card.ts';
import type { CardId, CourseId, DeviceId } from '#core/id.ts';
import { cardFrom, draftOf, gapIn, kindsFor, turned } from './card-draft.ts';

const base = {
  id: 'c1' as CardId,
  course: 'k' as CourseId,
  fact: null,
  section: 'lead',
  sentence: { start: 10, end: 60 },
  prompt: 'What did the caretaker find?',
  answer: 'a brass key',
  explanation: '',
  checkAfter: 2,
  stamp: { at: 5, by: 'd' as DeviceId },
};
const question: Card = { ...base, kind: 'question' };
const year: Card = {
  ...base,
  kind: 'date',
  answer: '1953',
  date: {
    from: '1953-01-01',
    to: '1953-12-31',
    precision: 'year',
    range: false,
    approximate: false,
    anchor: null,
  },
};
const problemsOf = (result: ReturnType<typeof cardFrom>) =>
  result.ok ? [] : result.refusal.map((problem) => `${problem.field}: ${problem.code}`);

describe('editing a card', () => {
  it('keeps its identity, its fact and its place when nothing but words change', () => {
    const made = cardFrom({ ...draftOf(question), prompt: 'What was found?' }, question);
    expect(made).toEqual({ ok: true, value: { ...question, prompt: 'What was found?' } });
  });

  it('gives back an untouched card of every kind as it was', () => {
    const cards: Card[] = [
      question,
      year,
      { ...base, kind: 'cloze', prompt: `The caretaker found ${BLANK}.` },
      { ...base, kind: 'choice', choices: ['a lamp', 'a brass key'] },
      { ...base, kind: 'typed', accept: ['brass key'] },
      {
        ...base,
        kind: 'number',
        answer: '23',
        figure: { value: 23, upTo: null, unit: null, approximate: false, bound: 'exact', conversion: null },
        tolerance: 0.1,
      },
    ];
    for (const card of cards) expect(cardFrom(draftOf(card), card)).toEqual({ ok: true, value: card });
  });

  it('refuses an empty question and an empty answer, each at its field', () => {
    const made = cardFrom({ ...draftOf(question), prompt: ' ', answer: '' }, question);
    expect(problemsOf(made)).toEqual(['prompt: prompt-empty', 'answer: answer-empty']);
  });

  it('wants exactly one gap in a gap card', () => {
    const draft = { ...draftOf(question), kind: 'cloze' as const };
    expect(problemsOf(cardFrom({ ...draft, prompt: 'No gap.' }, question))).toEqual(['prompt: gap-missing']);
    expect(problemsOf(cardFrom({ ...draft, prompt: `${BLANK} and ${BLANK}` }, question))).toEqual([
      'prompt: gap-twice',
    ]);
    expect(cardFrom({ ...draft, prompt: `He found ${BLANK}.` }, question).ok).toBe(true);
  });

  it('wants two to six different choices with the answer among them', () => {
    const with_ = (choices: string[]) =>
      problemsOf(cardFrom({ ...draftOf(question), kind: 'choice', choices }, question));
    expect(with_(['a brass key', ''])).toEqual(['choices: choices-too-few']);
    expect(with_(['a lamp', 'a rope'])).toEqual(['choices: choices-without-answer']);
    expect(with_(['a brass key', 'A brass key'])).toEqual(['choices: choices-twice']);
    expect(with_(['a brass key', '1', '2', '3', '4', '5', '6'])).toEqual(['choices: choices-too-many']);
    expect(with_(['a brass key', 'a lamp', ''])).toEqual([]);
  });

  it('reads a new date from the answer, and says so when it is none', () => {
    const made = cardFrom({ ...draftOf(year), answer: 'November 2017' }, year);
    expect(made).toMatchObject({
      ok: true,
      value: { kind: 'date', date: { from: '2017-11-01', precision: 'month' } },
    });
    expect(problemsOf(cardFrom({ ...draftOf(year), answer: 'soon' }, year))).toEqual([
      'answer: date-unreadable',
    ]);
  });

  it('makes the gap itself when the answer stands in the sentence', () => {
    const sentence = 'On Monday the caretaker found a brass key under the stairs.';
    expect(gapIn(sentence, 'a brass key')).toBe(`On Monday the caretaker found ${BLANK} under the stairs.`);
    expect(gapIn(sentence, 'a candle')).toBeNull();
    expect(turned(draftOf(question), 'cloze', sentence).prompt).toContain(BLANK);
  });

  it('offers an order only as an order, and a date also as words', () => {
    expect(kindsFor({ ...base, kind: 'order', items: [] })).toEqual(['order']);
    expect(kindsFor(year)).toEqual(['date', 'question', 'cloze', 'typed', 'choice']);
  });
});
