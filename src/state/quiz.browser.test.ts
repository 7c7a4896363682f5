import { expect, it } from 'vitest';
import { sampleCourse } from '#core/course/course.fixture.ts';
import { accept } from '#core/result.ts';
import { memoryStore } from '#storage/memory.ts';
import { App } from './app.svelte.ts';
import { Quiz } from './quiz.svelte.ts';

const course = sampleCourse();

async function setup(section: string | null = null) {
  const app = new App();
  await app.open(
    () => Promise.resolve(accept(memoryStore())),
    () => Promise.reject(new TypeError('no network')),
  );
  await app.saveCourse(course);
  const quiz = new Quiz(app);
  await quiz.open(course.id, section);
  return { app, quiz };
}

function answerAll(quiz: Quiz, rightly: (index: number) => boolean) {
  for (let index = 0; quiz.phase !== 'result'; index++) {
    const item = quiz.item;
    if (!item) throw new Error('no question is asked');
    const right = item.ask === 'order' ? [...item.card.items.keys()] : item.card.answer;
    quiz.answer(rightly(index) ? right : null);
    quiz.next();
  }
}

it('asks of the chosen section only', async () => {
  const { quiz } = await setup('keepers');
  quiz.start();
  expect(new Set(quiz.items.map(({ card }) => card.section))).toEqual(new Set(['keepers']));
});

it('never touches the schedule by itself', async () => {
  const { app, quiz } = await setup();
  quiz.start();
  answerAll(quiz, (index) => index % 2 === 0);
  expect([...(app.study?.schedule.events() ?? [])]).toEqual([]);
});

it('ticks the misses, and adds those to the schedule when asked', async () => {
  const { app, quiz } = await setup();
  quiz.start();
  answerAll(quiz, (index) => index > 1);
  const missed = quiz.missed.map(({ card }) => card.id);
  expect(missed).toHaveLength(2);
  expect(quiz.ticked).toEqual(missed);
  expect(await quiz.addTicked()).toBe(true);
  expect([...(app.study?.schedule.memories() ?? [])].map(({ card }) => card)).toEqual(missed);
});

it('asks just the missed ones again', async () => {
  const { quiz } = await setup();
  quiz.start();
  answerAll(quiz, (index) => index !== 0);
  const [missed] = quiz.missed;
  quiz.tryAgain();
  expect(quiz.items.map(({ card }) => card.id)).toEqual([missed?.card.id]);
});
