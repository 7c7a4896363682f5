import { dates, lists } from '../formatter.ts';
import { count, number } from './count.ts';

const hour = dates('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
const list = lists('en', { type: 'conjunction' });
const day = dates('en', { dateStyle: 'long' });

/** How many of each; what is left out or 0 is not mentioned. */
interface Counted {
  readonly courses?: number;
  readonly cards?: number;
  readonly reviews?: number;
  readonly learners?: number;
}
const said = ({ courses = 0, cards = 0, reviews = 0, learners = 0 }: Counted): string =>
  list.format(
    [
      courses > 0 ? count(courses, 'course', 'courses') : '',
      cards > 0 ? count(cards, 'card', 'cards') : '',
      reviews > 0 ? count(reviews, 'review', 'reviews') : '',
      learners > 0 ? count(learners, 'learner', 'learners') : '',
    ].filter(Boolean),
  );

/** How Lectern looks and asks, who learns, and what happens to the data. */
export const settings = {
  title: 'Settings',
  back: 'Back',
  firstLearner: 'Me',

  learner: 'Learner',
  learnerHint: 'Each learner has a schedule and settings. The courses are shared.',
  learnerNow: 'Learning now',
  learnerName: 'Name',
  learnerAdd: 'Add a learner',
  learnerAddName: 'Name of the new learner',
  learnerRename: 'Rename',
  learnerRenameOf: (name: string) => `Rename ${name}`,
  learnerRemove: 'Remove',
  learnerRemoveOf: (name: string) => `Remove ${name}`,
  learnerRemoveSure: (name: string) => `Remove ${name}?`,
  learnerRemoveText: (name: string) =>
    `Everything ${name} has learned goes with it. The courses stay. Save a copy first if it may be wanted again.`,
  save: 'Save',
  cancel: 'Cancel',

  study: 'Study',
  dayStart: 'A new day begins at',
  dayStartHint: 'Whatever you answer before counts for the day before.',
  hour: (h: number) => hour.format(new Date(h * 3_600_000)),
  newPerDay: 'New cards a day',
  reviewsPerDay: 'Reviews a day',
  retention: 'Desired retention',
  retentionHint: 'How much to know on the day it comes back. Higher means more reviews.',
  percent: (n: number) => `${n}\u00a0%`,
  buttons: 'Answer buttons',
  buttonsTwo: 'Two',
  buttonsFour: 'Four',
  buttonsHint: 'Two: Forgot, Remembered. Four: Again, Hard, Good, Easy.',
  checks: 'Checks between paragraphs',

  display: 'Display',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',

  data: 'Your data',
  lastCopy: (days: number | null) =>
    days === null
      ? 'Last copy: not yet'
      : days === 0
        ? 'Last copy: today'
        : `Last copy: ${count(days, 'day', 'days')} ago`,
  copyHint:
    'A copy is one file with every course, card, review and setting. Keep it outside this browser: only that survives a lost or cleared device.',
  copy: 'Save a copy of everything',
  copied: (name: string) => `Saved as ${name}`,
  copyFile: (iso: string) => `lectern-${iso}.lectern`,
  restore: 'Open a copy',
  restoreHint: 'You see what it would do before anything changes.',
  restoreTitle: 'Before it is brought in',
  restoreFrom: (at: number) => `Saved on ${day.format(at)}`,
  restoreAdds: (n: Counted) => `New: ${said(n)}.`,
  restoreChanges: (n: Counted) => `Newer in the copy, and taken over: ${said(n)}.`,
  restoreRemoves: (n: Counted) =>
    `Removed here, because they were deleted after they were last changed: ${said(n)}.`,
  restoreOlder: (n: Counted) => `Newer here, and kept as they are: ${said(n)}.`,
  restoreStaysGone: (n: Counted) => `Deleted since, and not brought back: ${said(n)}.`,
  restoreSmall: 'How far you have read, and which cards are put aside, is brought up to date.',
  restoreSkipped: (n: number) =>
    n === 1
      ? 'One record of this copy is not what it should be and is left out.'
      : `${number.format(n)} records of this copy are not what they should be and are left out.`,
  restoreKeeps: 'Everything else stays as it is.',
  restoreNothing: 'Bringing it in would change nothing: everything in it is here already, or newer here.',
  restoreDo: 'Bring it in',
  restoreDone: 'The copy was brought in',
  restoring: 'Bringing it in',

  device: 'On this device',
  used: (used: string, room: string | null) =>
    room === null ? `${used} in use.` : `${used} in use, room for ${room}.`,
  usedUnknown: 'The browser does not say how much is in use.',
  persisted: 'The browser keeps this data until you delete it.',
  notPersisted: 'The browser may clear this data when the device runs out of space.',
  persist: 'Ask the browser to keep it',
  persistRefused:
    'The browser did not agree. Installing Lectern, or opening it now and then, usually changes that. A saved copy is safe either way.',
  safari:
    'Safari deletes what a website has stored after seven days in which it was not opened. Add Lectern to the Home Screen and that no longer applies; a saved copy is safe either way.',
  ready: 'Ready offline',
  notReady: 'Getting ready for use without a signal. Keep this page open for a moment.',
  noOffline: 'This address cannot work offline: the browser wants a secure one (https).',

  erase: 'Erase everything on this device',
  eraseSure: 'Erase everything?',
  eraseText:
    'Every course, card, review, learner and setting on this device will be gone for good. Save a copy first: with it everything can be brought back.',
  eraseDo: 'Erase everything',
  eraseFailed: 'It could not be erased: Lectern is open in another tab. Close that one and try again.',

  about: 'About',
  version: (version: string) => `Lectern, build ${version}`,
  privacy: 'No account, no tracking, no request to another address.',
  licences: 'Made with',
  licencesText:
    'Newsreader and Public Sans (SIL Open Font License 1.1), Lucide icons (ISC), Svelte, ts-fsrs, valibot, marked, xss and noble-hashes (MIT), Dexie and Readability (Apache 2.0), linkedom (ISC). The model of English was trained on the treebanks UD English EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain), with WordNet 3.0 (© Princeton University) and GloVe word vectors (public domain), and is free under CC BY-SA 4.0. Lectern itself is free under the MIT licence.',
};
