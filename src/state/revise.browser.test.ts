import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import type { CardId } from '#core/id.ts';
import { accept, refuse } from '#core/result.ts';
import { memoryStore } from '#storage/memory.ts';
import type { Store } from '#storage/port.ts';
import { Adding } from './add.svelte.ts';
import { App } from './app.svelte.ts';
import { Copies } from './copies.svelte.ts';
import { Review } from './review.svelte.ts';
import { Revising } from './revise.svelte.ts';
import { trouble } from './trouble.svelte.ts';

const text = [
  'The harbour of Brackwater',
  'March 3, 2001',
  'The harbour of Brackwater was dug by hand. In June 1987 Brackwater took 4,500 tonnes of coal from 23 ships.',
  'Ice',
  'The winter of 1962 was the coldest in Brackwater in 120 years, and the bay froze for 17 days.',
].join('\n\n');
const newer = text.replace('4,500 tonnes', '4,800 tonnes');
const none: ReadonlySet<CardId> = new Set();

/** A course that is being learned, and a newer text of it that has been read. */
async function setup(from: Store = memoryStore()) {
  const app = new App();
  await app.open(
    () => Promise.resolve(accept(from)),
    () => Promise.reject(new TypeError('no network')),
  );
  const adding = new Adding(app, new Copies(app));
  adding.text = text;
  await adding.find();
  if (adding.outcome?.kind !== 'made') throw new Error(`not made: ${adding.problem}`);
  const { course } = adding.outcome;
  await adding.save(course);
  const fact = course.facts.find(({ span }) => slice(course.article, span).includes('4,500'));
  if (!fact) throw new Error('the figure was not found');
  await app.saveCard({
    kind: 'question',
    id: 'coal' as CardId,
    course: course.id,
    fact: fact.id,
    section: fact.section,
    sentence: fact.sentence,
    prompt: 'How much coal did the harbour take in June 1987?',
    answer: slice(course.article, fact.span),
    explanation: '',
    checkAfter: null,
    stamp: app.stamp(),
  });
  const stored = await from.course(course.id);
  if (!stored) throw new Error('it was not saved');
  await app.study?.enrol(
    course.id,
    stored.cards.map(({ id }) => id),
  );
  for (const { id } of stored.cards) await app.study?.review(id, 3, 900, 'review');
  adding.text = newer;
  await adding.find();
  const revising = new Revising(app, adding);
  await revising.open(course.id);
  return { app, store: from, adding, revising, before: stored };
}

describe('a newer text of a course that is here', () => {
  it('is recognised while it is being added', async () => {
    const { adding, before } = await setup();
    expect(adding.outcome).toMatchObject({ kind: 'made', newerThan: { id: before.id } });
  });

  it('updates the course: unchanged cards keep their reviews, the changed one is learned anew and says what it was', async () => {
    const { app, store, revising, before } = await setup();
    const wasDue = new Map(before.cards.map(({ id }) => [id, app.study?.schedule.memory(id)]));
    expect(await revising.update(none)).toBe(true);
    const after = await store.course(before.id);
    const there = new Set(after?.cards.map(({ id }) => id));
    const kept = before.cards.filter(({ id }) => there.has(id));
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) expect(app.study?.schedule.memory(id)).toEqual(wasDue.get(id));
    const fresh = after?.cards.filter(({ replaces }) => replaces) ?? [];
    expect(
      fresh.map(({ prompt, answer, replaces }) => [prompt, answer, replaces?.[0]?.answer]),
    ).toContainEqual([
      'How much coal did the harbour take in June 1987?',
      expect.stringContaining('4,800'),
      expect.stringContaining('4,500'),
    ]);
    for (const { id } of fresh)
      expect(app.study?.schedule.memory(id)).toMatchObject({ state: 'new', reps: 0 });
    expect((await store.readAll()).events.filter(({ type }) => type === 'review')).toHaveLength(
      before.cards.length,
    );

    const review = await Review.open(app, { course: before.id, limit: null, ahead: false });
    while (review.card && !review.card.replaces) await review.suspend();
    expect(review.asked).toMatchObject({ oldAnswer: expect.stringContaining('4,500') as string });
    review.reveal();
    await review.grade(3);
    expect(review.phase).toBe('end');
    await review.undo();
    expect(review.asked).toMatchObject({ oldAnswer: expect.stringContaining('4,500') as string });
  });

  it('can be taken back: the course, its cards and their schedules are as before', async () => {
    const { app, store, revising, before } = await setup();
    await revising.update(none);
    await trouble.toast?.undo?.();
    const after = await store.course(before.id);
    const withoutStamps = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'stamp' ? undefined : part)));
    expect(withoutStamps(after)).toEqual(withoutStamps(before));
    for (const { id } of before.cards) expect(app.study?.schedule.memory(id)?.reps).toBe(1);
    expect([...(app.study?.schedule.memories() ?? [])].filter(({ reps }) => reps === 0)).toEqual([]);
  });

  it('changes nothing when it cannot be written, and keeps the text', async () => {
    const store = memoryStore();
    const { adding, revising, before } = await setup(store);
    const full: Store['merge'] = () => Promise.resolve(refuse({ code: 'storage-full' }));
    store.merge = full;
    expect(await revising.update(none)).toBe(false);
    expect(trouble.refusal).toEqual({ code: 'storage-full' });
    expect(await store.course(before.id)).toEqual(before);
    expect(adding.text).toBe(newer);
    trouble.refusal = null;
  });

  it('is compared once more when the course was edited meanwhile', async () => {
    const { app, store, revising, before } = await setup();
    const [card] = before.cards;
    if (!card) throw new Error('it has cards');
    await app.saveCard({ ...card, explanation: 'Mine.' });
    expect(await revising.update(none)).toBe(false);
    expect((await store.course(before.id))?.article).toEqual(before.article);
    expect(await revising.update(none)).toBe(true);
    expect((await store.course(before.id))?.cards.some(({ explanation }) => explanation === 'Mine.')).toBe(
      true,
    );
  });
});
