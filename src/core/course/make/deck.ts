import type { Article } from '../../article/article.ts';
import { countWords } from '../../article/words.ts';
import { groupBy } from '../../facts/grouping.ts';
import { overlaps } from '../../facts/within.ts';
import {
  CARDS_PER_FACT,
  CARDS_PER_SENTENCE,
  CERTAIN,
  FEWEST_PER_SECTION,
  GOOD_ENOUGH,
  MOST_CARDS,
  MOST_PER_SECTION,
  NEEDED_ANYWAY,
  NEEDED_WORDS_PER_CARD,
  WORDS_PER_CARD,
  WORTH_OFFERING,
  WORDS_PER_QUESTION,
} from '../limits.ts';
import type { Candidate } from './candidate.ts';
import { choicesFor, type Pool } from './distractors.ts';

/** A candidate with the kind of card it becomes. */
export type Planned =
  | { readonly kind: 'question' | 'cloze' | 'date' | 'number' | 'typed'; readonly candidate: Candidate }
  | { readonly kind: 'choice'; readonly candidate: Candidate; readonly choices: readonly string[] };

export interface Deck {
  readonly planned: readonly Planned[];
  /** What a person may add to it: less certain to please, or more than is needed. */
  readonly spare: readonly Planned[];
  /** Sound candidates for which there was no room. */
  readonly left: readonly Candidate[];
  /** Sound candidates that were too doubtful. */
  readonly doubtful: readonly Candidate[];
}

/** Chooses from sound candidates the best of each section, spread over facts, sentences and kinds, in reading order. */
export function deal(article: Article, candidates: readonly Candidate[], pool: Pool): Deck {
  const bySection = groupBy(candidates, ({ fact }) => fact.section);
  const share = Math.min(1, MOST_CARDS / Math.max(1, bySection.size * MOST_PER_SECTION));
  const neededBy = evenly(NEEDED_WORDS_PER_CARD, NEEDED_ANYWAY);
  const questionsBy = evenly(WORDS_PER_QUESTION);
  const rooms = article.sections.flatMap((section) => {
    const [first, last] = [section.paragraphs[0], section.paragraphs.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = countWords(article.text.slice(first.span.start, last.span.end));
    const most = Math.min(MOST_PER_SECTION, Math.max(FEWEST_PER_SECTION, Math.ceil(words / WORDS_PER_CARD)));
    const needed = Math.min(most, neededBy(words));
    const here = bySection.get(section.id) ?? [];
    const there = new Set(here.filter(({ score }) => score >= GOOD_ENOUGH).map(({ fact }) => fact.id)).size;
    const questions = Math.min(most, questionsBy(words));
    return [{ here, most, needed, there, questions }];
  });
  // What a section of opinions has no cards for, the others may use.
  const unused = rooms.reduce((sum, { needed, there }) => sum + Math.max(0, needed - there), 0);
  const more = rooms.reduce((sum, { needed, there }) => sum + Math.max(0, there - needed), 0);
  const dealt = rooms.map(({ here, most, needed, there, questions }) => {
    const added = more === 0 ? 0 : Math.ceil(Math.min(1, unused / more) * Math.max(0, there - needed));
    const room = {
      most: Math.max(1, Math.floor((most + added) * share)),
      needed: Math.floor((needed + added) * share),
      questions: Math.round(questions * share),
    };
    return dealSection(here, room, pool);
  });
  const place = ({ candidate: { fact } }: Planned): number => fact.span.start;
  const inOrder = (plans: readonly Planned[]): readonly Planned[] =>
    [...plans].sort(
      (a, b) => place(a) - place(b) || (a.kind === 'choice' ? -1 : 0) - (b.kind === 'choice' ? -1 : 0),
    );
  const planned = inOrder(dealt.flatMap((section) => section.planned));
  const spare = inOrder(dealt.flatMap((section) => section.spare));
  const used = new Set([...planned, ...spare].map(({ candidate }) => candidate));
  const rest = candidates.filter((candidate) => !used.has(candidate));
  return {
    planned,
    spare,
    left: rest.filter(({ score }) => score >= GOOD_ENOUGH),
    doubtful: rest.filter(({ score }) => score < GOOD_ENOUGH),
  };
}

/** Shares out one for so many words over stretches of any length, and `more`: short ones take turns. */
function evenly(wordsEach: number, more = 0): (words: number) => number {
  let [read, given] = [more * wordsEach, 0];
  return (words) => {
    read += words;
    const due = Math.ceil(read / wordsEach) - given;
    given += due;
    return due;
  };
}

interface Room {
  /** No more than this. */
  readonly most: number;
  /** So many are wanted even of those that are less than certain. */
  readonly needed: number;
  /** So many questions are taken before gaps that are little better. */
  readonly questions: number;
}

/** Takes the candidate that adds most, again and again: of the best first, then of the doubtful until there are enough. */
function dealSection(
  candidates: readonly Candidate[],
  { most, needed, questions }: Room,
  pool: Pool,
): Pick<Deck, 'planned' | 'spare'> {
  const planned: Planned[] = [];
  const sound = candidates.filter(({ score }) => score >= GOOD_ENOUGH);
  const waiting = new Set(sound);
  while (planned.length < most) {
    const asked = planned.filter(({ candidate }) => candidate.style === 'question').length;
    const best = bestOf(waiting, planned, asked < questions ? PREFERRED : 0);
    if (best === null) break;
    // Enough are taken: from here on only questions that are still too few, and what is certain to please.
    const wanted = planned.length < needed || (asked < questions && best.candidate.style === 'question');
    waiting.delete(best.candidate);
    if (wanted || best.candidate.score >= CERTAIN) planned.push(plan(best.candidate, planned, pool));
  }
  return { planned, spare: spareOf(sound, planned, most, pool) };
}

/** What there is room for beside the cards that are dealt, as long as it is worth offering. */
function spareOf(
  sound: readonly Candidate[],
  planned: readonly Planned[],
  most: number,
  pool: Pool,
): readonly Planned[] {
  const all = [...planned];
  const waiting = new Set(sound.filter(({ score }) => score >= WORTH_OFFERING));
  for (const { candidate } of planned) waiting.delete(candidate);
  while (all.length < most) {
    const best = bestOf(waiting, all, 0);
    if (best === null) break;
    waiting.delete(best.candidate);
    all.push(plan(best.candidate, all, pool));
  }
  return all.slice(planned.length);
}

/** What a question is worth more than a gap while there are too few. */
const PREFERRED = 0.25;

function bestOf(
  waiting: Set<Candidate>,
  planned: readonly Planned[],
  preferred: number,
): { readonly candidate: Candidate; readonly value: number } | null {
  let best: { readonly candidate: Candidate; readonly value: number } | null = null;
  for (const candidate of waiting) {
    const own = valueOf(candidate, planned);
    if (own === null) {
      waiting.delete(candidate);
      continue;
    }
    const value = own + (candidate.style === 'question' ? preferred : 0);
    if (best === null || value > best.value) best = { candidate, value };
  }
  return best;
}

/** What a candidate adds to what is taken; null when it must not be taken any more. */
function valueOf(
  { fact, sentence, rule, style, prompt, score }: Candidate,
  planned: readonly Planned[],
): number | null {
  const counts = { beside: 0, again: 0, alike: 0 };
  let meets = false;
  for (const { candidate: taken } of planned) {
    // A fact is asked about once in each style: a second question of one fact would be the same card.
    if (taken.prompt === prompt || (taken.fact.id === fact.id && taken.style === style)) return null;
    if (taken.sentence.span.start === sentence.span.start) counts.beside += 1;
    if (taken.fact.id === fact.id) counts.again += 1;
    if (taken.rule === rule) counts.alike += 1;
    meets ||= overlaps(taken.fact.span, fact.span);
  }
  const { beside, again, alike } = counts;
  if (beside >= CARDS_PER_SENTENCE || again >= CARDS_PER_FACT) return null;
  // One stretch of text is asked for once, whatever fact it is called.
  if (meets && again === 0) return null;
  const same = alike / Math.max(4, planned.length);
  return score - 0.04 * beside - 0.15 * again - 0.15 * Math.max(0, same - 0.3);
}

/** The kind that this section has least of, among those that the prompt and its answer allow. */
function plan(candidate: Candidate, planned: readonly Planned[], pool: Pool): Planned {
  const count = (kind: Planned['kind']): number => planned.filter((other) => other.kind === kind).length;
  const plain = candidate.style;
  const exact = candidate.style === 'question' ? exactKind(candidate) : null;
  if (exact !== null && count(exact) <= count(plain)) return { kind: exact, candidate };
  if (count('choice') <= count(plain) + (exact === null ? 0 : count(exact))) {
    const choices = choicesFor(candidate, pool);
    if (choices !== null) return { kind: 'choice', candidate, choices };
  }
  return { kind: plain, candidate };
}

/** The kind whose answer is given rather than recalled: a date, a number, or a name to be typed. */
function exactKind({ fact, answer }: Candidate): 'date' | 'number' | 'typed' | null {
  if (fact.kind === 'date') return 'date';
  if (fact.kind === 'figure') return fact.figure.upTo === null ? 'number' : null;
  return fact.kind === 'name' && answer.split(' ').length <= 3 ? 'typed' : null;
}
