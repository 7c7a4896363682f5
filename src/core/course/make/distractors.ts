import { type Article, slice } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Findings } from '../../facts/find-facts.ts';
import type { Candidate } from './candidate.ts';
import { shuffled } from './dice.ts';
import { gapRules } from './gap-rules.ts';
import { wrongDates } from './wrong-dates.ts';
import { wrongFigures } from './wrong-figures.ts';
import { wrongGaps } from './wrong-gaps.ts';
import { wrongNames } from './wrong-names.ts';

/** What of an article distractors are taken from, collected once. */
export interface Pool {
  readonly article: Article;
  readonly findings: Findings;
  readonly dates: readonly {
    readonly text: string;
    readonly date: Extract<Fact, { kind: 'date' }>['date'];
  }[];
}

export const poolOf = (article: Article, findings: Findings): Pool => ({
  article,
  findings,
  dates: findings.facts.flatMap((fact) =>
    fact.kind === 'date' ? [{ text: slice(article, fact.span), date: fact.date }] : [],
  ),
});

/** Two or three wrong answers of the same type and precision, the right one among them; null when there are too few. */
export function choicesFor(candidate: Candidate, pool: Pool): readonly string[] | null {
  const wrong = wrongAnswers(candidate, pool);
  if (wrong.length < 2) return null;
  return shuffled([candidate.answer, ...wrong], `${candidate.fact.id} ${candidate.prompt}`);
}

function wrongAnswers({ fact, answer, prompt, sentence }: Candidate, pool: Pool): readonly string[] {
  const rules = gapRules(pool.article.language);
  if (rules !== null) return wrongGaps(fact, answer, sentence.text, pool.article, pool.findings.facts, rules);
  switch (fact.kind) {
    case 'date':
      return pool.article.language.startsWith('en') || pool.article.language === 'und'
        ? wrongDates(fact, answer, sentence.text, pool.dates, pool.article.published)
        : [];
    case 'figure':
      return wrongFigures(fact, answer, prompt);
    case 'name':
      return wrongNames(fact, answer, sentence.text, pool.findings.mentions);
    case 'quotation':
    case 'definition':
    case 'statement':
      return [];
  }
}
