import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '#messages/index.ts';
import AddText from './AddText.svelte';
// What a button and a field look like, and how small either may be.
import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import './styles/narrow.css';

async function setup(busy: { label: string; detail: string; share: number } | null) {
  const oncancel = vi.fn<() => void>();
  const ignored = () => undefined;
  await render(AddText, {
    text: 'The harbour was dug by hand.',
    name: '',
    count: { words: 6, headings: 0 },
    problem: '',
    busy,
    canPaste: false,
    onfile: ignored,
    onpaste: ignored,
    onclear: ignored,
    onfind: ignored,
    oncancel,
  });
  return {
    oncancel,
    bar: page.getByRole('progressbar'),
    find: page.getByRole('button', { name: m.add.find }),
  };
}

describe('a text that is being read', () => {
  const busy = { label: m.add.stages.finding, detail: m.add.stepOf(1200, 10400), share: 0.275 };

  it('says what is done with it, how far that is in numbers, and how far on a bar', async () => {
    const { bar } = await setup(busy);
    await expect.element(page.getByRole('status')).toHaveTextContent(m.add.stages.finding);
    await expect.element(page.getByText('1,200 of 10,400 sentences')).toBeVisible();
    await expect.element(bar).toHaveAttribute('value', '0.275');
    await expect.element(bar).toHaveAccessibleName(m.add.stages.finding);
  });

  it('can be called off, and keeps its words meanwhile', async () => {
    const { oncancel, find } = await setup(busy);
    await expect.element(page.getByLabelText(m.add.text)).toHaveAttribute('readonly');
    await expect.element(find).not.toBeInTheDocument();
    await page.getByRole('button', { name: m.add.cancel }).click();
    expect(oncancel).toHaveBeenCalledOnce();
  });

  it('fits a narrow phone, numbers and all', async () => {
    await page.viewport(320, 640);
    await setup({ ...busy, detail: m.add.stepOf(123_456, 123_456) });
    const cancel = page.getByRole('button', { name: m.add.cancel }).element().getBoundingClientRect();
    expect(cancel.right).toBeLessThanOrEqual(320);
    expect(cancel.height).toBeGreaterThanOrEqual(44);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('shows no bar at rest', async () => {
    const { bar, find } = await setup(null);
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(find).toBeVisible();
  });
});
