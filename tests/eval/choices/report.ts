import type { Engine } from '../engine.ts';
import type { Part } from '../part.ts';
import { percent, table } from '../table.ts';
import type { Text } from '../texts.ts';
import { type Check, checks, failedChecks } from './checks.ts';
import { choiceSets } from './set.ts';

export interface CheckedSets {
  readonly part: Part;
  readonly kind: string;
  readonly sets: number;
  readonly clean: number;
  readonly failed: Readonly<Record<Check, number>>;
}

/** Counts clean sets by the kind of their fact; a mistake is also told in words. */
export function checkChoices(part: Part, texts: readonly Text[], engine: Engine) {
  const judged = texts.flatMap(({ article }) =>
    choiceSets(article, engine.deck(article)).map((set) => ({
      kind: set.fact?.kind ?? 'none',
      set,
      failed: failedChecks(set, engine),
    })),
  );
  const row = (kind: string, of: typeof judged): CheckedSets => ({
    part,
    kind,
    sets: of.length,
    clean: of.filter(({ failed }) => failed.length === 0).length,
    failed: Object.fromEntries(
      checks.map((check) => [check, of.filter(({ failed }) => failed.includes(check)).length]),
    ) as Record<Check, number>,
  });
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return {
    rows: [
      row('all', judged),
      ...kinds.map((kind) =>
        row(
          kind,
          judged.filter((one) => one.kind === kind),
        ),
      ),
    ],
    mistakes: judged
      .filter(({ failed }) => failed.length > 0)
      .map(
        ({ set, failed }) => `${failed.join(', ')}: ${set.card.prompt} [${set.key}] ${set.wrong.join(' | ')}`,
      ),
  };
}

export const choicesTable = (rows: readonly CheckedSets[]): string =>
  table(
    ['choices', 'part', 'sets', 'clean', ...checks],
    rows.map(({ part, kind, sets, clean, failed }) => [
      kind,
      part,
      String(sets),
      percent(clean, sets),
      ...checks.map((check) => String(failed[check])),
    ]),
  );
