import { dates } from '../formatter.ts';
import { count } from './count.ts';

const month = dates('en', { month: 'short', timeZone: 'UTC' });
const weekday = dates('en', { weekday: 'short', timeZone: 'UTC' });
const date = dates('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });
const days = (n: number): string => count(n, 'day', 'days');
const cards = (n: number): string => count(n, 'card', 'cards');

/** The Progress screen: what is true, without praise or blame. */
export const progress = {
  title: 'Progress',
  retention: 'Retention',
  remembered: 'of this month’s cards, remembered at the first try',
  scale: (percent: number, goal: number) =>
    `Retention ${percent} percent, on a scale from 50 to 100. Your goal is ${goal} percent.`,
  goal: (percent: number) => `Goal ${percent}%`,
  notYet: 'Your retention is shown here once cards have come back after a day or more.',
  daysReviewed: 'Days you reviewed',
  ofDays: (n: number, all: number) => `${n} of ${all}`,
  heat: (n: number, all: number) => `Reviews per day: ${n} of the last ${days(all)} had at least one review.`,
  longestRun: (n: number) => `Longest run: ${days(n)}`,
  less: '0',
  more: '30+',
  month: (day: Date) => month.format(day),
  weekday: (day: Date) => weekday.format(day),
  date: (day: Date) => date.format(day),
  forecast: 'Coming back to you',
  forecastSum: (n: number, over: number) => `${cards(n)} in ${days(over)}`,
  today: (day: string) => `${day}, today`,
  byCourse: 'By course',
  bySection: 'By section',
  course: 'Course',
  section: 'Section',
  cards: 'Cards',
  share: 'Remembered',
  memory: 'Memory now',
  percent: (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)}%`),
  minutes: (n: number) =>
    n === 1 ? 'One minute of reviewing this month' : `${n} minutes of reviewing this month`,
  asTable: 'Show as a table',
  day: 'Day',
  reviews: 'Reviews',
  empty: 'Nothing to count yet.',
  emptyHow: 'After your first reviews this page shows what you remember and what comes back when.',
  toToday: 'Go to Today',
};
