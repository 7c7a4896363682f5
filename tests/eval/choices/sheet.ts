import { seeded } from '../seeded.ts';
import { kappa } from '../sheet/agreement.ts';
import { drawStratified } from '../sheet/draw.ts';
import { showCard, type ShownCard } from '../sheet/shown-card.ts';
import { percent, percentWithin, table } from '../table.ts';
import type { Engine } from '../engine.ts';
import type { Text } from '../texts.ts';
import { choiceSets } from './set.ts';

const SETS = 40;

export interface ChoiceKey {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
}
export interface ChoiceJudgement {
  readonly isUsable: boolean;
  readonly reason: string;
}

/** Draws sets of choices over the kinds of facts and the texts. */
export function drawChoices(texts: readonly Text[], engine: Pick<Engine, 'deck'>, seed: number) {
  const sets = texts.flatMap(({ article }) =>
    choiceSets(article, engine.deck(article)).map(({ card, fact }) => ({
      kind: fact?.kind ?? 'none',
      document: article.title,
      place: String(card.sentence?.start),
      shown: showCard(article, card),
    })),
  );
  const drawn = drawStratified(sets, SETS, seeded(seed)).map((one, at) => ({
    ...one,
    id: `s${String(at + 1).padStart(3, '0')}`,
  }));
  return {
    items: drawn.map(({ id, shown }): ShownCard => ({ id, ...shown })),
    key: drawn.map(({ id, kind, document }): ChoiceKey => ({ id, kind, document })),
  };
}

export function readChoiceJudgement(line: Readonly<Record<string, unknown>>): ChoiceJudgement | string {
  const { usable, reason } = line;
  if (typeof usable !== 'boolean') return 'does not say whether it is usable';
  return { isUsable: usable, reason: typeof reason === 'string' ? reason.trim() : '' };
}

/** The share of usable sets, by kind of fact. */
export function judgedChoicesTable(
  key: readonly ChoiceKey[],
  [a, b]: readonly [ReadonlyMap<string, ChoiceJudgement>, ReadonlyMap<string, ChoiceJudgement>],
): string {
  const judged = key.map(({ id, kind }) => ({
    kind,
    pair: [a.get(id)?.isUsable === true, b.get(id)?.isUsable === true] as const,
  }));
  const row = (name: string, of: typeof judged): string[] => {
    const count = (is: (pair: readonly [boolean, boolean]) => boolean): number =>
      of.filter(({ pair }) => is(pair)).length;
    const [one, other, both] = [count(([x]) => x), count(([, y]) => y), count(([x, y]) => x && y)];
    return [
      name,
      String(of.length),
      percentWithin((one + other) / 2, of.length),
      ...[one, other, both].map((usable) => percent(usable, of.length)),
    ];
  };
  const kinds = [...new Set(key.map(({ kind }) => kind))].sort();
  const rows = [
    row('**all**', judged),
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
  ];
  const agreement = kappa(judged.map(({ pair: [one, other] }) => [String(one), String(other)] as const));
  return `${table(['choices', 'sets', 'usable (95 % interval)', 'judge a', 'judge b', 'both'], rows)}\n\nCohen's κ ${agreement?.toFixed(2) ?? '–'}.`;
}

export const choiceInstructions = `# Judging choices

You teach. Each line of \`sheet.jsonl\` is a question with \`choices\`, of which \`answer\` is the right one. \`title\`,
\`published\`, \`sentence\` and \`paragraph\` say which text it belongs to; the learner sees the title and the prompt alone.

Judge the *wrong* choices together, not the prompt. A set is **usable** when all of these hold:

1. None of the wrong choices is right, or could be defended as right, by the text or by what one knows.
2. Somebody who has not read the text could believe each of them: same kind of thing, same precision, fit to the prompt.
3. Neither length, form, roundness nor a word such as "about" shows which one is right.
4. None is absurd: no date after the text was published, no impossible value.

Write one line a set, in any order, into \`judge-a.jsonl\` or \`judge-b.jsonl\`, whichever you were told:

    {"id": "s001", "usable": true, "reason": ""}
    {"id": "s002", "usable": false, "reason": "2: a city among persons"}

Do not talk to the other judge, look nothing up, and read nothing else in this repository before you have finished.
`;
