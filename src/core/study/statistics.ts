/** What the screens ask about a learner's study; each question is answered in its own file. */
export { calendar, longestRun, minutesStudied } from './calendar.ts';
export type { StudyDay } from './calendar.ts';
export { clockBehind } from './clock.ts';
export { forecast } from './forecast.ts';
export { minutesFor } from './pace.ts';
export { progressBy } from './progress.ts';
export type { Progress } from './progress.ts';
export { trueRetention } from './retention.ts';
export type { Retention } from './retention.ts';
