import { describe, expect, it } from 'vitest';
import { sampleCourse } from '#core/course/course.fixture.ts';
import { accept } from '#core/result.ts';
import { writeCopy } from '#readers/lectern/write.ts';
import { memoryStore } from '#storage/memory.ts';
import { App } from './app.svelte.ts';
import { Copies } from './copies.svelte.ts';

async function setup() {
  const app = new App();
  await app.open(
    () => Promise.resolve(accept(memoryStore())),
    () => Promise.reject(new TypeError('no network')),
  );
  return { app, copies: new Copies(app) };
}

const course = sampleCourse();
const cards = course.cards.map(({ id }) => id);

/** A device on which somebody has studied, and its copy as a file. */
async function studied() {
  const { app, copies } = await setup();
  await app.saveCourse(course);
  await app.study?.enrol(course.id, cards);
  for (const card of cards.slice(0, 3)) await app.study?.review(card, 3, 1_000, 'review');
  await app.saveSettings({ newPerDay: 7 });
  const bytes = await writeCopy(await app.store.readAll(), { at: 1, app: 'test' });
  return { app, copies, file: new File([bytes], 'mine.lectern') };
}

const memoriesOf = (app: App) =>
  [...(app.study?.schedule.memories() ?? [])].toSorted((a, b) => (a.card < b.card ? -1 : 1));

describe('bringing a copy in', () => {
  it('gives an empty device the same courses, the same learner and the same schedule', async () => {
    const { app: before, file } = await studied();
    const { app, copies } = await setup();
    await copies.open(file);
    expect(copies.chosen?.preview).toMatchObject({ courses: { added: 1 }, reviews: { added: 3 } });
    expect(app.heads).toEqual([]);
    await copies.restore();
    expect(app.heads).toEqual(before.heads);
    expect(app.learners.map(({ id }) => id)).toEqual([before.learner?.id]);
    expect(app.settings.newPerDay).toBe(7);
    expect(memoriesOf(app)).toEqual(memoriesOf(before));
  });

  it('leaves the learner who has studied here alone', async () => {
    const { file } = await studied();
    const { app, copies } = await studied();
    const me = app.learner?.id;
    await copies.open(file);
    await copies.restore();
    expect(app.learner?.id).toBe(me);
    expect(app.learners.length).toBe(2);
  });

  it('changes nothing the second time, and says so beforehand', async () => {
    const { app, copies, file } = await studied();
    const before = await app.store.readAll();
    await copies.open(file);
    expect(copies.chosen?.preview.changesNothing).toBe(true);
    await copies.restore();
    expect(await app.store.readAll()).toEqual(before);
  });

  it('answers a damaged file with a sentence, and keeps everything', async () => {
    const { app, copies, file } = await studied();
    const before = await app.store.readAll();
    await copies.open(new File([(await file.bytes()).slice(0, 90)], 'cut.lectern'));
    expect(copies.problem).toMatch(/damaged/);
    expect(copies.chosen).toBeNull();
    await copies.restore();
    expect(await app.store.readAll()).toEqual(before);
  });
});
