import type { Article } from '../../article/article.ts';
import { countWords } from '../../article/words.ts';
import type { Fact } from '../../facts/fact.ts';
import { groupBy } from '../../facts/grouping.ts';
import {
  CARDS_PER_FACT,
  FEWEST_PER_SECTION,
  MOST_CARDS,
  MOST_PER_SECTION,
  NAMES_SHARE,
  WORDS_PER_CARD,
} from '../limits.ts';
import type { Candidate } from './candidate.ts';
import { choicesFor, type Pool } from './distractors.ts';

/** A candidate with the kind of card it becomes. */
export type Planned =
  | { readonly kind: 'question' | 'cloze' | 'date' | 'number'; readonly candidate: Candidate }
  | { readonly kind: 'choice'; readonly candidate: Candidate; readonly choices: readonly string[] };

export interface Deck {
  readonly planned: readonly Planned[];
  /** Sound candidates for which there was no room. */
  readonly left: readonly Candidate[];
}

/** Chooses from sound candidates the best of each section, spread over facts, sentences and kinds, in reading order. */
export function deal(article: Article, candidates: readonly Candidate[], pool: Pool): Deck {
  const bySection = groupBy(candidates, ({ fact }) => fact.section);
  const share = Math.min(1, MOST_CARDS / Math.max(1, bySection.size * MOST_PER_SECTION));
  const planned: Planned[] = [];
  for (const section of article.sections) {
    const [first, last] = [section.paragraphs[0], section.paragraphs.at(-1)];
    const here = bySection.get(section.id);
    if (first === undefined || last === undefined || here === undefined) continue;
    const words = countWords(article.text.slice(first.span.start, last.span.end));
    const room = Math.min(MOST_PER_SECTION, Math.max(FEWEST_PER_SECTION, Math.ceil(words / WORDS_PER_CARD)));
    planned.push(...dealSection(here, Math.max(1, Math.floor(room * share)), pool));
  }
  const place = ({ candidate: { fact } }: Planned): number => fact.span.start;
  planned.sort(
    (a, b) => place(a) - place(b) || (a.kind === 'choice' ? -1 : 0) - (b.kind === 'choice' ? -1 : 0),
  );
  const used = new Set(planned.map(({ candidate }) => candidate));
  return { planned, left: candidates.filter((candidate) => !used.has(candidate)) };
}

/** First one card for as many facts as there is room for, then a second one in other words for the best of them. */
function dealSection(candidates: readonly Candidate[], room: number, pool: Pool): readonly Planned[] {
  const byFact = groupBy(candidates, ({ fact }) => fact);
  const perSentence = new Map<number, number>();
  const mostNames = Math.max(1, Math.floor(room * NAMES_SHARE));
  const planned: Planned[] = [];
  const chosen: Fact[] = [];
  let names = 0;
  const waiting = new Map(
    [...byFact].map(([fact, ways]) => [fact, Math.max(...ways.map(({ score }) => score))]),
  );

  while (planned.length < room && waiting.size > 0) {
    const fact = bestOf(waiting, perSentence);
    if (fact === null) break;
    waiting.delete(fact);
    const crowded = perSentence.get(fact.sentence.start) ?? 0;
    if (fact.kind === 'name' && (names >= mostNames || crowded > 1)) continue;
    const way = firstWay(byFact.get(fact) ?? []);
    if (way === null) continue;
    if (fact.kind === 'name') names += 1;
    perSentence.set(fact.sentence.start, crowded + 1);
    planned.push(plan(way, planned, pool));
    chosen.push(fact);
  }
  for (const fact of chosen) {
    if (planned.length >= room) break;
    const ways = byFact.get(fact) ?? [];
    if (CARDS_PER_FACT < 2 || fact.kind === 'name') continue;
    const other = ways.find((way) => !planned.some(({ candidate }) => candidate.prompt === way.prompt));
    if (other !== undefined) planned.push(plan(other, planned, pool));
  }
  return planned;
}

/** The fact that adds most: a sentence asked about already has less to give. */
function bestOf(waiting: ReadonlyMap<Fact, number>, perSentence: ReadonlyMap<number, number>): Fact | null {
  let best: { readonly fact: Fact; readonly value: number } | null = null;
  for (const [fact, score] of waiting) {
    const value = score - 0.12 * (perSentence.get(fact.sentence.start) ?? 0);
    if (best === null || value > best.value) best = { fact, value };
  }
  return best?.fact ?? null;
}

const firstWay = (ways: readonly Candidate[]): Candidate | null =>
  ways.reduce<Candidate | null>((best, way) => (best === null || way.score > best.score ? way : best), null);

/** The kind that this section has least of, among those that the prompt and its answer allow. */
function plan(candidate: Candidate, planned: readonly Planned[], pool: Pool): Planned {
  const count = (kind: Planned['kind']): number => planned.filter((other) => other.kind === kind).length;
  const plain = candidate.style;
  const exact = candidate.style === 'question' ? typedKind(candidate.fact) : null;
  if (exact !== null && count(exact) <= count(plain)) return { kind: exact, candidate };
  if (count('choice') <= count(plain) + (exact === null ? 0 : count(exact))) {
    const choices = choicesFor(candidate, pool);
    if (choices !== null) return { kind: 'choice', candidate, choices };
  }
  return { kind: plain, candidate };
}

function typedKind(fact: Fact): 'date' | 'number' | null {
  if (fact.kind === 'date') return 'date';
  return fact.kind === 'figure' && fact.figure.upTo === null ? 'number' : null;
}
