import { count } from './count.ts';

/** 1.2 MB: two figures at least, thousands rather than 1024s, as phones count. */
function size(bytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = value < 9.95 && unit > 0 ? 1 : 0;
  const said = new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(
    Math.max(value, bytes > 0 ? 1 : 0),
  );
  return `${said}\u00a0${units[unit]}`;
}

/** The list of courses. */
export const library = {
  title: 'Library',
  add: 'Add article',
  filter: 'Show',
  filters: { all: 'All', reading: 'Reading', finished: 'Finished' },
  find: 'Find a title',
  lessons: (n: number) => count(n, 'lesson', 'lessons'),
  facts: (n: number) => count(n, 'fact', 'facts'),
  cards: (n: number) => count(n, 'card', 'cards'),
  contains: (lessons: number, facts: number) =>
    `${count(lessons, 'lesson', 'lessons')}, ${count(facts, 'fact', 'facts')}`,
  due: 'due',
  fresh: 'new',
  states: { new: 'New', reading: 'Up to date', finished: 'Finished' },
  rail: (lesson: number, lessons: number, percent: number) =>
    percent === 0 && lesson === 1
      ? 'Not started'
      : lesson > lessons
        ? lessons === 1
          ? 'Read to the end'
          : `All ${lessons} lessons read`
        : `Lesson ${lesson} of ${lessons}, ${percent} percent read`,
  saved: (size: string | null) =>
    size === null
      ? 'Everything here is saved on this device and opens without a signal.'
      : `Everything here is saved on this device (${size}) and opens without a signal.`,
  size,
  empty: 'Bring something to read',
  emptyText:
    'Paste an article. Lectern turns its sections into lessons and its dates and figures into cards.',
  emptyAdd: 'Add your first article',
  emptyRestore: 'Or open a copy you saved earlier',
  noneReading: 'Nothing is being read at the moment.',
  noneFinished: 'Nothing has been read to the end yet.',
  noneFound: (words: string) => `No title contains “${words}”.`,
  removed: (title: string) => `“${title}” removed`,
};
