import { capital, countInWords, inWords } from './count.ts';

const cards = (n: number) => countInWords(n, 'card', 'cards');

export const quiz = {
  title: 'Practice quiz',
  leave: 'Leave the quiz',
  close: 'Close',

  setup: 'A quick quiz',
  setupText: 'For practice: it never changes when a card is due. What you miss can go to your reviews.',
  course: 'Course',
  sections: 'Lessons',
  length: 'Questions',
  lengthAll: (count: number) => (count === 1 ? 'The one there is' : `All ${count}`),
  available: (count: number) =>
    count === 0
      ? 'No questions in these lessons.'
      : count === 1
        ? 'One question to draw from.'
        : `${count} questions to draw from.`,
  start: 'Start',
  noCourses: 'There is nothing to quiz yet',
  noCoursesText: 'Add an article, and its cards can be asked here.',
  toLibrary: 'Open the library',

  progress: (at: number, of: number, right: number) =>
    `Question ${at} of ${of}; ${right === 0 ? 'none' : inWords(right)} right so far`,
  count: (at: number, of: number) => `${at} / ${of}`,
  check: 'Check',
  dontKnow: 'I do not know',
  choose: 'Choose an answer',
  right: 'Right',
  notThisOne: 'Not this one',
  unknown: 'Here is the answer',
  next: 'Next question',
  finish: 'See the result',

  result: {
    right: 'right',
    outOf: (of: number) => `out of ${of <= 12 ? inWords(of) : of}`,
    missedAt: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Every question was answered right'
        : numbers.length === 1
          ? `Question ${numbers[0]} was missed`
          : `Questions ${new Intl.ListFormat('en').format(numbers.map(String))} were missed`,
    took: (millis: number) => {
      const minutes = Math.round(millis / 60_000);
      return minutes < 1
        ? 'Less than a minute.'
        : minutes === 1
          ? 'One minute.'
          : `${capital(inWords(minutes))} minutes.`;
    },
    allRight: 'Nothing to see again.',
    again: (count: number) => (count === 1 ? 'One to see again' : `${capital(inWords(count))} to see again`),
    question: (number: number, prompt: string) => `Question ${number}. ${prompt}`,
    inReviews: 'In your reviews already',
    addOne: (answer: string) => `Add to reviews: ${answer}`,
    ticked: 'Ticked cards are added to your reviews.',
    addAndFinish: (count: number) => `Add ${cards(count)} and finish`,
    finish: 'Finish',
    tryAgain: (count: number) =>
      count === 1 ? 'Try the missed one again now' : `Try the ${inWords(count)} again now`,
    another: 'Another quiz',
  },
};
