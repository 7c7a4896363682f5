import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { AddScreen, shortArticle } from './screens.ts';
import { sevenKinds } from './seven-kinds.ts';

const sentenceEnds = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

/** Exactly this one sentence is said, and the way in is still there. */
async function saysOnly(add: AddScreen, sentence: string) {
  await expect(add.problem).toHaveText(sentence);
  expect(sentenceEnds(sentence)).toBe(1);
  await expect(add.find).toBeVisible();
}

async function libraryHolds(page: Page, courses: number) {
  await page.goto('/library');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(courses);
}

test('no text at all is answered with one sentence', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  await add.find.click();
  await saysOnly(add, m.refusal({ code: 'empty' }));
  await add.takeFile('empty.txt', '');
  await saysOnly(add, m.refusal({ code: 'empty' }));
});

test('a picture that calls itself a text is refused, and what was typed before stays', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  await add.write(shortArticle);
  await add.takeFile('notes.txt', readFileSync('static/icons/icon-192.png'));
  await saysOnly(add, m.refusal({ code: 'binary', name: 'notes.txt' }));
  await expect(add.text).toHaveValue(shortArticle);
  await page.reload();
  await expect(add.text).toHaveValue(shortArticle);
});

test('a page of nothing but scripts has no article in it', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  const script =
    '<script>window.hurt = 1; document.title = "hurt"; fetch("https://elsewhere.example/")</script>';
  await add.takeFile('page.html', `<!doctype html><html><head>${script}</head><body>${script}</body></html>`);
  await saysOnly(add, m.refusal({ code: 'no-article' }));
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('scripts, handlers and pictures of a foreign page neither run nor call anybody, before or after saving', async ({
  page,
}) => {
  const paragraphs = shortArticle
    .split('\n\n')
    .map((paragraph) => (paragraph.length < 40 ? `<h2>${paragraph}</h2>` : `<p>${paragraph}</p>`))
    .join('\n');
  const html = `<!doctype html><html><head><title>The bridge over the Arl</title>
    <script>window.hurt = 'head'</script><link rel="stylesheet" href="https://elsewhere.example/a.css"></head>
    <body onload="window.hurt = 'load'"><article><h1>The bridge over the Arl</h1>
    <img src="https://elsewhere.example/x.png" onerror="window.hurt = 'picture'">
    <svg onload="window.hurt = 'svg'"></svg><a href="javascript:window.hurt = 'link'">More</a>
    <iframe src="https://elsewhere.example/"></iframe>${paragraphs}
    <p>In 2019 somebody wrote &lt;img src=x onerror="window.hurt = 'words'"&gt; on the bridge.</p>
    </article><script>window.hurt = 'body'</script></body></html>`;
  const add = new AddScreen(page);
  await add.open();
  await add.takeFile('bridge.html', html, 'text/html');
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();
  await add.save();
  const lessons = page.getByRole('main').getByRole('link', { name: /minute/ });
  await expect(lessons).toHaveCount(3);
  let text = '';
  for (const lesson of await lessons.all()) {
    await lesson.click();
    const article = page.getByRole('article');
    await expect(article).toBeVisible();
    text += await article.innerText();
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await expect(article.locator('img, iframe, script, [onerror], [onload]')).toHaveCount(0);
    await page.goBack();
  }
  expect(text).toContain(`<img src=x onerror="window.hurt = 'words'">`);
});

test('ten megabytes on one line are refused with one sentence while the page stays usable', async ({
  page,
}) => {
  const add = new AddScreen(page);
  await add.open();
  await add.takeFile('line.txt', 'word '.repeat(2 * 1024 * 1024));
  await expect(add.problem).toHaveText(
    /^(This is one line of 10(\.\d)? MB|This file has 10(\.\d)? MB).*\.$/,
    {
      timeout: 20_000,
    },
  );
  await expect(add.find).toBeEnabled();
});

test('a course that lacks a field is refused by the name of the line and what to do', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  const lines = sevenKinds.text.split('\n');
  await add.takeFile('course.md', lines.filter((line) => !line.startsWith('title:')).join('\n'));
  await expect(add.problem).toHaveText(
    /^Line \d+ of the course: add a line “title: …” between the two “---”\.$/,
  );
  const unanswered = lines.indexOf('A: 41 metres');
  await add.takeFile('course.md', lines.filter((_, line) => line !== unanswered).join('\n'));
  await expect(add.problem).toHaveText(
    /^Line \d+ of the course: this card has no answer; add a line “A: …”\.$/,
  );
  await libraryHolds(page, 1);
});

test('a course or copy of a later Lectern is refused, and says to update', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  const later = { lectern: 99, title: 'From the future' };
  await add.takeFile('future.lectern', gzipSync(JSON.stringify(later)));
  await saysOnly(add, m.refusal({ code: 'newer-format', found: 99, known: 1 }));
  await page.goto('/settings');
  await page.getByLabel(m.settings.restore, { exact: true }).setInputFiles({
    name: 'future.lectern',
    mimeType: 'application/octet-stream',
    buffer: gzipSync(`${JSON.stringify({ ...later, kind: 'copy', at: 0, app: '', sha256: '' })}\n{}\n`),
  });
  await expect(
    page.getByRole('alert').filter({ hasText: m.refusal({ code: 'newer-format', found: 99, known: 1 }) }),
  ).toBeVisible();
  await libraryHolds(page, 1);
});

test('a damaged copy is refused whole, wherever the damage is, and changes nothing', async ({
  page,
}, testInfo) => {
  await page.goto('/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: m.settings.copy }).click();
  const path = testInfo.outputPath('copy.lectern');
  await (await saving).saveAs(path);
  const whole = readFileSync(path);
  const flipped = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  };
  const problem = page.getByRole('alert').filter({ hasText: /./ });
  for (const [name, buffer] of [
    ['half.lectern', whole.subarray(0, whole.length >> 1)],
    ['middle.lectern', flipped(whole.length >> 1)],
    ['end.lectern', flipped(whole.length - 6)],
    ['words.lectern', Buffer.from('These are only words.')],
    ['nothing.lectern', Buffer.alloc(0)],
  ] as const) {
    await page
      .getByLabel(m.settings.restore, { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(problem, name).toHaveText(
      /^(This copy is damaged \(.+\), so nothing was changed; choose another copy|This is not a Lectern file; choose one whose name ends in \.lectern|There is no text in it; .+)\.$/,
    );
    await expect(page.getByRole('button', { name: m.settings.restoreDo })).toBeHidden();
  }
  await libraryHolds(page, 1);
});
