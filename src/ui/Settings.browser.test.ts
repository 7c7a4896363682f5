import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { nothing, type Contents } from '#core/copy/contents.ts';
import { previewMerge } from '#core/copy/preview.ts';
import { sampleCourse, stamped } from '#core/course/course.fixture.ts';
import type { CardId, DeviceId, EventId, LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { usualSettings, type Learner, type StudySettings } from '#core/study/learner.ts';
import CopyPreview from './CopyPreview.svelte';
import SettingsData from './SettingsData.svelte';
import SettingsDevice from './SettingsDevice.svelte';
import SettingsDisplay from './SettingsDisplay.svelte';
import SettingsLearner from './SettingsLearner.svelte';
import SettingsStudy from './SettingsStudy.svelte';

describe('study settings', () => {
  async function setup(settings: Partial<StudySettings> = {}) {
    const onchange = vi.fn<(patch: Partial<StudySettings>) => void>();
    await render(SettingsStudy, { settings: { ...usualSettings, ...settings }, onchange });
    return { onchange, fresh: page.getByRole('spinbutton', { name: 'New cards a day' }) };
  }

  it('writes each setting alone, as soon as it is changed', async () => {
    const { onchange, fresh } = await setup();
    await fresh.fill('12');
    await userEvent.keyboard('{Tab}');
    expect(onchange).toHaveBeenLastCalledWith({ newPerDay: 12 });
    await page.getByText('Four', { exact: true }).click();
    expect(onchange).toHaveBeenLastCalledWith({ buttons: 4 });
    await page.getByRole('switch', { name: 'Checks between paragraphs' }).click();
    expect(onchange).toHaveBeenLastCalledWith({ checks: false });
    await page.getByRole('combobox').selectOptions('12:00 AM');
    expect(onchange).toHaveBeenLastCalledWith({ dayStartHour: 0 });
  });

  it('changes the retention by keyboard, one percent at a time, never past its ends', async () => {
    const { onchange } = await setup({ retention: 0.96 });
    await page.getByRole('slider', { name: 'Desired retention' }).click({ position: { x: 1, y: 10 } });
    await userEvent.keyboard('{End}');
    expect(onchange).toHaveBeenLastCalledWith({ retention: 0.97 });
    await userEvent.keyboard('{ArrowLeft}');
    expect(onchange).toHaveBeenLastCalledWith({ retention: 0.96 });
    await userEvent.keyboard('{Home}');
    expect(onchange).toHaveBeenLastCalledWith({ retention: 0.7 });
  });

  it('takes what lies outside to the nearest number, and keeps the old one when there is none', async () => {
    const { onchange, fresh } = await setup();
    await fresh.fill('-3');
    await userEvent.keyboard('{Tab}');
    expect(onchange).toHaveBeenLastCalledWith({ newPerDay: 0 });
    onchange.mockClear();
    await fresh.fill('');
    await userEvent.keyboard('{Tab}');
    expect(onchange).not.toHaveBeenCalled();
    await expect.element(fresh).toHaveValue(20);
  });
});

it('changes theme and text size', async () => {
  const onchange = vi.fn<(patch: Partial<StudySettings>) => void>();
  await render(SettingsDisplay, { settings: usualSettings, onchange });
  await page.getByText('Dark', { exact: true }).click();
  expect(onchange).toHaveBeenLastCalledWith({ theme: 'dark' });
  await page.getByRole('slider', { name: 'Text size' }).click();
  await userEvent.keyboard('{End}');
  expect(onchange).toHaveBeenLastCalledWith({ textScale: 2 });
});

describe('learners', () => {
  const learner = (id: string, name: string): Learner => ({
    id: id as LearnerId,
    name,
    settings: usualSettings,
    stamp: { at: 1, by: 'd' as DeviceId },
  });
  async function setup(learners = [learner('a', 'Ada'), learner('b', 'Ben')]) {
    const calls = {
      onswitch: vi.fn(),
      onadd: vi.fn(),
      onrename: vi.fn(),
      onremove: vi.fn(),
      onsave: vi.fn(),
    };
    await render(SettingsLearner, { learners, current: 'a' as LearnerId, ...calls });
    return { ...calls, learners };
  }

  it('switches, adds and renames', async () => {
    const { onswitch, onadd, onrename, learners } = await setup();
    await page.getByRole('radio', { name: 'Ben' }).click();
    expect(onswitch).toHaveBeenCalledWith('b');
    await page.getByRole('button', { name: 'Add a learner' }).click();
    await userEvent.keyboard('  Cleo {Enter}');
    expect(onadd).toHaveBeenCalledWith('Cleo');
    await page.getByRole('button', { name: 'Rename Ada' }).click();
    await userEvent.keyboard('Ada L.{Enter}');
    expect(onrename).toHaveBeenCalledWith(learners[0], 'Ada L.');
  });

  it('removes a learner only after asking, and offers a copy first', async () => {
    const { onremove, onsave } = await setup();
    await page.getByRole('button', { name: 'Remove Ben' }).click();
    await expect.element(page.getByRole('heading', { name: 'Remove Ben?' })).toHaveFocus();
    expect(onremove).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Save a copy of everything' }).click();
    expect(onsave).toHaveBeenCalled();
    await page.getByRole('button', { name: 'Remove Ben' }).last().click();
    expect(onremove).toHaveBeenCalledWith('b');
  });

  it('cannot remove the only one', async () => {
    await setup([learner('a', 'Ada')]);
    expect(page.getByRole('button', { name: /^Remove/ }).elements()).toEqual([]);
  });
});

describe('bringing a copy in', () => {
  const review = (n: number): StudyEvent => ({
    id: `e${n}` as EventId,
    learner: 'a' as LearnerId,
    at: n,
    offsetMinutes: 0,
    type: 'review',
    card: 'marrow-question' as CardId,
    grade: 3,
    tookMillis: 1,
    via: 'review',
  });
  async function setup(here: Contents, copy: Contents, skipped = 0) {
    const onrestore = vi.fn();
    await render(CopyPreview, {
      name: 'my.lectern',
      at: Date.UTC(2026, 10, 23, 12),
      preview: previewMerge(here, copy),
      skipped,
      busy: false,
      onrestore,
      oncancel: vi.fn(),
    });
    return { onrestore, bring: page.getByRole('button', { name: 'Bring it in' }) };
  }
  const sample = sampleCourse();
  const full: Contents = { ...nothing, courses: [sample], events: [review(1), review(2)] };

  it('says in words what it would do, before it does it', async () => {
    const { onrestore, bring } = await setup(nothing, full, 2);
    await expect.element(page.getByText('New: 1 course, 7 cards, and 2 reviews.')).toBeVisible();
    await expect.element(page.getByText(/^2 records of this copy/)).toBeVisible();
    expect(onrestore).not.toHaveBeenCalled();
    await bring.click();
    expect(onrestore).toHaveBeenCalledOnce();
  });

  it('tells what is taken over from what is kept, and what goes', async () => {
    const [first, second, ...rest] = sample.cards;
    if (!first || !second) throw new Error('the fixture has cards');
    const copy: Contents = {
      ...nothing,
      courses: [
        {
          ...sample,
          cards: [
            { ...first, prompt: 'Newer?', stamp: stamped(5_000) },
            { ...second, prompt: 'Older?', stamp: stamped(10) },
            ...rest.slice(1),
          ],
        },
      ],
      removed: [{ kind: 'card', id: rest[0]?.id ?? '', stamp: stamped(9_000) }],
    };
    await setup({ ...nothing, courses: [sample] }, copy);
    await expect.element(page.getByText('Newer in the copy, and taken over: 1 card.')).toBeVisible();
    await expect.element(page.getByText(/^Newer here, and kept as they are: .*1 card\.$/)).toBeVisible();
    await expect.element(page.getByText(/^Removed here, .*: 1 card\.$/)).toBeVisible();
  });

  it('says when everything is here already, and offers nothing to do', async () => {
    const { bring } = await setup(full, structuredClone(full));
    await expect.element(page.getByText(/^Bringing it in would change nothing/)).toBeVisible();
    expect(bring.elements()).toEqual([]);
  });

  it('says beside the buttons what is wrong with a file, and shows no preview', async () => {
    await render(SettingsData, {
      daysSinceCopy: 3,
      saved: '',
      problem: 'This file is damaged.',
      chosen: null,
      restoring: false,
      onsave: vi.fn(),
      onfile: vi.fn(),
      onrestore: vi.fn(),
      oncancel: vi.fn(),
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file is damaged.');
    await expect.element(page.getByText('Last copy: 3 days ago')).toBeVisible();
    expect(page.getByRole('heading', { name: 'Before it is brought in' }).elements()).toEqual([]);
  });
});

it('erases only after asking, with a copy offered first', async () => {
  const onerase = vi.fn();
  await render(SettingsDevice, {
    usedBytes: 1_234_567,
    roomBytes: 5e9,
    persisted: false,
    refused: false,
    forgets: false,
    offline: 'ready',
    eraseProblem: false,
    onpersist: vi.fn(),
    onsave: vi.fn(),
    onerase,
  });
  await expect.element(page.getByText('1.2 MB in use, room for 5 GB.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await expect.element(page.getByRole('button', { name: 'Save a copy of everything' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(onerase).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  expect(onerase).toHaveBeenCalledOnce();
});
