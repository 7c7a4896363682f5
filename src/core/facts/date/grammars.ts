import { chineseDates } from './chinese.ts';
import { germanDates } from './german.ts';
import type { DateGrammar } from './grammar.ts';
import { spanishDates } from './spanish.ts';

const GRAMMARS: Readonly<Record<string, DateGrammar>> = {
  de: germanDates,
  es: spanishDates,
  zh: chineseDates,
};

/** The grammar of dates of a language by its primary subtag; null where there is none of its own. */
export const dateGrammar = (primary: string): DateGrammar | null => GRAMMARS[primary] ?? null;
