import type { CardId } from '#core/id.ts';
import type { Grade } from '#core/study/event.ts';

/** What a sitting has come to so far. Replaced with every answer, never changed. */
export class ReviewTally {
  /** Distinct cards in the order of their first answer; true when the last answer was *Forgot*. */
  readonly answered: ReadonlyMap<CardId, boolean>;
  readonly all: number;
  readonly remembered: number;

  constructor(answered: ReadonlyMap<CardId, boolean> = new Map(), all = 0, remembered = 0) {
    this.answered = answered;
    this.all = all;
    this.remembered = remembered;
  }

  graded(card: CardId, grade: Grade): ReviewTally {
    const answered = new Map(this.answered).set(card, grade === 1);
    return new ReviewTally(answered, this.all + 1, this.remembered + (grade > 1 ? 1 : 0));
  }

  /** A card is asked again. `grade` is the one taken back, null when it was not given in this sitting. */
  takenBack(card: CardId, grade: Grade | null): ReviewTally {
    const answered = new Map(this.answered);
    answered.delete(card);
    if (grade === null) return new ReviewTally(answered, this.all, this.remembered);
    return new ReviewTally(answered, this.all - 1, this.remembered - (grade > 1 ? 1 : 0));
  }
}
