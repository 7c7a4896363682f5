import { primaryLanguage } from './language.ts';

/**
 * How far the finding of facts reaches in a language: `questions` and all kinds of facts; `gaps` for dates and figures by
 * a grammar of its own; `plain` for dates with a month's name and numbers in digits; `little` for what any language writes
 * alike; `unknown` when the language could not be told.
 */
export type LanguageReach = 'questions' | 'gaps' | 'plain' | 'little' | 'unknown';

/** Named here once more, so that a screen that only says so need not load the grammars; a test holds them together. */
const REACHES: Readonly<Record<string, LanguageReach>> = {
  '': 'unknown',
  und: 'unknown',
  en: 'questions',
  de: 'gaps',
  es: 'gaps',
  zh: 'gaps',
  fr: 'plain',
  it: 'plain',
  pt: 'plain',
  nl: 'plain',
};

/** What can be made of a text in the language of a BCP 47 tag. */
export const languageReach = (language: string): LanguageReach =>
  REACHES[primaryLanguage(language)] ?? 'little';
