import { kappa } from '../sheet/agreement.ts';
import type { CardKey } from './sheet.ts';

export const verdicts = ['accept', 'edit', 'reject'] as const;
export type Verdict = (typeof verdicts)[number];
export const reasons = [
  'context',
  'wrong',
  'ambiguous',
  'grammar',
  'trivial',
  'given-away',
  'choices',
  'other',
] as const;
export type Objection = (typeof reasons)[number];

export interface CardJudgement {
  readonly verdict: Verdict;
  readonly reason: Objection | null;
  readonly isFalse: boolean;
}

/** One line of a judge, or what is wrong with it. */
export function readCardJudgement(line: Readonly<Record<string, unknown>>): CardJudgement | string {
  const verdict = verdicts.find((one) => one === line['verdict']);
  if (verdict === undefined) return `has the verdict ${JSON.stringify(line['verdict'])}`;
  if (typeof line['false'] !== 'boolean') return 'does not say whether it is false';
  if (verdict === 'accept') return { verdict, reason: null, isFalse: line['false'] };
  // A judge may say more after the word.
  const word = /^[a-z-]+/.exec(
    String(line['reason'] ?? '')
      .trim()
      .toLowerCase(),
  )?.[0];
  if (word === undefined) return 'gives no reason';
  return { verdict, reason: reasons.find((one) => one === word) ?? 'other', isFalse: line['false'] };
}

type Pair = readonly [CardJudgement, CardJudgement];

/** Counts over a group of cards. `accepted` is by judge a, by judge b, and by both. */
export interface CardGroup {
  readonly name: string;
  readonly cards: number;
  readonly accepted: readonly [number, number, number];
  /** Verdicts of both judges together: of twice as many as there are cards. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly objections: ReadonlyMap<Objection, number>;
  /** By judge a, by judge b, and by either. */
  readonly false: readonly [number, number, number];
}

export interface CardScore {
  readonly made: CardGroup;
  readonly human: CardGroup;
  readonly kinds: readonly CardGroup[];
  /** Over the three verdicts, and over accepted or not. */
  readonly kappa: { readonly verdicts: number | null; readonly accepted: number | null };
}

export function scoreCards(
  key: readonly CardKey[],
  [a, b]: readonly [ReadonlyMap<string, CardJudgement>, ReadonlyMap<string, CardJudgement>],
): CardScore {
  const judged = key.flatMap((entry) => {
    const [one, other] = [a.get(entry.id), b.get(entry.id)];
    return one === undefined || other === undefined ? [] : [{ ...entry, pair: [one, other] as const }];
  });
  const group = (name: string, belongs: (entry: CardKey) => boolean): CardGroup =>
    count(
      name,
      judged.filter(belongs).map(({ pair }) => pair),
    );
  const made = judged.filter(({ origin }) => origin === 'made');
  const kinds = [...new Set(made.map(({ kind }) => kind))].sort();
  const labels = (label: (judgement: CardJudgement) => string) =>
    judged.map(({ pair: [one, other] }) => [label(one), label(other)] as const);
  return {
    made: group('made', ({ origin }) => origin === 'made'),
    human: group('human', ({ origin }) => origin === 'human'),
    kinds: kinds.map((kind) => group(kind, (entry) => entry.origin === 'made' && entry.kind === kind)),
    kappa: {
      verdicts: kappa(labels(({ verdict }) => verdict)),
      accepted: kappa(labels(({ verdict }) => String(verdict === 'accept'))),
    },
  };
}

function count(name: string, pairs: readonly Pair[]): CardGroup {
  const tell = (of: (judgement: CardJudgement) => boolean) =>
    ({
      a: pairs.filter(([one]) => of(one)).length,
      b: pairs.filter(([, other]) => of(other)).length,
      both: pairs.filter(([one, other]) => of(one) && of(other)).length,
    }) as const;
  const accepted = tell(({ verdict }) => verdict === 'accept');
  const wrong = tell(({ isFalse }) => isFalse);
  const all = pairs.flat();
  const objections = new Map<Objection, number>();
  for (const { reason } of all)
    if (reason !== null) objections.set(reason, (objections.get(reason) ?? 0) + 1);
  const said = (verdict: Verdict): number => all.filter((judgement) => judgement.verdict === verdict).length;
  return {
    name,
    cards: pairs.length,
    accepted: [accepted.a, accepted.b, accepted.both],
    verdicts: { accept: said('accept'), edit: said('edit'), reject: said('reject') },
    objections,
    false: [wrong.a, wrong.b, wrong.a + wrong.b - wrong.both],
  };
}
