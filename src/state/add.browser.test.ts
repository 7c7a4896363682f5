import { describe, expect, it } from 'vitest';
import { sampleCourse } from '#core/course/course.fixture.ts';
import { accept } from '#core/result.ts';
import { writeCopy, writeCourse } from '#readers/lectern/write.ts';
import { memoryStore } from '#storage/memory.ts';
import type { Store } from '#storage/port.ts';
import { Adding } from './add.svelte.ts';
import { App } from './app.svelte.ts';
import { Copies } from './copies.svelte.ts';
import { trouble } from './trouble.svelte.ts';

async function setup(store: Store = memoryStore()) {
  const app = new App();
  await app.open(
    () => Promise.resolve(accept(store)),
    () => Promise.reject(new TypeError('no network')),
  );
  const copies = new Copies(app);
  return { app, store, copies, adding: new Adding(app, copies) };
}

const text = [
  'The harbour of Brackwater',
  'March 3, 2001',
  'The harbour was dug by hand. In June 1987 it took 4,500 tonnes of coal from 23 ships.',
  'Ice',
  'The winter of 1962 was the coldest in 120 years, and the bay froze for 17 days.',
].join('\n\n');

async function made(adding: Adding) {
  adding.text = text;
  await adding.find();
  if (adding.outcome?.kind !== 'made') throw new Error(`not made: ${adding.problem}`);
  return adding.outcome.course;
}

describe('adding an article', () => {
  it('makes a course of the text, saves it, and forgets the draft', async () => {
    const { app, store, adding } = await setup();
    const course = await made(adding);
    expect(course.article.sections.map(({ heading }) => heading)).toEqual(['', 'Ice']);
    expect(await adding.save(course)).toBe(course.id);
    expect(app.heads.map(({ title }) => title)).toEqual(['The harbour of Brackwater']);
    expect(await store.draft()).toBeNull();
    expect(adding.text).toBe('');
  });

  it('keeps what is typed, and looks at it, although the library was not open yet', async () => {
    const app = new App();
    const store = memoryStore();
    const adding = new Adding(app, new Copies(app));
    adding.text = text;
    const keeping = adding.keep();
    const looking = adding.find();
    await app.open(
      () => Promise.resolve(accept(store)),
      () => Promise.reject(new TypeError('no network')),
    );
    await keeping;
    expect((await store.draft())?.text).toBe(text);
    await looking;
    expect(adding.outcome?.kind).toBe('made');
  });

  it('knows the same article again, and leads to its course', async () => {
    const { adding } = await setup();
    const course = await made(adding);
    await adding.save(course);
    adding.text = `${text}\n`;
    await adding.find();
    expect(adding.outcome).toMatchObject({ kind: 'known', head: { id: course.id } });
  });

  it('comes back to the text after the app was killed', async () => {
    const { store, adding } = await setup();
    adding.text = text;
    await adding.keep();
    const later = await setup(store);
    await later.adding.resume();
    expect(later.adding.text).toBe(text);
  });

  it('refuses an empty text with a sentence, and keeps what was typed', async () => {
    const { adding } = await setup();
    adding.text = ' \n ';
    await adding.find();
    expect(adding.problem).not.toBe('');
    expect(adding.outcome).toBeNull();
    expect(adding.text).toBe(' \n ');
  });

  it('says how far a long text is, and can be called off in the middle with nothing lost', async () => {
    const { adding } = await setup();
    const long = `${text}\n\n`.repeat(500);
    adding.text = long;
    const finding = adding.find();
    await expect
      .poll(() => adding.busy?.detail ?? '', { interval: 5, timeout: 30_000 })
      .toMatch(/ sentences$/);
    adding.cancel();
    await finding;
    expect([adding.busy, adding.outcome, adding.problem, adding.text]).toEqual([null, null, '', long]);
  });

  it('can be cancelled, and then finds nothing', async () => {
    const { adding } = await setup();
    adding.text = text;
    const finding = adding.find();
    expect(adding.busy).not.toBeNull();
    adding.cancel();
    await finding;
    expect([adding.busy, adding.outcome, adding.problem]).toEqual([null, null, '']);
  });

  it('takes what another app shares, and offers the text it replaced back', async () => {
    const { store, adding } = await setup();
    await store.saveDraft({ text: 'My own words.', name: '', at: 1 });
    await adding.receive({ title: 'Tides', text: 'They come twice a day.', url: '' });
    expect(adding.text).toBe('Tides\n\nThey come twice a day.');
    await trouble.toast?.undo?.();
    expect(adding.text).toBe('My own words.');
  });

  it('says that a shared address cannot be fetched, and replaces nothing', async () => {
    const { adding } = await setup();
    adding.text = text;
    await adding.receive({ title: '', text: 'https://example.org/tides', url: '' });
    expect(adding.problem).toMatch(/address/);
    expect(adding.text).toBe(text);
  });
});

describe('opening what somebody made with Lectern', () => {
  const course = sampleCourse();
  const file = async (bytes: Promise<Uint8Array<ArrayBuffer>>) => new File([await bytes], 'marrow.lectern');

  it('shows a new course, and saves its untouched cards with the stamps of their author', async () => {
    const { app, store, adding } = await setup();
    await adding.take(await file(writeCourse(course)));
    if (adding.outcome?.kind !== 'shared') throw new Error(`not shared: ${adding.problem}`);
    const [first, ...rest] = adding.outcome.course.cards;
    if (!first) throw new Error('the fixture has cards');
    await adding.save({ ...adding.outcome.course, cards: [{ ...first, prompt: 'Other?' }, ...rest] });
    const saved = (await store.course(course.id))?.cards ?? [];
    expect(saved.slice(1)).toEqual(course.cards.slice(1));
    expect(saved[0]?.stamp.at).toBeGreaterThan(first.stamp.at);
    expect(app.heads.length).toBe(1);
  });

  it('hands a course that is here already, and a whole copy, to the copies', async () => {
    const { app, copies, adding } = await setup();
    await app.saveCourse(course);
    await adding.take(await file(writeCourse(course)));
    expect(adding.outcome).toEqual({ kind: 'copy' });
    expect(copies.chosen).toMatchObject({ name: 'marrow.lectern', preview: { changesNothing: true } });
    await adding.take(await file(writeCopy(await app.store.readAll(), { at: 1, app: 'test' })));
    expect(adding.outcome).toEqual({ kind: 'copy' });
  });

  it('reads a course written as text from the field', async () => {
    const { adding } = await setup();
    adding.text =
      '---\nlectern: 1\ntitle: Bells\n---\n\nThe bell was cast in 1871.\n\n::: question\nQ: When was it cast?\nA: 1871\n:::\n';
    await adding.find();
    expect(adding.problem).toBe('');
    expect(adding.outcome).toMatchObject({ kind: 'shared', course: { title: 'Bells' } });
  });

  it('says which line of a course is wrong', async () => {
    const { adding } = await setup();
    adding.text = '---\nlectern: 1\ntitle: Bells\n---\n\nA bell.\n\n::: riddle\nQ: a\n:::\n';
    await adding.find();
    expect(adding.problem).toMatch(/^Line 8 of the course/);
  });
});
