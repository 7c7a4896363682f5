import type { Article } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { languageRead } from '../../facts/language.ts';
import type { OnProgress } from '../../facts/sentence.ts';
import type { Reader } from '../../facts/tagger.ts';
import type { CardId, CourseId } from '../../id.ts';
import type { Card, Stamp } from '../card.ts';
import type { Spare } from '../spare.ts';
import type { Candidate, RefusedCandidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { deal, type Planned } from './deck.ts';
import { poolOf } from './distractors.ts';
import { orderCards } from './order.ts';
import { explain } from './explanation.ts';
import { withChecks } from './section-checks.ts';

/** What an article gives: its facts, the cards proposed from them, and what was refused and why. */
export interface Proposal {
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly spare: Spare;
  readonly refused: readonly RefusedCandidate[];
}

export interface Making {
  readonly id: CourseId;
  readonly stamp: Stamp;
  /** Null where no article in English is to be read. */
  readonly reader: Reader | null;
  /** Told how far the finding of facts is; the cards are made after the last of it. */
  readonly onProgress?: OnProgress;
}

/** Whether an article is read by the reader of English, which takes a megabyte to fetch. */
export const isReadByReader = ({ language }: Article): boolean => languageRead(language) === 'en';

/** Facts → candidates → checks → deck → cards. The same article with the same course id always gives the same cards. */
export function proposeCards(article: Article, { id, stamp, reader, onProgress }: Making): Proposal {
  const findings = findFacts(article, id, isReadByReader(article) ? reader : null, onProgress);
  const { candidates, refused, events } = findCandidates(article, findings);
  const { planned, spare, left, doubtful } = deal(article, candidates, poolOf(article, findings));
  const because =
    (reason: RefusedCandidate['reason']) =>
    ({ fact, style, prompt }: Candidate): RefusedCandidate => ({ fact, style, prompt, reason });
  const notTaken = [...left.map(because('no-room')), ...doubtful.map(because('low-score'))];
  const cards = [
    ...planned.map((plan) => toCard(plan, article, id, stamp)),
    ...orderCards(article, events, id, stamp),
  ];
  const facts = withAsked(findings.facts, planned);
  const known = new Set(facts);
  return {
    facts,
    cards: withChecks(article, cards),
    spare: {
      cards: spare.map((plan) => toCard(plan, article, id, stamp)),
      facts: withAsked(facts, spare).filter((fact) => !known.has(fact)),
    },
    refused: [...refused, ...notTaken],
  };
}

/** The facts that were found, and the statements that cards were made of. */
function withAsked(found: readonly Fact[], planned: readonly Planned[]): readonly Fact[] {
  const known = new Set(found.map(({ id }) => id));
  const facts = [...found];
  for (const { candidate } of planned) {
    if (known.has(candidate.fact.id)) continue;
    known.add(candidate.fact.id);
    facts.push(candidate.fact);
  }
  return facts.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1),
  );
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
  if (plan.kind === 'typed') return { kind: 'typed', ...base, accept: otherSpellings(answer) };
  return { kind: style, ...base };
}

/** "Hague" for "The Hague": a name without its article is right as well. */
const otherSpellings = (answer: string): readonly string[] => {
  const bare = answer.replace(/^(?:the|a|an) /i, '');
  return bare === answer ? [] : [bare];
};

/** Small exact counts must be known exactly; what the text itself rounds may be missed by a little. */
function toleranceOf({ figure }: Extract<Fact, { kind: 'figure' }>): number {
  if (figure.bound === 'about') return 0.1;
  return figure.bound === 'exact' && Math.abs(figure.value) < 100 ? 0 : 0.05;
}
