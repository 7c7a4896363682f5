import { beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../../article/article.ts';
import { parseArticle } from '../../../article/parse.ts';
import { modelBytes } from '../../../english/fixtures/model-bytes.ts';
import { findFacts } from '../../../facts/find-facts.ts';
import { loadReader, type Reader } from '../../../facts/tagger.ts';
import { type DescribedAnswer, describedAnswers } from '../answers.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

const article = {
  ...parseArticle(
    'The canal\n\nThe poet Anna Roe opened the canal in 1742. The miller called the canal "the long ditch" in 1750.',
  ),
  language: 'en',
};

function describedAt(said: string, place: 'first' | 'last' = 'first'): DescribedAnswer {
  const all = describedAnswers(article, findFacts(article, 'c', reader));
  const found = all.filter(({ span }) => slice(article, span) === said);
  const one = place === 'first' ? found[0] : found.at(-1);
  if (one === undefined) throw new Error(`“${said}” is no possible answer`);
  return one;
}

describe('what tells the worth of an answer', () => {
  it('is told of names without what they are, and of what is quoted', () => {
    expect(describedAt('Anna Roe').span.start).toBe(article.text.indexOf('Anna Roe'));
    expect(describedAt('long ditch').features.span).toContain('length<2');
  });

  it('knows what the text spoke of before', () => {
    expect(describedAt('canal').features.head).toContain('given=false|NOUN');
    expect(describedAt('canal', 'last').features.head).toContain('given=true|NOUN');
    expect(describedAt('canal', 'last').features.span).toContain('saidbefore=true|NOUN');
  });

  it('is shared by the answers of a sentence', () => {
    expect(describedAt('1742').features.sentence).toEqual(describedAt('Anna Roe').features.sentence);
  });
});
