import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Library from './Library.svelte';
import type { LibraryCourse } from './LibraryRow.svelte';

const course = (title: string, patch: Partial<LibraryCourse> = {}): LibraryCourse => ({
  href: `/course/${title}`,
  title,
  lessons: 3,
  facts: 18,
  due: 0,
  fresh: 0,
  state: 'new',
  segments: [
    { length: 1, done: 0 },
    { length: 2, done: 0 },
    { length: 1, done: 0 },
  ],
  lesson: 0,
  ...patch,
});
const tides = course('Tides', { state: 'reading', due: 9, lesson: 1 });
const metre = course('The metre', { state: 'finished', lesson: 3 });

describe('the library', () => {
  it('says of each course what it holds, what waits and how far it is read', async () => {
    await render(Library, { courses: [tides, metre], open: true, usedBytes: 1_200_000 });
    await expect
      .element(page.getByRole('link', { name: /^Tides\s+3 lessons, 18 facts\s+9 due/ }))
      .toBeVisible();
    await expect.element(page.getByRole('img', { name: 'All 3 lessons read' })).toBeInTheDocument();
    await expect
      .element(page.getByText(/on this device \(1\.2\sMB\) and opens without a signal/))
      .toBeVisible();
  });

  it('shows only what is being read, or only what is finished', async () => {
    await render(Library, { courses: [tides, metre, course('New')], open: true, usedBytes: null });
    await page.getByRole('button', { name: 'Reading 1' }).click();
    expect(page.getByRole('link', { name: /lessons/ }).elements().length).toBe(1);
    await page.getByRole('button', { name: 'Finished 1' }).click();
    await expect.element(page.getByRole('link', { name: /The metre/ })).toBeVisible();
    expect(page.getByRole('link', { name: /Tides/ }).elements()).toEqual([]);
  });

  it('finds a title among many, and says when there is none', async () => {
    const many = Array.from({ length: 9 }, (_, index) => course(`Chapter ${index}`));
    await render(Library, { courses: [...many, tides], open: true, usedBytes: null });
    const find = page.getByRole('searchbox', { name: 'Find a title' });
    await find.fill('tid');
    expect(page.getByRole('link', { name: /lessons/ }).elements().length).toBe(1);
    await find.fill('zebra');
    await expect.element(page.getByText('No title contains “zebra”.')).toBeVisible();
  });

  it('invites to bring something when there is nothing, but only once that is known', async () => {
    const { rerender } = await render(Library, { courses: [], open: false, usedBytes: null });
    await expect.element(page.getByRole('heading', { name: 'Library' })).toBeVisible();
    await rerender({ courses: [], open: true, usedBytes: null });
    await expect.element(page.getByRole('heading', { name: 'Bring something to read' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Add your first article' })).toBeVisible();
  });
});
