import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { Card } from '#core/course/card.ts';
import type { CardId } from '#core/id.ts';
import type { CardWhen } from './CourseCard.svelte';
import CoursePage from './CoursePage.svelte';

const course = sampleCourse();
const [first] = course.cards;
if (!first) throw new Error('the fixture has cards');
const lessons = course.article.sections.map(({ id, heading }, index) => ({
  section: id,
  heading,
  words: 100,
  facts: 3,
  done: index === 0 ? 1 : 0,
}));

async function setup(patch: { status?: 'here' | 'absent'; course?: null; when?: CardWhen } = {}) {
  const calls = {
    onsave: vi.fn<(card: Card) => void>(),
    ondelete: vi.fn<(card: Card) => void>(),
    onsuspend: vi.fn<(card: CardId, suspended: boolean) => void>(),
    onrename: vi.fn<(title: string) => void>(),
    onretention: vi.fn<(retention: number | null) => void>(),
    onexport: vi.fn(),
    onremove: vi.fn(),
    onputback: vi.fn(),
  };
  await render(CoursePage, {
    course: patch.course === null ? null : course,
    status: patch.status ?? 'here',
    lessons,
    next: lessons[1] ?? null,
    begun: true,
    due: 9,
    fresh: 2,
    usualRetention: 0.9,
    whenOf: () => patch.when ?? { state: 'now' },
    newCard: (section: string) =>
      ({ ...first, id: 'new' as CardId, section, sentence: null, prompt: '', answer: '' }) as Card,
    onshare: null,
    ...calls,
  });
  return calls;
}
const open = (lesson: string) => page.getByText(lesson, { exact: true }).last().click();

describe('the page of a course', () => {
  it('leads on: the next lesson, the cards that wait, quiz and dates', async () => {
    await setup();
    await expect
      .element(page.getByRole('link', { name: 'Continue “Keepers”' }))
      .toHaveAttribute('href', '/course/marrow/keepers');
    await expect
      .element(page.getByRole('link', { name: 'Review 9 cards and 2 new' }))
      .toHaveAttribute('href', '/review?course=marrow');
    await expect.element(page.getByRole('link', { name: 'Practice quiz' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Dates and figures' })).toBeVisible();
    expect(document.title).toBe('The lighthouse at Cape Marrow · Lectern');
  });

  it('edits a card in place, and comes back to where it was opened', async () => {
    const { onsave } = await setup();
    await open('Lead');
    const edit = page.getByRole('button', { name: 'Edit: When was it lit?' });
    await edit.click();
    await expect.element(page.getByRole('textbox', { name: 'Question' })).toHaveFocus();
    await page.getByRole('textbox', { name: 'Question' }).fill('In which year was it lit?');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(onsave).toHaveBeenCalledWith({ ...first, prompt: 'In which year was it lit?' });
    await expect.element(edit).toHaveFocus();
  });

  it('puts a card aside and takes it up again', async () => {
    const { onsuspend } = await setup();
    await open('Lead');
    await page.getByRole('button', { name: 'Put aside' }).first().click();
    expect(onsuspend).toHaveBeenCalledWith(first.id, true);
  });

  it('takes up again what was put aside', async () => {
    const { onsuspend } = await setup({ when: { state: 'suspended' } });
    await open('Lead');
    await page.getByRole('button', { name: 'Take up again' }).first().click();
    expect(onsuspend).toHaveBeenCalledWith(first.id, false);
  });

  it('writes a new card for a lesson', async () => {
    const { onsave } = await setup();
    await open('Keepers');
    await page.getByRole('button', { name: 'Add a card to “Keepers”' }).click();
    await userEvent.keyboard('Who wrote about the sea?');
    await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Ida Lund');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(onsave.mock.lastCall?.[0]).toMatchObject({
      id: 'new',
      section: 'keepers',
      prompt: 'Who wrote about the sea?',
      answer: 'Ida Lund',
    });
  });

  it('gives the course a retention of its own', async () => {
    const { onretention } = await setup();
    await page.getByText('Its own').click();
    expect(onretention).toHaveBeenCalledWith(0.9);
  });

  it('offers to put a shipped course back that was removed, and nothing that would change it', async () => {
    const { onputback } = await setup({ status: 'absent' });
    await page.getByRole('button', { name: 'Put it back in the library' }).click();
    expect(onputback).toHaveBeenCalled();
    await open('Lead');
    expect(page.getByRole('button', { name: /^(Edit|Delete|Put aside|Add a card)/ }).elements()).toEqual([]);
  });

  it('says kindly that a course is not here, with a way on', async () => {
    await setup({ course: null, status: 'absent' });
    await expect.element(page.getByRole('heading', { name: 'This course is not here' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Open the library' })).toBeVisible();
  });
});
