import type { Span } from '../article/article.ts';
import type { DateValue, FigureValue } from '../facts/fact.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../id.ts';

/** When and where a document was last edited. Of two edits the later wins; equal times are decided by `by`. */
export interface Stamp {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly by: DeviceId;
}

/** Stands in a cloze prompt where the answer goes. */
export const BLANK = '____';

/** A card that another one stands in for since the article was revised, and the answer it had. */
export interface Replaced {
  readonly card: CardId;
  readonly answer: string;
}

interface CardBase {
  /** Its identity is not its words: editing keeps it, and with it the memory. */
  readonly id: CardId;
  readonly course: CourseId;
  readonly fact: FactId | null;
  /** Id of the section it belongs to. */
  readonly section: string;
  /** The sentence it cites, in the article's text; null for a card somebody wrote without one. */
  readonly sentence: Span | null;
  readonly prompt: string;
  /** For a made card, a literal stretch of the article's text. */
  readonly answer: string;
  /** Shown after the answer; empty when there is nothing to add. */
  readonly explanation: string;
  /** Index, in its section, of the paragraph after which it is asked as a check; null when it is not a check. */
  readonly checkAfter: number | null;
  /** What it replaces, the latest first; left out by the many that replace nothing. */
  readonly replaces?: readonly Replaced[];
  readonly stamp: Stamp;
}

export interface QuestionCard extends CardBase {
  readonly kind: 'question';
}
/** `prompt` is the sentence with `BLANK` for the answer. */
export interface ClozeCard extends CardBase {
  readonly kind: 'cloze';
}
export interface ChoiceCard extends CardBase {
  readonly kind: 'choice';
  /** Two to six texts, the answer among them exactly once; shown shuffled. */
  readonly choices: readonly string[];
}
export interface TypedCard extends CardBase {
  readonly kind: 'typed';
  /** Other spellings that count as right. */
  readonly accept: readonly string[];
}
export interface NumberCard extends CardBase {
  readonly kind: 'number';
  readonly figure: FigureValue;
  /** Share of the value by which a guess may miss: 0 exact, 0.1 ten percent. */
  readonly tolerance: number;
}
export interface DateCard extends CardBase {
  readonly kind: 'date';
  readonly date: DateValue;
}
export interface OrderItem {
  readonly label: string;
  readonly date: DateValue;
}
/** `items` in their true order; `answer` is their labels joined by `; `. Equal dates may stand in either order. */
export interface OrderCard extends CardBase {
  readonly kind: 'order';
  readonly items: readonly OrderItem[];
}

/** One prompt about one fact. */
export type Card = QuestionCard | ClozeCard | ChoiceCard | TypedCard | NumberCard | DateCard | OrderCard;
export type CardKind = Card['kind'];
