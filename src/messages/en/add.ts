import type { LanguageReach } from '#core/facts/language-reach.ts';
import { capital, count, inWords, number } from './count.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "German"; the tag itself where there is no name for it. */
function languageName(tag: string): string {
  try {
    return languages.of(tag.split('-')[0] ?? tag) ?? tag;
  } catch {
    // A page may call its language anything.
    return tag;
  }
}

/** What Lectern can make of a text in a language, by how far its finding of facts reaches there. */
const reach: Record<LanguageReach, (name: string) => string> = {
  questions: (name) =>
    `Lectern found that this text is in ${name}. It asks questions, makes gap cards, and sets dates and figures on a timeline.`,
  gaps: (name) =>
    `Lectern found that this text is in ${name}. It makes gap cards about dates and figures from it, and a timeline; questions only for English so far.`,
  plain: (name) =>
    `Lectern found that this text is in ${name}. It finds plain dates and numbers in digits there and makes gap cards of them; questions only for English so far.`,
  little: (name) =>
    `Lectern found that this text is in ${name}. It makes lessons to read, and finds few dates and figures there; you can write cards of your own.`,
  unknown: () =>
    'Lectern could not tell which language this text is in, and read it as if it were English. Look closely at the cards.',
};

/** Adding an article: its text, and the check before it is saved. */
export const add = {
  title: 'Add an article',
  step: (n: number) => `Step ${n} of 2`,
  intro: 'Each section becomes a lesson. Dates and figures become cards.',
  text: 'Article text',
  textTwo: 'Paste the whole article, headings included',
  words: (words: number, headings: number) =>
    words === 0
      ? 'Nothing here yet'
      : `${count(words, 'word', 'words')}, ${count(headings, 'heading', 'headings')}`,
  manyWords: 'A very long text',
  clear: 'Clear',
  cleared: 'Text cleared',
  paste: 'Paste from the clipboard',
  pasteReplaces: 'Replace with the clipboard',
  pasteRefused: 'The browser did not hand over the clipboard. Press and hold in the field, then Paste.',
  replaced: 'Your earlier text was replaced',
  open: 'Open a file',
  openKinds: 'Text, Markdown, a web page, or a Lectern course',
  share: 'Share from another app',
  shareHow: 'With Lectern installed: Share, then Lectern',
  find: 'Find sections and facts',
  findFile: (name: string) => `Find sections and facts in ${name}`,
  file: (name: string) => `From ${name}`,
  onDevice: 'Read on this device. Nothing is uploaded.',
  stages: {
    reading: 'Reading the text',
    loading: 'Opening the grammar',
    finding: 'Finding facts',
    making: 'Writing cards',
  },
  stepOf: (done: number, total: number) =>
    `${number.format(done)} of ${count(total, 'sentence', 'sentences')}`,
  cancel: 'Cancel',
  onlyAddress:
    'Only an address came along. Lectern works without a network and cannot fetch a page: copy its text and paste it here.',
  failed:
    'This text could not be read to the end. It is kept here; try again, or remove the part you pasted last.',
  close: 'Close',
  back: 'Back to the text',

  check: 'Check before saving',
  language: (how: LanguageReach, tag: string) => reach[how](languageName(tag)),
  courseTitle: 'Title',
  lessons: (n: number) => `${capital(inWords(n))} ${n === 1 ? 'lesson' : 'lessons'}`,
  lesson: (n: number) => `Lesson ${n} heading`,
  lead: 'Lead',
  size: (words: number, facts: number) =>
    `${count(words, 'word', 'words')}, ${count(facts, 'fact', 'facts')}`,
  keptOf: (kept: number, all: number) =>
    kept === all
      ? `${capital(inWords(all))} ${all === 1 ? 'card' : 'cards'}`
      : `${number.format(kept)} of ${count(all, 'card', 'cards')}`,
  cardsHelp: (more: boolean) =>
    `Untick what you do not want${more ? ', tick what was left out if you want more' : ''}. The pencil changes the words.`,
  keep: (what: string) => `Keep the card about ${what}`,
  edit: (what: string) => `Edit the card about ${what}`,
  keepAll: 'Keep all',
  dropAll: 'Keep none',
  others: (n: number) => `Show the other ${number.format(n)}`,
  showCards: (n: number) => `Show ${count(n, 'card', 'cards')}`,
  alsoMarked: (n: number) => `${count(n, 'more fact', 'more facts')} marked in the text, without a card`,
  doubt: 'Left out at first',
  save: (lessons: number, cards: number) =>
    cards === 0
      ? lessons === 1
        ? 'Save as one lesson'
        : `Save ${count(lessons, 'lesson', 'lessons')}`
      : `Save ${count(lessons, 'lesson', 'lessons')} and ${count(cards, 'card', 'cards')}`,
  saving: 'Saving',

  nothing: 'No dates or figures here',
  nothingText: (sections: number, words: number) =>
    `Lectern found ${count(sections, 'section', 'sections')} and ${count(words, 'word', 'words')}, but nothing with a date or a number in it. You can still read it as ${sections === 1 ? 'a lesson' : 'lessons'}, and write cards of your own.`,

  known: 'You have this article already',
  knownText: (title: string) =>
    `The same text is in your library as “${title}”, with everything you have learned from it.`,
  toCourse: 'Open it',
  another: 'Add a different article',

  opened: 'A course',
  openedText: (lessons: number, cards: number) =>
    `${count(lessons, 'lesson', 'lessons')} and ${count(cards, 'card', 'cards')}, ready to study.`,
  openedNewer: 'It is in your library already. Saving takes over its changes and keeps your schedule.',
  noTitle: 'Give it a title first.',
};
