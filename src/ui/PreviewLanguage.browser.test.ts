import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PreviewLanguage from './PreviewLanguage.svelte';

it.each([
  ['en', /is in English\. It asks questions/],
  [
    'de',
    /is in German\. It makes gap cards about dates and figures from it, and a timeline; questions only for English so far/,
  ],
  ['es-MX', /is in Spanish\. It makes gap cards/],
  ['zh', /is in Chinese\. It makes gap cards/],
  ['fr', /is in French\. It finds plain dates and numbers in digits/],
  ['ar', /is in Arabic\. It makes lessons to read/],
  ['und', /could not tell which language/],
  ['not a tag', /is in not a tag\./],
])('says of a text in “%s” what Lectern can do with it', async (language, sentence) => {
  await render(PreviewLanguage, { language });
  await expect.element(page.getByText(sentence)).toBeVisible();
});
