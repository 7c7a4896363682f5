import { dates } from '../formatter.ts';
import { count, number } from './count.ts';

const day = dates('en', { dateStyle: 'long', timeZone: 'UTC' });
const coming = dates('en', { month: 'short', day: 'numeric' });

/** One course: its lessons, its cards, its settings. */
export const course = {
  back: 'Library',
  published: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)),
  from: (source: string) => `From ${source}`,
  description: (title: string, lessons: string, cards: number) =>
    `${title}: ${lessons}. Read it as short lessons, then keep it with ${count(cards, 'card', 'cards')}, also without a network.`,
  due: (n: number) => `${count(n, 'card', 'cards')} due`,
  fresh: (n: number) => `${count(n, 'new card', 'new cards')}`,
  nothingDue: 'Nothing due',
  start: (heading: string) => (heading === '' ? 'Start reading' : `Start with “${heading}”`),
  goOn: (heading: string) => (heading === '' ? 'Continue reading' : `Continue “${heading}”`),
  again: 'Read it again',
  review: 'Review',
  reviewDue: (due: number, fresh: number) =>
    due === 0
      ? `Learn ${count(fresh, 'new card', 'new cards')}`
      : `Review ${count(due, 'card', 'cards')}${fresh > 0 ? ` and ${number.format(fresh)} new` : ''}`,
  quiz: 'Practice quiz',
  dates: 'Dates and figures',
  lessons: 'Lessons',
  lesson: (words: number, facts: number) =>
    `${count(Math.max(1, Math.round(words / 220)), 'minute', 'minutes')}${facts === 0 ? '' : `, ${count(facts, 'fact', 'facts')}`}`,
  read: 'Read',
  readShare: (percent: number) => `${percent}\u00a0%`,
  readShareSpoken: (percent: number) => `${percent} percent read`,
  cards: 'Cards',
  cardCount: (n: number) => count(n, 'card', 'cards'),
  sleeping: 'They come into the schedule as you finish the lessons.',
  noCards: 'No cards in this lesson yet.',
  addCard: 'Add a card',
  addCardTo: (heading: string) => `Add a card to “${heading}”`,
  when: {
    new: 'New',
    now: 'Due',
    suspended: 'Put aside',
    later: (at: Date) => `Due ${coming.format(at)}`,
  },
  edit: 'Edit',
  editOf: (prompt: string) => `Edit: ${prompt}`,
  suspend: 'Put aside',
  resume: 'Take up again',
  delete: 'Delete',
  deleted: 'Card deleted',
  saved: 'Card saved',
  moreCards: (n: number) => `Show the other ${number.format(n)}`,

  settings: 'This course',
  rename: 'Title',
  renameSave: 'Rename',
  retention: 'Desired retention',
  retentionUsual: (percent: number) => `As in Settings, ${percent}\u00a0%`,
  retentionOwn: 'Its own',
  retentionValue: (percent: number) => `${percent}\u00a0%`,
  retentionHint: 'How much of it to know on the day it comes back. Higher means more reviews.',
  keepCopy: 'Save as a file',
  share: 'Share',
  shareHint: 'A .lectern file holds the text and the cards, not what you have learned.',
  shareRefused: 'The course could not be shared. Save it as a file instead.',
  remove: 'Remove from the library',
  absent: 'This course is not here',
  absentText:
    'It may have been removed, or it is on another device. A course opens here after it was added, or brought over in a copy.',
  toLibrary: 'Open the library',
  open: 'Open a copy',
  putBack: 'Put it back in the library',
  putBackText: 'You removed this course. What you had learned from it is kept.',
};
