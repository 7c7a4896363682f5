import type { Span } from '../../article/article.ts';
import type { FigureValue } from '../fact.ts';
import { primaryLanguage } from '../language.ts';
import { readChineseFigures } from './chinese.ts';
import { germanFigures } from './german.ts';
import { type FigureGrammar, readFigures } from './grammar.ts';
import { spanishFigures } from './spanish.ts';

/** Reads the figures of a text beside the dates that were found in it. */
export type FigureReader = (
  text: string,
  dates: readonly Span[],
) => readonly { readonly span: Span; readonly figure: FigureValue }[];

const by =
  (grammar: FigureGrammar): FigureReader =>
  (text, dates) =>
    readFigures(text, grammar, dates);

/** In Mexico and the Caribbean thousands have commas, as in English. */
const POINT_REGIONS = /^es-(?:MX|US|PR|GT|HN|SV|NI|PA|DO)\b/i;

/** The reader of figures for a BCP 47 tag; null where the language has no grammar of its own. */
export function figureReader(language: string): FigureReader | null {
  switch (primaryLanguage(language)) {
    case 'de':
      return by(germanFigures);
    case 'es':
      return by(POINT_REGIONS.test(language) ? { ...spanishFigures, decimal: '.' } : spanishFigures);
    case 'zh':
      return readChineseFigures;
    default:
      return null;
  }
}
