import { describe, expect, it } from 'vitest';
import { dataFolder } from '../data.ts';
import { labelledSpans, labelSpans } from './labelled-spans.ts';
import { readSittings } from './quiz-design.ts';

const line = (user: number, answer: string, ...reasons: (string | null)[]): string =>
  JSON.stringify({
    user_id: user,
    doc_id: '0',
    answer_span: answer,
    answer_span_idx: '1',
    questions: reasons.map((reason, at) => ({
      model_name: 'one|other',
      question: `Question ${String(at)}?`,
      ...(reason === null ? {} : { reason, removed: true }),
    })),
  });
const texts = new Map([['0', { doc: 'Mill', text: 'An ozone mill.\n\nOne ozo of ozone.' }]]);
const spans = (...lines: string[]) => labelSpans([...texts.values()], readSittings(lines.join('\n'), texts));

describe('labelled spans', () => {
  it('take what a teacher decided last, and add up teachers', () => {
    expect(
      spans(
        line(1, 'mill', null, null),
        line(1, 'mill', 'disfluent', null),
        line(2, 'mill', 'off_target', 'wrong_context'),
      ),
    ).toEqual([
      {
        doc: 'Mill',
        text: 'An ozone mill.\n\nOne ozo of ozone.',
        start: 9,
        end: 13,
        teachers: 2,
        accepted: 1,
        shown: 4,
        struck: { off_target: 1, disfluent: 1, wrong_context: 1 },
      },
    ]);
  });

  it('stand where the answer is whole words, and are left out where it is nowhere', () => {
    expect(spans(line(1, 'ozo', null))).toMatchObject([{ start: 20, end: 23 }]);
    expect(spans(line(1, 'wind', null))).toEqual([]);
  });

  const data = dataFolder(process.cwd());
  it.skipIf(data === null)(
    'of the real data are literal, with nothing shown lost (needs LECTERN_DATA)',
    () => {
      const all = labelledSpans(data ?? '');
      expect(all.length).toBeGreaterThan(200);
      for (const { text, start, end, accepted, shown, struck } of all) {
        expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$|^\S$/);
        expect(accepted + struck.off_target + struck.disfluent + struck.wrong_context).toBe(shown);
      }
    },
  );
});
