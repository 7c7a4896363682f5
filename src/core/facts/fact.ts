import type { Span } from '../article/article.ts';
import type { FactId } from '../id.ts';

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A stretch of calendar. `from` and `to` are inclusive proleptic-Gregorian days, ISO 8601: `2017-11-01`, `-000043-03-15` (44 BC). */
export interface DateValue {
  readonly from: string;
  readonly to: string;
  /** How exactly the text says it; for a range, how exactly it says its ends. */
  readonly precision: DatePrecision;
  /** True for "1950 to 1953": two ends, rather than one moment known to a precision. */
  readonly range: boolean;
  /** "about", "around", "c." stood before it. */
  readonly approximate: boolean;
  /** What supplied the part that the text leaves out ("in September"); null when the text is complete. */
  readonly anchor: 'dateline' | 'context' | null;
  /** Where in the article the date stands that it was counted from; only with `anchor: 'context'`, and not in older courses. */
  readonly anchoredBy?: Span;
}

/** A number with what it counts or measures. */
export interface FigureValue {
  readonly value: number;
  /** Upper end of "3 to 5 %"; null for a single number. */
  readonly upTo: number | null;
  /** A unit's symbol (`km`, `%`, `USD`) or, for a count, the noun counted (`missiles`); null when the text gives none. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** How it is approximate, where that matters for judging an answer. */
  readonly bound: 'exact' | 'about' | 'under' | 'over';
  /** The same quantity in another unit when the text gives it: "(2,800 miles)". */
  readonly conversion: { readonly value: number; readonly unit: string } | null;
}

interface FactBase {
  readonly id: FactId;
  /** The characters of `article.text` that say it. */
  readonly span: Span;
  /** The sentence around `span`. */
  readonly sentence: Span;
  /** Id of the section it stands in. */
  readonly section: string;
  /** What it is about, in a few words: "the Korean War", "missiles fired by North Korea in 2017". */
  readonly about: string;
  /** 0–1: how much a learner would want it kept. */
  readonly weight: number;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly date: DateValue;
}
export interface FigureFact extends FactBase {
  readonly kind: 'figure';
  readonly figure: FigureValue;
}
export interface NameFact extends FactBase {
  readonly kind: 'name';
  readonly names: 'person' | 'place' | 'organisation' | 'work' | 'other';
}
export interface QuotationFact extends FactBase {
  readonly kind: 'quotation';
  readonly speaker: string | null;
}
export interface DefinitionFact extends FactBase {
  readonly kind: 'definition';
  readonly term: string;
}
export interface StatementFact extends FactBase {
  readonly kind: 'statement';
}

/** One thing worth knowing, tied to the exact characters that say it. */
export type Fact = DateFact | FigureFact | NameFact | QuotationFact | DefinitionFact | StatementFact;
export type FactKind = Fact['kind'];
