import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../article/parse.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { explain } from './explanation.ts';

const explanations = (text: string, published: string | null): string[] => {
  const article = { ...parseArticle(text), published };
  return findFacts(article, 'course', null).facts.map((fact) => explain(fact, article));
};

describe('the explanation of a date', () => {
  it('is empty where the text says it in full', () => {
    expect(explanations('The bridge opened on 3 May 1932.', null)).toEqual(['']);
  });

  it('gives the full date where the dateline supplied a part of it', () => {
    expect(explanations('They met on Tuesday, and last week too.', '2019-02-28')).toEqual([
      '26 February 2019',
      '18 February 2019 – 24 February 2019',
    ]);
  });

  it('shows the words of the article that a date was counted from', () => {
    expect(
      explanations('In 1950 the war began. Two years later he left.\n\nThe following spring he died.', null),
    ).toEqual(['', '1950 → 1952', 'Two years later → March 1953 – May 1953']);
  });

  it('counts years before our era as people do', () => {
    expect(explanations('In 44 BC he was killed. Two years later his heir ruled.', null)).toEqual([
      '',
      '44 BC → 42 BC',
    ]);
  });
});
