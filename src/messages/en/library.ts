const count = (n: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('en').format(n)} ${n === 1 ? one : many}`;

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
  size: (bytes: number) =>
    bytes < 100_000
      ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`
      : `${new Intl.NumberFormat('en', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 }).format(bytes / 1_000_000)}\u00a0MB`,
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
