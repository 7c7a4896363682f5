import type { Span } from '../../article/article.ts';
import type { Day } from './calendar.ts';
import type { Moment } from './moment.ts';

/** A date the text told, which later words may count from. */
export interface Mention extends Moment {
  /** In the whole text. */
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the sentence tells of this time (it opens with it or names a day or month), not merely mentions it. */
  readonly leads: boolean;
  /** Whether its year was said in the text, rather than supplied by the dateline. */
  readonly said: boolean;
  /** Whether it only tells where a thing comes from ("a firm founded in 1931"), so that no later month is of its year. */
  readonly inPassing: boolean;
}

/** How far back, in sentences, a date may lie that "two years later" counts from. */
export const REACH = 3;

/** What has been told so far: the last date, and the years in play in the paragraph. */
export class Narrative {
  #last: Mention | null = null;
  /** The last that was not told in passing. */
  #main: Mention | null = null;
  #paragraph = 0;
  #years = new Set<number>();
  #recent = 0;
  #old = 0;

  /** `since`: the year from which on a date is news; null where nothing tells when the text was written. */
  constructor(readonly since: number | null) {}

  begin(paragraph: number): void {
    this.#paragraph = paragraph;
    this.#years = new Set();
  }

  /** Takes note of any date of the text, also one that nothing is counted from. */
  note(last: Day): void {
    if (this.since !== null && last.year < this.since) this.#old += 1;
    else this.#recent += 1;
  }

  tell(mention: Mention): void {
    this.#last = mention;
    if (mention.inPassing) return;
    this.#main = mention;
    this.#years.add(mention.from.year).add(mention.to.year);
  }

  /** Whether a date only looks back from what is being told: to an earlier age, or to what had been by then. */
  isAside({ to, precision }: Moment, hadBeen: boolean): boolean {
    const last = this.here();
    if (last === null || to.year >= last.from.year) return false;
    return hadBeen || precision === 'decade' || precision === 'century';
  }

  /** A time that is not said came between, so that nothing counts any longer from what an earlier sentence told. */
  blur(sentence: number): void {
    const last = this.#last;
    if (last === null || last.sentence === sentence) return;
    this.#last = { ...last, precision: 'century' };
    if (this.#main === last) this.#main = this.#last;
  }

  /** The last date told, if it stands near enough to count from: in this paragraph, or at the end of the one before. */
  near(sentence: number): Mention | null {
    return this.#isNear(this.#last, sentence) ? this.#last : null;
  }

  /** The same, but for what was told in passing: the time a month without a year may belong to. */
  mainNear(sentence: number): Mention | null {
    return this.#isNear(this.#main, sentence) ? this.#main : null;
  }

  #isNear(mention: Mention | null, sentence: number): boolean {
    return (
      mention !== null && sentence - mention.sentence <= REACH && mention.paragraph >= this.#paragraph - 1
    );
  }

  /** Whether the text tells of times long gone, so that a day without a year is none of the last twelve months. */
  get isHistory(): boolean {
    return this.#old >= 3 && this.#old > 8 * this.#recent;
  }

  /** The last date of this paragraph, wherever in it. */
  here(): Mention | null {
    return this.#last?.paragraph === this.#paragraph ? this.#last : null;
  }

  /** The same, but for what was told in passing. */
  mainHere(): Mention | null {
    return this.#main?.paragraph === this.#paragraph ? this.#main : null;
  }

  get years(): ReadonlySet<number> {
    return this.#years;
  }
}
