import type {
  Card,
  ChoiceCard,
  ClozeCard,
  DateCard,
  NumberCard,
  OrderCard,
  QuestionCard,
  TypedCard,
} from '../course/card.ts';
import type { CardId, FactId } from '../id.ts';
import { unreachable } from '../unreachable.ts';
import { judge, judgeDate, judgeNumber, judgeOrder } from './judge.ts';
import type { Note, Verdict } from './judge.ts';
import { countsAsRight } from './judge.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Random } from './random.ts';

/** A card as a quiz asks it. */
export type QuizItem =
  | { readonly ask: 'choice'; readonly card: ChoiceCard; readonly options: readonly string[] }
  | { readonly ask: 'typed'; readonly card: QuestionCard | ClozeCard | TypedCard }
  | { readonly ask: 'number'; readonly card: NumberCard }
  | { readonly ask: 'date'; readonly card: DateCard }
  /** `start` holds indices of `card.items` in the order in which they are shown at first. */
  | { readonly ask: 'order'; readonly card: OrderCard; readonly start: readonly number[] };

export interface QuizPlan {
  /** Ids of the sections asked about; empty means all. */
  readonly sections: ReadonlySet<string>;
  /** How many questions, at most. */
  readonly length: number;
  /** The same seed gives the same quiz of the same cards. */
  readonly seed: number;
}

/** What was answered: the text chosen or typed, or indices of the items in order; null when it was passed over. */
export type Given = string | readonly number[] | null;
export type Answers = ReadonlyMap<CardId, Given>;

export interface Marked {
  readonly item: QuizItem;
  readonly given: Given;
  readonly verdict: Verdict;
  readonly note: Note | null;
  readonly right: boolean;
}

export interface Score {
  readonly asked: number;
  readonly right: number;
  /** In the order in which they were asked. */
  readonly marked: readonly Marked[];
  /** The cards to learn again. */
  readonly missed: readonly CardId[];
}

/** Picks questions at random from the chosen sections, one of each fact as far as they reach. */
export function buildQuiz(cards: readonly Card[], plan: QuizPlan): readonly QuizItem[] {
  const random = randomFrom(plan.seed);
  const chosen = cards.filter(({ section }) => plan.sections.size === 0 || plan.sections.has(section));
  const facts = new Set<FactId>();
  const first: Card[] = [];
  const again: Card[] = [];
  for (const card of shuffled(chosen, random)) {
    (card.fact !== null && facts.has(card.fact) ? again : first).push(card);
    if (card.fact !== null) facts.add(card.fact);
  }
  const length = Math.max(0, Math.floor(plan.length));
  const picked = first.slice(0, length);
  const fill = again.slice(0, length - picked.length);
  return (fill.length === 0 ? picked : shuffled([...picked, ...fill], random)).map((card) =>
    asItem(card, random),
  );
}

function asItem(card: Card, random: Random): QuizItem {
  switch (card.kind) {
    case 'choice':
      return { ask: 'choice', card, options: shuffled(card.choices, random) };
    case 'question':
    case 'cloze':
    case 'typed':
      return { ask: 'typed', card };
    case 'number':
      return { ask: 'number', card };
    case 'date':
      return { ask: 'date', card };
    case 'order':
      return { ask: 'order', card, start: shuffled([...card.items.keys()], random) };
    default:
      return unreachable(card);
  }
}

/** Marks one answer. `language` is the article's, as a BCP 47 tag. */
export function mark(item: QuizItem, given: Given, language: string): Marked {
  const finding = find(item, given, language);
  return { item, given, ...finding, right: countsAsRight(finding) };
}

function find(
  item: QuizItem,
  given: Given,
  language: string,
): { readonly verdict: Verdict; readonly note: Note | null } {
  if (given === null) return { verdict: 'wrong', note: 'empty' };
  if (item.ask === 'order') {
    if (typeof given === 'string') return { verdict: 'wrong', note: 'unread' };
    return { verdict: judgeOrder(given, item.card.items).verdict, note: null };
  }
  if (typeof given !== 'string') return { verdict: 'wrong', note: 'unread' };
  switch (item.ask) {
    case 'choice':
      return { verdict: given === item.card.answer ? 'right' : 'wrong', note: null };
    case 'typed': {
      const accept = item.card.kind === 'typed' ? item.card.accept : [];
      const { verdict, note } = judge(given, { answer: item.card.answer, accept, language });
      return { verdict, note };
    }
    case 'number': {
      const { verdict, note } = judgeNumber(given, item.card.figure, item.card.tolerance);
      return { verdict, note };
    }
    case 'date': {
      const { verdict, note } = judgeDate(given, item.card.date);
      return { verdict, note };
    }
    default:
      return unreachable(item);
  }
}

/** The whole sitting. `overruled`: cards of which the learner said "I was right". */
export function score(
  items: readonly QuizItem[],
  answers: Answers,
  language: string,
  overruled: ReadonlySet<CardId>,
): Score {
  const marked = items.map((item) => {
    const one = mark(item, answers.get(item.card.id) ?? null, language);
    return overruled.has(item.card.id) ? { ...one, right: true } : one;
  });
  const missed = marked.filter(({ right }) => !right).map(({ item }) => item.card.id);
  return { asked: items.length, right: items.length - missed.length, marked, missed };
}
