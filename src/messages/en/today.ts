import { dates } from '../formatter.ts';
import { longDay, weekday, weekdayShort } from './calendar.ts';
import { capital, inWords } from './count.ts';

const clock = dates('en', { hour: 'numeric', minute: '2-digit' });
const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

const cards = (n: number): string => (n === 1 ? 'card' : 'cards');

/** The Today screen. */
export const today = {
  title: 'Today',
  dateline: longDay,
  weekday: weekdayShort,
  weekdayLong: weekday,
  isToday: (day: string) => `${day}, today`,
  dueFirst: (n: number) => (n === 1 ? 'card is ready' : 'cards are ready'),
  dueSecond: 'to review',
  minutes: (n: number) =>
    n < 1 ? 'Less than a minute.' : n === 1 ? 'About a minute.' : `About ${n} minutes.`,
  waited: (days: number) =>
    days < 1
      ? ''
      : days === 1
        ? 'The oldest has waited one day.'
        : `The oldest has waited ${inWords(days)} days.`,
  newAmong: (fresh: number, all: number) => {
    if (fresh === 0) return '';
    if (fresh === all) return fresh === 1 ? 'It is new.' : 'All of them are new.';
    return fresh === 1 ? 'One of them is new.' : `${fresh} of them are new.`;
  },
  start: 'Start review',
  startFive: 'Short on time? Do five',
  nothingFirst: 'cards due.',
  nothingSecond: 'All remembered.',
  comesBack: (n: number, at: Date, now: Date) => {
    const number = n === 1 ? 'One comes' : `${capital(inWords(n))} come`;
    return sameDay(at, now) ? `${number} back at ${clock.format(at)}.` : `${number} back on ${longDay(at)}.`;
  },
  untilThen: 'Until then there is reading.',
  ahead: 'Review ahead anyway',
  continueWith: (heading: string) => `Continue “${heading}”`,
  startWith: (heading: string) => `Start with “${heading}”`,
  continueReading: 'Continue reading',
  startReading: 'Start reading',
  lessonOf: (lesson: number, lessons: number, course: string) => `Lesson ${lesson} of ${lessons}, ${course}`,
  minutesLeft: (n: number) => (n <= 1 ? '1 min left' : `${n} min left`),
  rail: (lesson: number, lessons: number, percent: number) =>
    `Lesson ${lesson} of ${lessons} is ${percent} percent read`,
  week: 'The next seven days',
  next: (n: number, at: Date, now: Date) =>
    sameDay(at, now)
      ? `Next: ${n} ${cards(n)} at ${clock.format(at)}`
      : `Next: ${n} ${cards(n)} on ${weekday(at)}`,
  nothingPlanned: 'Nothing planned',
  firstTitle: 'Read it once, keep it',
  firstText:
    'Lectern brings back what you read just before you would forget it. Begin with the course that is here, or bring an article of your own.',
  firstOwn: 'Add your own article',
  clockBehind: (days: number) =>
    `The clock of this device stands before your last review${days >= 1 ? ` by ${days === 1 ? 'a day' : `${days} days`}` : ''}. Your reviews are kept; set the clock right and the dates will be right again.`,
};
