import { describe, expect, it } from 'vitest';
import { type CardJudgement, readCardJudgement, scoreCards } from './score.ts';
import { isQuestion, kindOf, type CardKey } from './sheet.ts';

const key = (id: string, kind: string, origin: CardKey['origin'] = 'made'): CardKey => ({
  id,
  kind,
  origin,
  document: 'd',
});
const accept: CardJudgement = { verdict: 'accept', reason: null, isFalse: false };
const edit: CardJudgement = { verdict: 'edit', reason: 'grammar', isFalse: false };
const reject: CardJudgement = { verdict: 'reject', reason: 'wrong', isFalse: true };
const judge = (...judgements: CardJudgement[]) =>
  new Map(judgements.map((judgement, at) => [String(at + 1), judgement]));

describe('the score of judged cards', () => {
  const score = scoreCards(
    [key('1', 'cloze'), key('2', 'cloze'), key('3', 'date'), key('4', 'date'), key('5', 'question', 'human')],
    [judge(accept, accept, edit, reject, accept), judge(accept, edit, edit, accept, accept)],
  );

  it('counts by judge, by both, and apart from the controls', () => {
    expect(score.made).toMatchObject({ cards: 4, accepted: [2, 2, 1], false: [1, 0, 1] });
    expect(score.made.verdicts).toEqual({ accept: 4, edit: 3, reject: 1 });
    expect(score.human).toMatchObject({ cards: 1, accepted: [1, 1, 1], false: [0, 0, 0] });
  });

  it('counts what is held against them, and each kind', () => {
    expect([...score.made.objections]).toEqual([
      ['grammar', 3],
      ['wrong', 1],
    ]);
    expect(score.kinds.map(({ name, cards, accepted }) => [name, cards, accepted])).toEqual([
      ['cloze', 2, [2, 1, 1]],
      ['date', 2, [0, 1, 0]],
    ]);
  });

  it('says how far the judges agree: 3 of 5, where chance gives 3/5·3/5 + 1/5·2/5', () => {
    expect(score.kappa.verdicts).toBeCloseTo((0.6 - 0.44) / (1 - 0.44));
    // Accepted or not: again 3 of 5, by chance 3/5·3/5 + 2/5·2/5.
    expect(score.kappa.accepted).toBeCloseTo((0.6 - 0.52) / (1 - 0.52));
  });
});

describe('a line of a judge', () => {
  it('gives verdict, reason and falsehood', () => {
    expect(readCardJudgement({ verdict: 'accept', reason: '', false: false })).toEqual(accept);
    expect(readCardJudgement({ verdict: 'edit', reason: 'Grammar: "a" missing', false: false })).toEqual(
      edit,
    );
    expect(readCardJudgement({ verdict: 'reject', reason: 'boring', false: false })).toMatchObject({
      reason: 'other',
    });
  });

  it('is refused without one of them', () => {
    expect(readCardJudgement({ verdict: 'good', false: false })).toMatch(/verdict/);
    expect(readCardJudgement({ verdict: 'accept' })).toMatch(/false/);
    expect(readCardJudgement({ verdict: 'edit', reason: ' ', false: false })).toMatch(/reason/);
  });
});

describe('a prompt', () => {
  it('asks when it ends as a question does and has no gap', () => {
    expect(isQuestion('Who said: “Go?”')).toBe(true);
    expect(isQuestion('What is a mill?')).toBe(true);
    expect(isQuestion('Is it ____?')).toBe(false);
    expect(kindOf({ kind: 'choice', prompt: 'It was ____.' })).toBe('choice cloze');
    expect(kindOf({ kind: 'date', prompt: 'When was it?' })).toBe('date');
  });
});
