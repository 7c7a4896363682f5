import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildArticle } from '#core/article/build.ts';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { Course } from '#core/course/course.ts';
import { revise } from '#core/course/revise/revise.ts';
import { parseFigure } from '#core/facts/figures.ts';
import type { CardId, CourseId, FactId } from '#core/id.ts';
import RevisionScreen from './RevisionScreen.svelte';

const before = sampleCourse();

/** The sample's text with 38 metres become 41, the years of Ida Lund gone, and a sentence about oil added. */
function newer(): Course {
  const article = buildArticle({
    ...before.article,
    sections: [
      {
        heading: '',
        summary: '',
        paragraphs: [{ kind: 'text', text: 'The lighthouse was lit in 1871. It stands 41 metres high.' }],
      },
      {
        heading: 'Keepers',
        summary: '',
        paragraphs: [{ kind: 'text', text: 'The lamp burned 900 litres of oil.' }],
      },
    ],
  });
  const fact = (words: string, section: string) => {
    const start = article.text.indexOf(words);
    const sentences = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences),
    );
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const figure = parseFigure(words);
    if (!sentence || !figure) throw new Error(`the text does not say: ${words}`);
    const span = { start, end: start + words.length };
    const id = `new-${start}` as FactId;
    return { kind: 'figure' as const, id, span, sentence, section, about: '', weight: 0.5, figure };
  };
  const oil = fact('900 litres', 'keepers');
  const [any] = before.cards;
  if (!any) throw new Error('the fixture has cards');
  return {
    ...before,
    id: 'newer' as CourseId,
    article,
    facts: [fact('41 metres', 'lead'), oil],
    cards: [
      {
        ...any,
        kind: 'question',
        id: 'new-oil' as CardId,
        fact: oil.id,
        section: 'keepers',
        sentence: oil.sentence,
        prompt: 'How much oil did the lamp burn?',
        answer: '900 litres',
      },
    ],
  };
}

async function setup() {
  const onupdate = vi.fn<(declined: ReadonlySet<CardId>) => void>();
  const [course] = [
    {
      ...before,
      cards: before.cards.map((card) =>
        card.kind === 'number'
          ? { ...card, fact: 'f-figure' as FactId, answer: '38 metres', prompt: 'How high does it stand?' }
          : card,
      ),
    },
  ];
  await render(RevisionScreen, {
    revision: revise(course, newer()),
    back: '/revise',
    saving: false,
    repsOf: (card) => (card === 'marrow-number' ? 4 : 0),
    onupdate,
  });
  return { onupdate, update: page.getByRole('button', { name: 'Update course' }) };
}

it('shows a changed figure with both sentences and what was learned', async () => {
  await setup();
  await expect.element(page.getByRole('heading', { name: 'One fact has changed' })).toBeVisible();
  await expect.element(page.getByText('It stands 38 metres high.')).toBeVisible();
  await expect.element(page.getByText('It stands 41 metres high.')).toBeVisible();
  await expect.element(page.getByText('Answered 4 times')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Change the card about 38 metres' })).toBeChecked();
});

it('lists what would be retired and added, and counts what stays', async () => {
  await setup();
  await expect.element(page.getByRole('heading', { name: /cards? to retire$/ })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Add the card about 900 litres' })).toBeChecked();
  await expect.element(page.getByText(/stays? as (it is|they are), with/)).toBeVisible();
});

it('hands over what was not wanted', async () => {
  const { onupdate, update } = await setup();
  await update.click();
  expect([...(onupdate.mock.lastCall?.[0] ?? ['?'])]).toEqual([]);
  await page.getByRole('checkbox', { name: 'Change the card about 38 metres' }).click();
  await page.getByRole('checkbox', { name: 'Add the card about 900 litres' }).click();
  await update.click();
  expect([...(onupdate.mock.lastCall?.[0] ?? [])].sort()).toEqual(['marrow-number', 'new-oil']);
});

it('has the reader begin at its heading', async () => {
  await setup();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});
