import { add } from './add.ts';
import { card } from './card.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { course } from './course.ts';
import { dates } from './dates.ts';
import { lesson } from './lesson.ts';
import { library } from './library.ts';
import { progress } from './progress.ts';
import { quiz } from './quiz.ts';
import { refusal } from './refusals.ts';
import { review } from './review.ts';
import { revise } from './revise.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { storage } from './storage.ts';
import { today } from './today.ts';

export const en = {
  add,
  card,
  cli,
  common,
  course,
  dates,
  lesson,
  library,
  progress,
  quiz,
  refusal,
  review,
  revise,
  settings,
  shell,
  storage,
  today,
};
