import { slice, type Span } from '#core/article/article.ts';
import { countWords } from '#core/article/words.ts';
import type { Engine } from '../engine.ts';
import type { Part } from '../part.ts';
import { seeded } from '../seeded.ts';
import type { HumanQuestion, XquadDocument } from '../xquad/xquad.ts';
import { normalisedWords, tokenF1 } from './answer-match.ts';
import { nounChunks, spread } from './noun-chunks.ts';
import { randomSpans } from './random-spans.ts';

/** Candidates per 100 words; the last takes all there are. */
export const budgets = [2, 4, 8, Infinity] as const;
export const methods = ['engine', 'noun chunks', 'random'] as const;
const RANDOM_RUNS = 5;

export interface Coverage {
  readonly method: (typeof methods)[number];
  readonly part: Part;
  readonly questions: number;
  /** How many human answers are covered with each budget; a mean over several runs may be a fraction. */
  readonly covered: readonly number[];
}

export interface Missed {
  readonly document: string;
  readonly question: string;
  readonly answer: string;
}

/** Human answers that candidates cover, paragraph by paragraph, and those that even all candidates of the engine miss. */
export function scoreCoverage(
  documents: readonly XquadDocument[],
  engine: Pick<Engine, 'candidates' | 'words'>,
): { readonly coverage: readonly Coverage[]; readonly missed: readonly Missed[] } {
  // What random spans look like is learned from the part for tuning.
  const lengths = documents
    .filter(({ part }) => part === 'tune')
    .flatMap(({ article, questions }) =>
      questions.map(({ answer }) => Math.max(1, normalisedWords(slice(article, answer)).length)),
    );
  const counts = new Map<string, { questions: number; covered: number[] }>();
  const missed: Missed[] = [];
  for (const { article, questions, part } of documents) {
    const answers = ranked(engine.candidates(article));
    article.sections[0]?.paragraphs.forEach(({ span, sentences }, paragraph) => {
      const asked = questions.filter((question) => question.paragraph === paragraph);
      const text = slice(article, span);
      const words = countWords(text);
      const isIn = (answer: Span): boolean => answer.start >= span.start && answer.end <= span.end;
      const mine = answers.filter(isIn);
      const chunks = nounChunks(article, sentences, engine.words);
      const isCovered = (question: HumanQuestion, chosen: readonly Span[]): boolean =>
        chosen.some((answer) => covers(article.text, answer, question.answer));
      const count = (chosen: readonly Span[]): number =>
        asked.filter((question) => isCovered(question, chosen)).length;

      budgets.forEach((budget, column) => {
        const room = budget === Infinity ? Infinity : Math.max(1, Math.round((budget * words) / 100));
        add('engine', part, column, count(mine.slice(0, room)), asked.length);
        add('noun chunks', part, column, count(spread(chunks, room)), asked.length);
        for (let seed = 1; seed <= RANDOM_RUNS; seed++) {
          const random = seeded(seed * 1009 + span.start);
          const chosen = room === Infinity ? [] : randomSpans(text, span.start, room, lengths, random);
          add('random', part, column, count(chosen) / RANDOM_RUNS, seed === 1 ? asked.length : 0);
        }
      });
      for (const question of asked.filter((one) => !isCovered(one, mine))) {
        const answer = slice(article, question.answer);
        missed.push({ document: article.title, question: question.question, answer });
      }
    });
  }

  function add(method: string, part: Part, column: number, covered: number, questions: number): void {
    const key = `${method} ${part}`;
    const entry = counts.get(key) ?? { questions: 0, covered: budgets.map(() => 0) };
    entry.covered[column] = (entry.covered[column] ?? 0) + covered;
    if (column === 0) entry.questions += questions;
    counts.set(key, entry);
  }
  const coverage = (['tune', 'report'] as const).flatMap((part) =>
    methods.flatMap((method): Coverage[] => {
      const entry = counts.get(`${method} ${part}`);
      return entry === undefined ? [] : [{ method, part, ...entry }];
    }),
  );
  return { coverage, missed };
}

/** Each answer once, by the best of its prompts: a second way to ask is no second answer. */
function ranked(candidates: ReturnType<Engine['candidates']>): readonly Span[] {
  const best = new Map<string, { answer: Span; score: number }>();
  for (const { answer, score } of candidates) {
    const key = `${String(answer.start)}-${String(answer.end)}`;
    const before = best.get(key);
    if (before === undefined || score > before.score) best.set(key, { answer, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.answer.start - b.answer.start || a.answer.end - b.answer.end)
    .map(({ answer }) => answer);
}

const ENOUGH = 0.6;

const covers = (text: string, answer: Span, human: Span): boolean =>
  answer.start < human.end &&
  human.start < answer.end &&
  tokenF1(text.slice(answer.start, answer.end), text.slice(human.start, human.end)) >= ENOUGH;
