import { afterEach, describe, expect, it } from 'vitest';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { CardId } from '#core/id.ts';
import { accept, refuse } from '#core/result.ts';
import { memoryStore } from '#storage/memory.ts';
import type { Store } from '#storage/port.ts';
import { App } from './app.svelte.ts';
import { Review } from './review.svelte.ts';

const everything = { course: null, limit: null, ahead: false };
const course = sampleCourse();
const reviews: Review[] = [];

/** An app on `store` with the sample course in its reviews. */
async function setup(store: Store = memoryStore()) {
  const app = new App();
  await app.open(
    () => Promise.resolve(accept(store)),
    () => Promise.reject(new TypeError('no network')),
  );
  if (!app.head(course.id)) await app.saveCourse(course);
  await app.study?.enrol(
    course.id,
    course.cards.map(({ id }) => id),
  );
  return { app, store, review: await sitting(app) };
}

async function sitting(app: App): Promise<Review> {
  const review = await Review.open(app, { ...everything, course: course.id });
  reviews.push(review);
  return review;
}

async function pass(review: Review, grade: 1 | 3 = 3): Promise<CardId> {
  const id = review.card?.id;
  if (!id) throw new Error('no card is shown');
  review.reveal();
  await review.grade(grade);
  return id;
}

afterEach(() => {
  for (const review of reviews.splice(0)) review.close();
});

describe('a sitting of reviews', () => {
  it('shows every card once, then says when the next is due', async () => {
    const { review } = await setup();
    const seen = new Set<CardId>();
    while (review.phase !== 'end') seen.add(await pass(review));
    expect(seen).toEqual(new Set(course.cards.filter((card) => seen.has(card.id)).map(({ id }) => id)));
    expect(seen.size).toBe(review.end?.answered);
    expect(review.end?.nextDueAt).toBeGreaterThan(Date.now());
  });

  it('has an answer on disk before it shows the next card', async () => {
    const { app, store, review } = await setup();
    const id = await pass(review);
    const { events } = await store.events(app.learner?.id ?? ('' as never));
    expect(events.some((event) => event.type === 'review' && event.card === id)).toBe(true);
    expect(review.card?.id).not.toBe(id);
  });

  it('comes back to the same card after being killed', async () => {
    const { store, review } = await setup();
    await pass(review);
    await pass(review, 1);
    await expect.poll(() => store.setting(`reviewing:${review.learnerId}`)).toBe(review.card?.id);
    const shown = review.card?.id;
    review.close();
    expect((await setup(store)).review.card?.id).toBe(shown);
  });

  it('takes back any number of answers, the last first', async () => {
    const { app, review } = await setup();
    const before = review.card?.id;
    const ids = [await pass(review), await pass(review), await pass(review, 1)];
    for (const id of ids.reverse()) {
      await review.undo();
      expect(review.card?.id).toBe(id);
      expect(review.phase).toBe('asking');
    }
    expect(review.card?.id).toBe(before);
    expect(app.study?.schedule.reviews()).toEqual([]);
    expect(review.answered.size).toBe(0);
  });

  it('takes back two answers when undo is pressed twice before the first is written', async () => {
    const { app, review } = await setup();
    const first = review.card?.id;
    await pass(review);
    await pass(review);
    await Promise.all([review.undo(), review.undo()]);
    expect(review.card?.id).toBe(first);
    expect(app.study?.schedule.reviews()).toEqual([]);
  });

  it('takes an answer once when it is pressed twice, and an undo pressed meanwhile takes it back', async () => {
    const { app, review } = await setup();
    const first = review.card?.id;
    review.reveal();
    await Promise.all([review.grade(3), review.grade(3)]);
    expect(app.study?.schedule.reviews()).toHaveLength(1);
    expect(review.position).toBe(2);
    review.reveal();
    await Promise.all([review.grade(1), review.undo(), review.undo()]);
    expect(app.study?.schedule.reviews()).toEqual([]);
    expect(review.card?.id).toBe(first);
  });

  it('has the next card drawn while one is looked at, and asks that one', async () => {
    const { review } = await setup();
    await expect.poll(() => review.drawn.length).toBe(2);
    const ahead = review.drawn[1];
    expect(ahead?.card.id).not.toBe(review.card?.id);
    await pass(review);
    expect(review.asked).toBe(ahead);
  });

  it('draws a card anew that was edited elsewhere after it was drawn ahead', async () => {
    const store = memoryStore();
    const heard: Parameters<Store['onChange']>[0][] = [];
    const { app, review } = await setup({
      ...store,
      onChange: (listener) => {
        heard.push(listener);
        return store.onChange(listener);
      },
    });
    await expect.poll(() => review.drawn.length).toBe(2);
    const ahead = review.drawn[1]?.card;
    if (!ahead) throw new Error('no card is drawn ahead');
    await app.saveCard({ ...ahead, prompt: 'Asked otherwise?' });
    for (const listener of heard) listener({ type: 'cards', cards: [ahead.id] }, 'elsewhere');
    await expect.poll(() => review.drawn[1]?.card.prompt).toBe('Asked otherwise?');
    await pass(review);
    expect(review.card?.prompt).toBe('Asked otherwise?');
  });

  it('keeps the card on screen when the answer could not be written', async () => {
    const store = memoryStore();
    let full = false;
    const failing: Store = {
      ...store,
      append: (events) =>
        full ? Promise.resolve(refuse({ code: 'storage-full' as const })) : store.append(events),
    };
    const { review } = await setup(failing);
    const shown = review.card?.id;
    full = true;
    await pass(review);
    expect(review.card?.id).toBe(shown);
    expect(review.phase).toBe('answered');
    expect(review.notice).toEqual({ code: 'not-written', refusal: { code: 'storage-full' } });
    full = false;
    await review.grade(3);
    expect(review.card?.id).not.toBe(shown);
    expect(review.notice).toBeNull();
  });

  it('puts a suspended card aside, and brings it back on undo', async () => {
    const { app, review } = await setup();
    const id = review.card?.id as CardId;
    await review.suspend();
    expect(review.card?.id).not.toBe(id);
    expect(app.study?.schedule.memory(id)?.suspended).toBe(true);
    await review.undo();
    expect(review.card?.id).toBe(id);
    expect(app.study?.schedule.memory(id)?.suspended).toBe(false);
  });

  it('keeps the memory of a card whose words are edited', async () => {
    const { app, review } = await setup();
    const id = await pass(review);
    const memory = app.study?.schedule.memory(id);
    await review.undo();
    const card = review.card;
    if (!card) throw new Error('no card is shown');
    expect(await review.saveCard({ ...card, prompt: 'Asked otherwise?' })).toBe(true);
    expect(review.card?.prompt).toBe('Asked otherwise?');
    await pass(review);
    expect(app.study?.schedule.memory(id)?.stability).toBe(memory?.stability);
  });

  it('judges a choice and suggests Forgot for a wrong one', async () => {
    const { review } = await setup();
    while (review.item?.ask !== 'choice' && review.phase !== 'end') await pass(review);
    review.answer('12');
    expect(review.marked?.right).toBe(false);
    expect(review.suggested).toBe(1);
    review.overrule();
    expect(review.suggested).toBe(3);
  });
});
