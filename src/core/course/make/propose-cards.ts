import type { Article } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import { findFacts } from '../../facts/find-facts.ts';
import type { Tagger } from '../../facts/tagger.ts';
import type { CardId, CourseId } from '../../id.ts';
import type { Card, Stamp } from '../card.ts';
import type { RefusedCandidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { deal, type Planned } from './deck.ts';
import { poolOf } from './distractors.ts';
import { explain } from './explanation.ts';
import { withChecks } from './section-checks.ts';

/** What an article gives: its facts, the cards proposed from them, and what was refused and why. */
export interface Proposal {
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly refused: readonly RefusedCandidate[];
}

export interface Making {
  readonly id: CourseId;
  readonly stamp: Stamp;
  readonly tagger: Tagger;
}

/** Facts → candidates → checks → deck → cards. The same article with the same course id always gives the same cards. */
export function proposeCards(article: Article, { id, stamp, tagger }: Making): Proposal {
  const english = article.language === 'und' || article.language.toLowerCase().split('-')[0] === 'en';
  const findings = findFacts(article, id, english ? tagger : null);
  const { candidates, refused } = findCandidates(article, findings);
  const { planned, left } = deal(article, candidates, poolOf(article, findings));
  const noRoom = left.map(({ fact, style, prompt }): RefusedCandidate => ({
    fact,
    style,
    prompt,
    reason: 'no-room',
  }));
  return {
    facts: findings.facts,
    cards: withChecks(
      article,
      planned.map((plan) => toCard(plan, article, id, stamp)),
    ),
    refused: [...refused, ...noRoom],
  };
}

function toCard(plan: Planned, article: Article, course: CourseId, stamp: Stamp): Card {
  const { fact, style, prompt, answer } = plan.candidate;
  const base = {
    id: `${fact.id}.${plan.kind}.${style}` as CardId,
    course,
    fact: fact.id,
    section: fact.section,
    sentence: fact.sentence,
    prompt,
    answer,
    explanation: explain(fact, article),
    checkAfter: null,
    stamp,
  };
  if (plan.kind === 'choice') return { kind: 'choice', ...base, choices: plan.choices };
  if (plan.kind === 'date' && fact.kind === 'date') return { kind: 'date', ...base, date: fact.date };
  if (plan.kind === 'number' && fact.kind === 'figure') {
    return { kind: 'number', ...base, figure: fact.figure, tolerance: toleranceOf(fact) };
  }
  return { kind: style, ...base };
}

/** Small exact counts must be known exactly; what the text itself rounds may be missed by a little. */
function toleranceOf({ figure }: Extract<Fact, { kind: 'figure' }>): number {
  if (figure.bound === 'about') return 0.1;
  return figure.bound === 'exact' && Math.abs(figure.value) < 100 ? 0 : 0.05;
}
