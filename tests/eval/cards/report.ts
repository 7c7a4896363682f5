import { percent, percentWithin, table } from '../table.ts';
import { type CardGroup, type CardScore, reasons } from './score.ts';
import type { Yield } from './yield.ts';

/** Shares by group, what was held against the cards, and how far the judges agree. */
export function cardsTable({ made, human, kinds, kappa }: CardScore): string {
  const shares = table(
    [
      'cards',
      'number',
      'accepted (95 % interval)',
      'judge a',
      'judge b',
      'both',
      'edit',
      'reject',
      'false: a, b, either',
    ],
    [{ ...made, name: '**all made**' }, ...kinds, { ...human, name: 'written by people' }].map(row),
  );
  const objections = table(
    ['held against', ...reasons],
    [made, human].map(({ name, cards, objections: counts }) => [
      name,
      ...reasons.map((reason) => percent(counts.get(reason) ?? 0, 2 * cards)),
    ]),
  );
  const agreement = `Cohen's κ ${told(kappa.verdicts)} over three verdicts, ${told(kappa.accepted)} over accepted or not.`;
  return [shares, objections, agreement].join('\n\n');
}

function row({ name, cards, accepted: [a, b, both], verdicts, false: wrong }: CardGroup): readonly string[] {
  return [
    name,
    String(cards),
    // Two judgements of one card are not two independent ones: the interval is that of the cards.
    percentWithin((a + b) / 2, cards),
    percent(a, cards),
    percent(b, cards),
    percent(both, cards),
    percent(verdicts.edit, 2 * cards),
    percent(verdicts.reject, 2 * cards),
    wrong.join(', '),
  ];
}

const told = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

export function yieldTable(yields: readonly Yield[]): string {
  const per100 = (count: number, words: number): string => ((100 * count) / words).toFixed(2);
  const shares = table(
    ['part', 'texts', 'words', 'cards per 100 words', 'questions per 100 words'],
    yields.map(({ part, texts, words, cards, questions }) => [
      part,
      String(texts),
      String(words),
      per100(cards, words),
      per100(questions, words),
    ]),
  );
  return [
    shares,
    ...yields.flatMap(({ part, kinds, refused }) => [
      `Cards of *${part}*: ${listed(kinds)}.`,
      `Refused in *${part}*: ${listed(refused)}.`,
    ]),
  ].join('\n\n');
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', ') || 'none';
