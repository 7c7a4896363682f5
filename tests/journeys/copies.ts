import type { Contents } from '#core/copy/contents.ts';
import { Schedule, defaultWeights } from '#core/study/schedule.ts';
import { readCopy } from '#readers/lectern/read.ts';
import { readFileSync } from 'node:fs';

/** What a `.lectern` file on disk holds. */
export async function contentsOf(path: string): Promise<Contents> {
  const copy = await readCopy(new Uint8Array(readFileSync(path)));
  if (!copy.ok) throw new Error(`${path}: ${JSON.stringify(copy.refusal)}`);
  return copy.value.contents;
}

/** Every card's due time and memory, by card: the schedule that these events give. */
export function scheduleOf(contents: Contents): readonly unknown[] {
  const learner = contents.learners[0];
  if (!learner) throw new Error('a copy without a learner');
  const { retention, dayStartHour } = learner.settings;
  const schedule = new Schedule({ weights: defaultWeights, retention, dayStartHour });
  schedule.add(contents.events);
  return [...schedule.memories()].sort((a, b) => (a.card < b.card ? -1 : 1));
}
