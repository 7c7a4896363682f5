import { capital, count, inWords } from './count.ts';

const cards = (n: number) => `${capital(inWords(n))} ${n === 1 ? 'card' : 'cards'}`;

/** A newer text over a course that is here. */
export const revise = {
  title: 'Update a course',
  intro: (title: string) =>
    `Paste the newer version of “${title}”. Nothing changes before you have seen what would.`,
  offer: (title: string) => `This looks like a newer version of “${title}”.`,
  offerDo: 'Update that course',
  link: 'Update from a newer version',

  check: 'What the newer version changes',
  changed: (n: number) => (n === 1 ? 'One fact has changed' : `${capital(inWords(n))} facts have changed`),
  changedHelp:
    'A ticked card gets the new answer and is learned anew: knowing the old one is not knowing the new one. Unticked, it stays as it is, as a card of your own.',
  was: 'It was',
  is: 'Now it is',
  before: 'Before',
  now: 'Now',
  noCard: 'No card asks about it.',
  retireOnly: 'No sound card could be made of the new sentence. Ticked, the old one is retired.',
  reworded: (n: number) => `${cards(n)} in new words`,
  rewordedHelp: 'The fact is the same and so is its schedule; only its sentence has changed.',
  gone: (n: number) => `${cards(n)} to retire`,
  goneHelp: 'The newer version does not say this any more. Unticked, a card stays, without its sentence.',
  fresh: (n: number) => `${cards(n)} to add`,
  freshHelp: 'About what only the newer version says.',
  learned: (times: number) =>
    times === 0 ? 'Not answered yet' : `Answered ${count(times, 'time', 'times')}`,
  change: (answer: string) => `Change the card about ${answer}`,
  reword: (answer: string) => `Reword the card about ${answer}`,
  retire: (answer: string) => `Retire the card about ${answer}`,
  add: (answer: string) => `Add the card about ${answer}`,
  unchanged: (n: number) =>
    n === 1
      ? 'One card stays as it is, with its schedule.'
      : `${capital(inWords(n))} cards stay as they are, with their schedules.`,
  nothing: 'No card changes. The text is taken over as it is now.',
  update: 'Update course',
  updating: 'Updating',
  done: (title: string) => `“${title}” is updated`,
  changedMeanwhile: 'The course was edited meanwhile. Look at the changes once more.',
  /** A year or a name is no figure. */
  oldAnswer: (answer: string) =>
    `You learned the old ${/^\P{L}{0,3}\p{N}/u.test(answer) && !/\b\d{4}\b/.test(answer) ? 'figure' : 'answer'}: ${answer}`,
};
