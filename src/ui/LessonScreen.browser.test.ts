import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleCourse } from '#core/course/course.fixture.ts';
import LessonScreen from './LessonScreen.svelte';

const course = sampleCourse();

async function setup(sectionId: string, changes: object = {}) {
  const onadd = vi.fn(() => Promise.resolve());
  const onplace = vi.fn();
  await render(LessonScreen, {
    course,
    sectionId,
    places: [],
    editable: true,
    checks: true,
    textScale: 1,
    cards: { toAdd: 3, added: null, finished: false },
    standing: () => 'In your reviews. Due again tomorrow.',
    onplace,
    onadd,
    onscale: vi.fn(),
    onsave: vi.fn(() => Promise.resolve(true)),
    ...changes,
  });
  return { onadd, onplace };
}

it('opens the slip of a fact over the text, and gives the place back on Escape', async () => {
  await setup('lead');
  const mark = page.getByRole('article').getByRole('link', { name: '1871' });
  await mark.click();
  const slip = page.getByRole('complementary', { name: 'Key date: 1871' });
  await expect.element(slip).toHaveTextContent('In your reviews. Due again tomorrow.');
  await userEvent.keyboard('{Escape}');
  await expect.element(slip).not.toBeInTheDocument();
  await expect.element(mark).toHaveFocus();
});

it('asks checks between the paragraphs, which are answered or passed over', async () => {
  await setup('keepers');
  await expect.element(page.getByText('Check yourself')).toBeVisible();
  await page.getByText('Show the answer').click();
  await expect.element(page.getByRole('region').getByText('Ida Lund')).toBeVisible();
});

it('has no checks when the learner wants none', async () => {
  await setup('keepers', { checks: false });
  await expect.element(page.getByText('Check yourself')).not.toBeInTheDocument();
});

it('offers the cards of the lesson at its end', async () => {
  const { onadd } = await setup('keepers');
  await page.getByRole('button', { name: 'Add three cards to your reviews' }).click();
  expect(onadd).toHaveBeenCalledOnce();
});

it('tells how far one has read once the page comes to rest', async () => {
  const { onplace } = await setup('lead');
  page.getByRole('navigation', { name: 'Next' }).element().scrollIntoView();
  await expect.poll(() => onplace.mock.lastCall?.[0]).toMatchObject({ share: 1 });
});

it('says which language the words of the article are in, and leaves their direction to them where it may differ', async () => {
  await setup('lead', { course: { ...course, article: { ...course.article, language: 'ar' } } });
  const words = page.getByRole('article').element().querySelectorAll('[data-p]');
  expect(words.length).toBeGreaterThan(0);
  for (const paragraph of words) {
    expect(paragraph.getAttribute('lang')).toBe('ar');
    expect(paragraph.getAttribute('dir')).toBe('auto');
  }
  // What we say ourselves is not in that language.
  expect(
    page.getByRole('button', { name: 'Add three cards to your reviews' }).element().closest('[lang="ar"]'),
  ).toBeNull();
});
