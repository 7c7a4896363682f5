import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { CardId, CourseId, EventId, LearnerId } from '#core/id.ts';
import type { Grade, StudyEvent } from '#core/study/event.ts';
import { Schedule, defaultWeights } from '#core/study/schedule.ts';
import { compare, timed } from './frame.mjs';

const dayMillis = 86_400_000;

/** A learner's log: each card enrolled, then reviewed ten times in growing intervals, a tenth of the answers wrong. */
function studyLog(reviews: number): readonly StudyEvent[] {
  const learner = 'learner' as LearnerId;
  const course = 'course' as CourseId;
  const cards = Array.from({ length: reviews / 10 }, (_, index) => `card-${String(index)}` as CardId);
  const start = Date.UTC(2025, 0, 1, 12);
  const base = (at: number, id: string) => ({ id: id as EventId, learner, at, offsetMinutes: 60 });
  const enrolment: StudyEvent = { ...base(start, 'enrol'), type: 'enrol', course, cards };
  const answers = Array.from({ length: 10 }, (_, round) =>
    cards.map((card, index): StudyEvent => {
      const grade: Grade = (index * 7 + round * 3) % 10 === 0 ? 1 : 3;
      const at = start + 2 ** round * dayMillis * 0.5 + index * 1000;
      const id = `review-${String(round)}-${String(index)}`;
      return { ...base(at, id), type: 'review', card, grade, tookMillis: 4000, via: 'review' };
    }),
  );
  return [enrolment, ...answers.flat()];
}

/** The whole schedule from the whole log. The floor is the formula alone, as often. */
export async function foldOfReviews(reviews: number, runs: number) {
  const events = studyLog(reviews);
  const params = { weights: defaultWeights, retention: 0.9, dayStartHour: 4 };
  const formula = new FSRSAlgorithm(generatorParameters({ w: [...defaultWeights] }));
  const compared = await compare({
    runs,
    measure: () =>
      timed(() => {
        const schedule = new Schedule(params);
        schedule.add(events);
        if ([...schedule.memories()].length !== reviews / 10) throw new Error('the fold lost cards');
      }),
    floor: () =>
      timed(() => {
        for (let card = 0; card < reviews / 10; card++) {
          let state = formula.next_state(null, 0, 3);
          for (let review = 1; review < 10; review++) state = formula.next_state(state, 2 ** review, 3);
        }
      }),
  });
  return {
    what: `Fold of ${reviews.toLocaleString('en')} reviews into the schedule`,
    where: 'Node',
    ...compared,
  };
}

export { makingInNode } from './making.ts';
export { writeLibrary } from './library.ts';
