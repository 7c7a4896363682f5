import type { ImportStage, ImportStep } from '#workers/import-client.ts';
import { m } from '#messages/index.ts';

/** What is being done with a text, in words, and how much of it is done (0–1). */
export interface Busy {
  readonly label: string;
  /** How many of how many sentences; empty where they are not counted, or so few that nobody would read it. */
  readonly detail: string;
  readonly share: number;
}

/** Where each stage begins, as a share of the whole; it ends where the next begins. Finding facts takes longest. */
const begins: Record<ImportStage, number> = { reading: 0.05, loading: 0.15, finding: 0.2, making: 0.85 };

/** Sentences; of fewer nobody needs to be told how many are read. */
const FEWEST_TOLD = 200;

/** What a step of the import says on the screen. */
export function busyWith({ stage, done, total }: ImportStep): Busy {
  const within = stage === 'finding' && total > 0 ? (done / total) * (begins.making - begins.finding) : 0;
  return {
    label: m.add.stages[stage],
    detail: total >= FEWEST_TOLD ? m.add.stepOf(done, total) : '',
    share: begins[stage] + within,
  };
}
