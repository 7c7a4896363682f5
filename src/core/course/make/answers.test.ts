import { beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../article/article.ts';
import { parseArticle } from '../../article/parse.ts';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import { bestAnswers, possibleAnswers, worthIn } from './answers.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

const article = {
  ...parseArticle(
    'The harbour of Vessel\n\nEngineers of the University of Halden designed the freezing plant of the Marisol in 2015. The plant cooled the sea bed to minus 18 degrees.',
  ),
  language: 'en',
};

describe('possible answers', () => {
  it('are stretches of one sentence, each once, with a worth between 0 and 1', () => {
    const findings = findFacts(article, 'c', reader);
    const answers = possibleAnswers(article, findings);
    expect(answers.map(({ span }) => slice(article, span))).toEqual(
      expect.arrayContaining(['University of Halden', '2015', 'freezing plant of the Marisol']),
    );
    expect(new Set(answers.map(({ span }) => `${span.start}-${span.end}`)).size).toBe(answers.length);
    for (const { span, worth } of answers) {
      expect(worth).toBeGreaterThan(0);
      expect(worth).toBeLessThan(1);
      expect(
        findings.sentences.some(
          (sentence) => sentence.span.start <= span.start && span.end <= sentence.span.end,
        ),
      ).toBe(true);
    }
  });

  it('are worth the same when one of them is looked up alone', () => {
    const findings = findFacts(article, 'c', reader);
    const worth = worthIn(article, findings);
    for (const answer of possibleAnswers(article, findings)) {
      const { span } = answer;
      const sentence = findings.sentences.find(
        (one) => one.span.start <= span.start && span.end <= one.span.end,
      );
      if (sentence === undefined) throw new Error('an answer stands in no sentence');
      expect(worth.of(sentence, span)).toBe(answer.worth);
    }
  });

  it('are chosen best first, and nearly the same words not twice in a row', () => {
    const answers = possibleAnswers(article, findFacts(article, 'c', reader));
    const best = bestAnswers(article.text, answers, 4);
    expect(best).toHaveLength(4);
    expect(best[0]?.worth).toBe(Math.max(...answers.map(({ worth }) => worth)));
    expect(new Set(best).size).toBe(4);
  });
});
