import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Card } from '#core/course/card.ts';
import type { CardId, CourseId, DeviceId } from '#core/id.ts';
import CardEditor from './CardEditor.svelte';

const card: Card = {
  kind: 'question',
  id: 'c1' as CardId,
  course: 'k' as CourseId,
  fact: null,
  section: 'lead',
  sentence: { start: 0, end: 40 },
  prompt: 'What did the caretaker find?',
  answer: 'a brass key',
  explanation: '',
  checkAfter: null,
  stamp: { at: 1, by: 'd' as DeviceId },
};

async function setup(edited: Card = card) {
  const onsave = vi.fn<(card: Card) => void>();
  const oncancel = vi.fn();
  await render(CardEditor, {
    card: edited,
    sentence: 'The caretaker found a brass key under the stairs.',
    onsave,
    oncancel,
  });
  return { onsave, oncancel, save: page.getByRole('button', { name: 'Save' }) };
}

it('saves the changed words under the same identity', async () => {
  const { onsave, save } = await setup();
  await page.getByRole('textbox', { name: 'Question' }).fill('What was under the stairs?');
  await save.click();
  expect(onsave).toHaveBeenCalledWith({ ...card, prompt: 'What was under the stairs?' });
});

it('says at the field what is missing, and takes the cursor there', async () => {
  const { onsave, save } = await setup();
  const answer = page.getByRole('textbox', { name: 'Answer', exact: true });
  await answer.fill('');
  await save.click();
  await expect.element(page.getByText('Write the answer.')).toBeVisible();
  await expect.element(answer).toHaveFocus();
  expect(onsave).not.toHaveBeenCalled();
});

it('turns a question into a gap by taking the answer out of its sentence', async () => {
  const { onsave, save } = await setup();
  await page.getByText('Gap', { exact: true }).click();
  await save.click();
  expect(onsave).toHaveBeenCalledWith({
    ...card,
    kind: 'cloze',
    prompt: 'The caretaker found ____ under the stairs.',
  });
});

it('turns a question into a choice once there is something to choose from', async () => {
  const { onsave, save } = await setup();
  await page.getByText('Choice', { exact: true }).click();
  await save.click();
  await expect.element(page.getByText('Give at least two choices.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Choice 2' }).fill('a lamp');
  await save.click();
  expect(onsave).toHaveBeenCalledWith({ ...card, kind: 'choice', choices: ['a brass key', 'a lamp'] });
});

it('leaves everything as it was on Escape', async () => {
  const { onsave, oncancel } = await setup();
  await page.getByRole('textbox', { name: 'Question' }).fill('Something else?');
  await userEvent.keyboard('{Escape}');
  expect(oncancel).toHaveBeenCalledOnce();
  expect(onsave).not.toHaveBeenCalled();
});
