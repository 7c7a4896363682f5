/** How an answer compares with the expected one. */
export type Verdict = 'right' | 'close' | 'wrong';

/** Why an answer is only close, or in what it is wrong; null when there is nothing to say. */
export type Note =
  /** A letter slipped. */
  | 'spelling'
  /** Part of a name: "Kim" for "Kim Jong Un". */
  | 'part'
  /** A year where the month was asked, one end of a range. */
  | 'less-precise'
  /** A month where the text gives only the year. */
  | 'more-precise'
  /** Outside the tolerance, but near. */
  | 'near'
  /** The right number of the wrong thing: miles for kilometres. */
  | 'unit'
  /** Not a number, not a date: it could not be read as what was asked. */
  | 'unread'
  | 'empty';

/** A stretch of text: in both, only in the expected answer (`missing`), or only in the given one (`extra`). */
export interface Change {
  readonly text: string;
  readonly change: 'same' | 'missing' | 'extra';
}

export interface Judgement {
  readonly verdict: Verdict;
  /** From what was given to what was expected; a single `same` when nothing differs. */
  readonly difference: readonly Change[];
  readonly note: Note | null;
}

/** A slip of the finger is not a gap in memory; every other "close" is. */
export const countsAsRight = (judgement: Pick<Judgement, 'verdict' | 'note'>): boolean =>
  judgement.verdict === 'right' || (judgement.verdict === 'close' && judgement.note === 'spelling');
