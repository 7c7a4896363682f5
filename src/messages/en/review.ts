import { capital, count, number } from './count.ts';

const cards = (n: number) => (n === 1 ? 'one card' : count(n, 'card', 'cards'));
const unit = (value: number, name: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year') =>
  new Intl.NumberFormat('en', {
    style: 'unit',
    unit: name,
    unitDisplay: name === 'minute' ? 'short' : 'long',
    maximumFractionDigits: name === 'year' ? 1 : 0,
  }).format(value);

/** The time until a card comes back. `days` is 0 for minutes. */
function interval(days: number, millis: number): string {
  if (days < 1) {
    const minutes = Math.max(1, Math.round(millis / 60_000));
    return minutes < 90 ? unit(minutes, 'minute') : unit(Math.round(minutes / 60), 'hour');
  }
  if (days < 45) return unit(days, 'day');
  if (days < 365) return unit(Math.round(days / 30.4), 'month');
  return unit(days / 365.25, 'year');
}

export const review = {
  title: 'Review',
  stop: 'Stop reviewing; progress is kept',
  undo: 'Undo the last answer',
  undone: 'Taken back. Answer it again.',
  progress: (at: number, of: number) => `Card ${at} of ${of}`,
  count: (at: number, of: number) => `${at} / ${of}`,
  showAnswer: 'Show answer',
  tip: 'Tap the card, or press Space',
  tipGrade: 'Swipe right when you knew it, left when not',
  how: 'How well did you know it?',
  grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
  gradesTwo: { 1: 'Forgot', 3: 'Remembered' },
  interval,
  more: 'More',
  menu: 'What else to do with this card',
  edit: 'Edit card',
  suspend: 'Suspend card',
  suspended: 'Card suspended. It will not be asked.',
  shortcuts:
    'Space shows the answer, then takes the filled button. 1 to 4 grade, U undoes, E edits, ! suspends.',

  clock: (behind: string) =>
    `This device’s clock is ${behind} behind your last review. Nothing is lost. Set the clock, or go on as it is.`,
  goOn: 'Go on as it is',

  end: {
    nothing: 'Nothing is due',
    nothingText: 'Everything you have learned can rest.',
    done: (count: number) => `${capital(cards(count))} reviewed`,
    remembered: (remembered: number, of: number) =>
      remembered === of
        ? of === 1
          ? 'You remembered it.'
          : 'You remembered every one of them.'
        : `You remembered ${number.format(remembered)} of ${number.format(of)}. The others come back soon.`,
    next: (when: string) => `Next one due ${when}.`,
    noNext: 'Nothing else is in your reviews yet. Finish a lesson to add its cards.',
    left: (count: number) => `${capital(cards(count))} still due today.`,
    more: (count: number) => `Review ${cards(count)} more`,
    ahead: 'Review ahead',
    today: 'Back to today',
    read: 'Find something to read',
  },
  /** "at 7:40 pm", "tomorrow", "on Friday", "on 4 March". */
  when: (at: number, nowAt: number) => {
    const startOf = (time: number) => new Date(time).setHours(0, 0, 0, 0);
    const days = Math.round((startOf(at) - startOf(nowAt)) / 86_400_000);
    if (at - nowAt < 60_000) return 'now';
    if (days <= 0)
      return `at ${new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(at)}`;
    if (days === 1) return 'tomorrow';
    if (days < 7) return `on ${new Intl.DateTimeFormat('en', { weekday: 'long' }).format(at)}`;
    return `on ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(at)}`;
  },
  /** How far the clock is behind. */
  behind: (millis: number) => {
    const minutes = Math.max(1, Math.round(millis / 60_000));
    if (minutes < 90) return unit(minutes, 'minute');
    if (minutes < 36 * 60) return unit(Math.round(minutes / 60), 'hour');
    return unit(Math.round(minutes / 1440), 'day');
  },
};
