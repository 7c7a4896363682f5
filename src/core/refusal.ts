/** Why something a person brought was refused. The catalogue (`#messages`) has one sentence for each code. */
export type Refusal =
  | { readonly code: 'missing-file'; readonly name: string }
  | { readonly code: 'unreadable-file'; readonly name: string }
  | { readonly code: 'empty' }
  | { readonly code: 'binary'; readonly name: string }
  | { readonly code: 'unsupported-format'; readonly name: string; readonly format: string }
  | { readonly code: 'unknown-encoding'; readonly name: string }
  | { readonly code: 'no-article' }
  | { readonly code: 'too-long'; readonly words: number; readonly limit: number }
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limit: number }
  | { readonly code: 'one-line'; readonly megabytes: number }
  | { readonly code: 'course-line'; readonly line: number; readonly problem: CourseLineProblem }
  | { readonly code: 'course-field'; readonly field: string }
  | { readonly code: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly code: 'not-lectern' }
  | { readonly code: 'damaged-copy'; readonly where: string };

/** What can be wrong with one line of a course written as text. */
export type CourseLineProblem =
  | 'no-front-matter'
  | 'no-title'
  | 'no-version'
  | 'unknown-key'
  | 'not-a-day'
  | 'unknown-card-kind'
  | 'unknown-card-line'
  | 'card-not-closed'
  | 'card-without-question'
  | 'card-without-answer'
  | 'choice-without-others'
  | 'answer-among-others'
  | 'too-many-others'
  | 'gap-missing'
  | 'order-too-short'
  | 'item-without-date'
  | 'date-not-understood'
  | 'figure-not-understood'
  | 'tolerance-not-understood'
  | 'unknown-fact-kind'
  | 'card-id-twice'
  | 'no-such-fact'
  | 'check-without-paragraph'
  | 'no-reading';

/** Why a write did not happen. Nothing of it was kept; everything written earlier still is. */
export type StorageRefusal =
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-refused'; readonly cause: string }
  /** The database was made by a newer Lectern. */
  | { readonly code: 'storage-newer' }
  /** This tab is older than the database, or the database was taken away; reload. */
  | { readonly code: 'storage-outdated' }
  /** The part of Lectern that opens the database did not come over the network. */
  | { readonly code: 'storage-not-loaded' };
