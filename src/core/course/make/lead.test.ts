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

describe('what the text says just before a prompt', () => {
  it('is shown ahead of it where the prompt leans on what that is about', () => {
    expect(
      promptsOf(
        'Blea Reservoir was enlarged by the town of Medlow. Its dam became a listed structure in 1986.',
      ),
    ).toContain(
      'Blea Reservoir was enlarged by the town of Medlow.\nIts dam became a listed structure in ____.',
    );
  });

  it('is two sentences where the nearer one leans on the other', () => {
    expect(
      promptsOf(
        'Blea Reservoir was enlarged by the town of Medlow. It supplies the mills. Its dam became a listed structure in 1986.',
      ),
    ).toContain(
      'Blea Reservoir was enlarged by the town of Medlow. It supplies the mills.\nIts dam became a listed structure in ____.',
    );
  });

  it('is not shown for “he” or “she” where two persons may be meant, nor where it speaks of something else', () => {
    const prompts = [
      ...promptsOf('Helga Ruck taught Ada Merrow in the evenings. In March 1927 she applied to the survey.'),
      ...promptsOf('The farmers of Orr sold 40 sheep. It was the coldest winter since 1901.'),
    ];
    expect(prompts.filter((prompt) => /(?:Ruck taught|farmers of Orr sold).*\n/.test(prompt))).toEqual([]);
  });

  it('is never torn out of a quotation', () => {
    expect(
      promptsOf('“This plan is mine,” said the mayor of Medlow. It was carried out in 1986.').filter(
        (prompt) => prompt.includes('\n'),
      ),
    ).toEqual([]);
  });

  it('does not give the answer away', () => {
    expect(
      promptsOf('The bridge of Orr was opened in 1986 by the mayor. Its arch was repaired in 1986.').filter(
        (prompt) => prompt.includes('\n') && prompt.includes('____'),
      ),
    ).toEqual([]);
  });
});
