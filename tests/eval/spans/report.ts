import type { Engine } from '../engine.ts';
import { percent, table } from '../table.ts';
import { normalisedWords } from '../coverage/answer-match.ts';
import type { LabelledSpan } from './labelled-spans.ts';

/** How often teachers kept a question, by what its answer looks like. */
export function spansTable(spans: readonly LabelledSpan[], words: Engine['words']): string {
  const groups = new Map<string, LabelledSpan[]>();
  const put = (name: string, span: LabelledSpan): void => {
    groups.set(name, [...(groups.get(name) ?? []), span]);
  };
  for (const span of spans) {
    const answer = span.text.slice(span.start, span.end);
    put('all', span);
    put(`words: ${lengthOf(normalisedWords(answer).length)}`, span);
    put(`looks: ${lookOf(answer, words)}`, span);
    put(`text: ${span.doc}`, span);
  }
  const total = (of: readonly LabelledSpan[], count: (span: LabelledSpan) => number): number =>
    of.reduce((sum, span) => sum + count(span), 0);
  return table(
    ['answers', 'number', 'questions shown', 'kept', 'off target', 'disfluent', 'wrong context'],
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, of]) => {
        const shown = total(of, (span) => span.shown);
        return [
          name,
          String(of.length),
          String(shown),
          ...[
            total(of, (span) => span.accepted),
            total(of, (span) => span.struck.off_target),
            total(of, (span) => span.struck.disfluent),
            total(of, (span) => span.struck.wrong_context),
          ].map((count) => percent(count, shown)),
        ];
      }),
  );
}

const lengthOf = (words: number): string =>
  words <= 1 ? '1' : words <= 3 ? '2–3' : words <= 6 ? '4–6' : words <= 12 ? '7–12' : '13 and more';

function lookOf(answer: string, words: Engine['words']): string {
  const tagged = words(answer);
  const has = (...tags: readonly string[]): boolean => tagged.some(({ tag }) => tags.includes(tag));
  if (has('VERB', 'AUX')) return 'with a verb';
  if (/\d/.test(answer) || has('NUM')) return 'with a number';
  if (has('PROPN')) return 'with a name';
  return has('NOUN') ? 'nouns' : 'other words';
}
