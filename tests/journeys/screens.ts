import { expect, type Locator, type Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { sevenKinds } from './seven-kinds.ts';

/** The course that comes with the app. */
export const bundled = {
  href: '/course/washington-pyongyang',
  lesson: '/course/washington-pyongyang/background',
} as const;

/** A short article of our own, with dates and figures to find. */
export const shortArticle = `The bridge over the Arl

3 June 2018

The town of Marsh opened its new bridge on May 8, after six years of work and a cost of 41 million euros.

Background

The old bridge was closed in 1987, when inspectors counted 212 cracks in its arches. The first plan for a new one was drawn up in March 1994.

Building

A crew of 34 people laid the last stone on November 3, 2017. The bridge is almost 90 metres (295 feet) long, and carries about 8,500 people a day.
`;

/** Waits for the service worker to have everything: from then on the page needs no network. */
export async function readyOffline(page: Page): Promise<void> {
  await page.goto('/settings');
  await expect(page.getByText(m.settings.ready)).toBeVisible({ timeout: 20_000 });
}

export class AddScreen {
  readonly text: Locator;
  readonly find: Locator;
  readonly problem: Locator;
  constructor(readonly page: Page) {
    this.text = page.getByLabel(m.add.text);
    this.find = page.getByRole('button', { name: m.add.find });
    this.problem = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/add');
    // The button that needs the browser's clipboard stands there once the library is open.
    await expect(this.page.getByRole('button', { name: m.add.paste })).toBeVisible();
  }

  /** Types a text and rests, which is when it is written down. */
  async write(text: string): Promise<void> {
    await this.text.fill(text);
    await this.page.waitForTimeout(1_000);
  }

  async takeFile(name: string, content: string | Buffer, mimeType = 'text/plain'): Promise<void> {
    await this.page
      .getByLabel(m.add.open)
      .setInputFiles({ name, mimeType, buffer: Buffer.from(content as string) });
  }

  /** Saves what the preview proposes; ends on the page of the course. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^Save / }).click();
    await expect(this.page.getByRole('heading', { name: m.course.lessons, exact: true })).toBeVisible();
  }
}

export class LessonScreen {
  readonly add: Locator;
  constructor(readonly page: Page) {
    this.add = page.getByRole('button', { name: /^Add .+ to your reviews$/ });
  }

  /** Opens a lesson and puts its cards into the schedule. */
  async enrol(path: string): Promise<void> {
    await this.page.goto(path);
    await this.add.click();
    await expect(this.page.getByText(/added\. The first are ready to review/)).toBeVisible();
  }
}

export class ReviewScreen {
  readonly prompt: Locator;
  readonly show: Locator;
  readonly forgot: Locator;
  readonly remembered: Locator;
  constructor(readonly page: Page) {
    this.prompt = page.getByRole('heading', { level: 1 });
    this.show = page.getByRole('button', {
      name: new RegExp(`^(${m.review.showAnswer}|${m.card.check}|${m.card.checkOrder})$`),
    });
    this.forgot = page.getByRole('button', { name: /^Forgot/ });
    this.remembered = page.getByRole('button', { name: /^Remembered/ });
  }

  async open(path = '/review'): Promise<void> {
    await this.page.goto(path);
    await expect(this.show).toBeVisible();
  }

  /** Turns the card and says that it was known; ends at the next card or at the end. */
  async remember(): Promise<void> {
    await this.show.click();
    await this.remembered.click();
    await expect(this.remembered).toBeHidden();
  }

  /** What the count in the bar says: where one is, and of how many. */
  progress(at: number, of: number): Locator {
    return this.page.getByRole('img', { name: m.review.progress(at, of) });
  }
}

/** Brings in the course with one card of each kind, and puts its cards into the schedule. */
export async function studySevenKinds(page: Page): Promise<void> {
  await bringInSevenKinds(page);
  const lesson = new LessonScreen(page);
  const base = new URL(page.url()).pathname;
  for (const heading of sevenKinds.lessons) await lesson.enrol(`${base}/${heading.toLowerCase()}`);
}

export async function bringInSevenKinds(page: Page): Promise<void> {
  const add = new AddScreen(page);
  await add.open();
  await add.takeFile('fennel-point.md', sevenKinds.text, 'text/markdown');
  await add.save();
}
