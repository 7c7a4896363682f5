import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../article/parse.ts';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import { findCandidates } from './candidates.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

function promptsOf(text: string): string[] {
  const article = { ...parseArticle(`Notes on water\n\n${text}`), language: 'en' };
  return findCandidates(article, findFacts(article, 'c', reader)).candidates.map(({ prompt }) => prompt);
}

describe('the sentence before a prompt', () => {
  it('is shown where the prompt leans on what it is about', () => {
    expect(
      promptsOf(
        'Blea Reservoir was enlarged by the town of Medlow. Its dam became a listed structure in 1986.',
      ),
    ).toContain(
      'Blea Reservoir was enlarged by the town of Medlow. Its dam became a listed structure in ____.',
    );
  });

  it('is never shown for “he” or “she”, nor where it speaks of something else', () => {
    const prompts = [
      ...promptsOf('Helga Ruck taught Ada Merrow in the evenings. In March 1927 she applied to the survey.'),
      ...promptsOf('The farmers of Orr sold 40 sheep. It was the coldest winter since 1901.'),
    ];
    expect(
      prompts.filter(
        (prompt) => /Ruck taught|farmers of Orr sold/.test(prompt) && /\. (?:In|It)/.test(prompt),
      ),
    ).toEqual([]);
  });

  it('does not stand alone itself: then it is no lead', () => {
    expect(
      promptsOf('This plan was drawn up by the mayor of Medlow. It was carried out in 1986.').filter(
        (prompt) => prompt.startsWith('This'),
      ),
    ).toEqual([]);
  });
});
