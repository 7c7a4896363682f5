import { numbers } from '../formatter.ts';
import { capital, countInWords } from './count.ts';

const cards = (n: number) => countInWords(n, 'card', 'cards');
const percent = numbers('en', { style: 'percent' });

export const lesson = {
  back: 'Back to the course',
  kicker: (number: number, of: number, minutes: number) =>
    `Lesson ${number} of ${of}, ${countInWords(minutes, 'minute', 'minutes')}`,
  progress: (number: number, of: number, share: number) =>
    `Lesson ${number} of ${of}, ${Math.round(share * 100)} percent read`,
  check: 'Check yourself',
  yes: (answer: string) => `Yes: ${answer}.`,
  no: (answer: string) => `Not this one. It is ${answer}.`,
  showAnswer: 'Show the answer',

  notes: (count: number) => (count === 0 ? 'No facts marked in this lesson' : 'Facts in this lesson'),
  contents: 'In this course',
  read: 'Read',
  minutesLeft: (minutes: number) => `${minutes} min left`,
  minutes: (minutes: number) => `${minutes} min`,

  factKinds: {
    date: 'Key date',
    figure: 'Key figure',
    name: 'Name',
    quotation: 'Quotation',
    definition: 'Term',
    statement: 'Statement',
  },
  factLabel: (kind: string, value: string) => `${kind}: ${value}`,
  closeFact: 'Close, back to the text',
  editCard: 'Edit card',
  allDates: 'All dates',
  allFigures: 'All figures',
  due: (when: string) => `In your reviews. Due again ${when}.`,
  dueNow: 'In your reviews, and due now.',
  fresh: 'In your reviews, not asked yet.',
  suspended: 'In your reviews, but suspended.',
  notEnrolled: 'Not in your reviews yet. Finish the lesson to add it.',
  inDays: (days: number) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),

  next: 'Next',
  nextLesson: (heading: string) => `Next lesson: ${heading}`,
  quizThis: 'Quiz me on this one',
  add: (count: number) => `Add ${cards(count)} to your reviews`,
  added: (count: number) => `${capital(cards(count))} added. The first are ready to review.`,
  reviewNow: 'Review now',
  finished: 'Finished. Its cards are in your reviews.',
  backToCourse: 'Back to the course',

  textSize: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  size: (scale: number) => percent.format(scale),

  absentTitle: 'This lesson is not here',
  absent: 'The course may have been removed, or it was never added to this device.',
  toLibrary: 'Open the library',
};
