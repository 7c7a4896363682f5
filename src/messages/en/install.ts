import { common } from './common.ts';

/** What a system shows about the installed app: its name, and the shortcuts on its icon. */
export const install = {
  name: common.appName,
  shortName: common.appName,
  description:
    'Turn any article into lessons, flashcards and quizzes that work without a network, and remember what you read.',
  review: 'Review what is due',
  reviewShort: 'Review',
  add: 'Add an article',
  addShort: 'Add',
};
