/** Why something a person brought was refused. The catalogue (`#messages`) has one sentence for each code. */
export type Refusal =
  | { readonly code: 'missing-file'; readonly name: string }
  | { readonly code: 'unreadable-file'; readonly name: string }
  | { readonly code: 'empty' }
  | { readonly code: 'binary'; readonly name: string }
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
  | 'unknown-card-kind'
  | 'card-not-closed'
  | 'card-without-question'
  | 'card-without-answer'
  | 'choice-without-others'
  | 'answer-among-others'
  | 'gap-missing'
  | 'order-too-short'
  | 'date-not-understood'
  | 'figure-not-understood'
  | 'card-id-twice'
  | 'no-such-fact'
  | 'no-reading';
