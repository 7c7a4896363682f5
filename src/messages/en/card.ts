import { dates } from '../formatter.ts';
import type { DateValue } from '#core/facts/fact.ts';

const formats = {
  day: dates('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  month: dates('en-GB', { month: 'long', timeZone: 'UTC' }),
};

/** An ISO day with an expanded year for what lies before year 1, to its precision. */
function moment(iso: string, precision: DateValue['precision']): string {
  const year = Number(/^[+-]?\d+/.exec(iso)?.[0] ?? NaN);
  const yearText = year < 1 ? `${1 - year} BC` : String(year);
  const time = new Date(`${iso}T00:00:00Z`);
  switch (precision) {
    case 'day':
      return `${formats.day.format(time)} ${yearText}`;
    case 'month':
    case 'season':
      return `${formats.month.format(time)} ${yearText}`;
    case 'decade':
      return `${yearText}s`;
    case 'year':
    case 'century':
      return yearText;
  }
}

function stretch({ from, to, precision, range }: DateValue): string {
  if (precision === 'century' && !range) return `${moment(from, 'year')} to ${moment(to, 'year')}`;
  return range ? `${moment(from, precision)} to ${moment(to, precision)}` : moment(from, precision);
}

/** Cards wherever they are shown or edited. */
export const card = {
  kinds: {
    question: 'Question',
    cloze: 'Fill the gap',
    choice: 'Choose one',
    typed: 'Type it',
    number: 'Figure',
    date: 'Date',
    order: 'Put in order',
  },
  /** Short names for a switch between kinds. */
  kindsShort: {
    question: 'Question',
    cloze: 'Gap',
    choice: 'Choice',
    typed: 'Typed',
    number: 'Figure',
    date: 'Date',
    order: 'Order',
  },
  blank: 'blank',
  fromLesson: (heading: string) => `From the lesson “${heading}”`,
  showInArticle: 'Show in article',
  yourAnswer: 'Your answer',
  yourAnswerDate: 'Your answer, a date',
  yourAnswerNumber: 'Your answer, a number',
  check: 'Check',
  youWrote: 'You wrote',
  nothing: 'Nothing',
  answer: 'Answer',
  answerIs: (answer: string) => `Answer: ${answer}`,
  yours: 'Yours',
  chooseOne: 'Choose one answer',
  right: 'Right.',
  notes: {
    spelling: 'The spelling is a little off; it still counts.',
    part: 'That is part of the name.',
    'less-precise': 'The text says it more exactly.',
    'more-precise': 'The text does not say it so exactly.',
    near: 'Near, but not near enough.',
    unit: 'The number fits, the unit does not.',
    unread: 'That could not be read as an answer.',
    empty: 'No answer given.',
  },
  notThisOne: 'Not this one.',
  iWasRight: 'I was right',
  orderHelp: 'Earliest first. Move each one with its arrows.',
  moveUp: (label: string) => `Move up: ${label}`,
  moveDown: (label: string) => `Move down: ${label}`,
  movedTo: (label: string, place: number, of: number) => `${label}: place ${place} of ${of}`,
  checkOrder: 'Check the order',
  orderRight: 'In the right order:',
  orderTrue: 'The order in which it happened:',
  misplaced: 'out of place',
  placed: 'in its place',
  /** "26 February 2019", "November 2017", "1950 to 1953", "about 1950", "44 BC". */
  date: (date: DateValue) => (date.approximate ? 'about ' : '') + stretch(date),

  edit: {
    title: 'Edit card',
    source: 'Source sentence',
    select: 'Select other words to make them the answer.',
    kind: 'Kind of card',
    question: 'Question',
    gap: 'Sentence with a gap',
    gapHint: 'Four underscores (____) stand where the answer goes.',
    answer: 'Answer',
    useSelection: (words: string) => `Make “${words}” the answer`,
    accept: 'Also accept',
    acceptNew: 'Another spelling',
    choices: 'Choices',
    choice: (number: number) => `Choice ${number}`,
    isAnswer: (number: number) => `Choice ${number} is the answer`,
    choicesHint: 'Two to six. The marked one is the answer.',
    add: 'Add',
    addChoice: 'Add a choice',
    remove: (what: string) => `Remove ${what}`,
    explanation: 'Explanation',
    explanationHint: 'Shown after the answer. May be left empty.',
    items: 'In their true order',
    item: (number: number) => `Event ${number}`,
    save: 'Save',
    cancel: 'Cancel',
    delete: 'Delete card',
    memoryKept: 'Editing keeps what you have learned.',
    problems: {
      'prompt-empty': 'Write a question.',
      'answer-empty': 'Write the answer.',
      'gap-missing': 'Put four underscores (____) where the answer goes.',
      'gap-twice': 'Leave only one gap.',
      'choices-too-few': 'Give at least two choices.',
      'choices-too-many': 'Six choices are the most.',
      'choices-twice': 'Two choices are the same.',
      'choices-without-answer': 'Mark the choice that is the answer.',
      'items-empty': 'Give every event a name.',
      'date-unreadable': 'Write a date, such as 28 February 2019 or 1953. Or make it a question.',
      'figure-unreadable': 'Write a number, such as 23 or 2.5 million. Or make it a question.',
    },
  },
};
