const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** English month names as they are written, January first. */
export const englishMonths: readonly string[] = ENGLISH.map(
  (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
);

/** Source of a pattern that matches any of them. */
export const anyEnglishMonth = englishMonths.join('|');

/** Month names by language, January first; German, Spanish and Chinese have grammars of their own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ENGLISH,
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
};

const SHORT: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const table = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]));

const TABLES = new Map(Object.entries(NAMES).map(([language, names]) => [language, table(names)]));

/** The numbers (1–12) of months by all their names, January first. */
export const monthNumbers = (months: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const ABBREVIATIONS = monthNumbers(SHORT);
const NONE: ReadonlyMap<string, number> = new Map();

/** The number (1–12) of a month written out, or null. */
export const monthNamed = (lower: string, language: string): number | null =>
  (TABLES.get(language) ?? NONE).get(lower) ?? null;

/** The number (1–12) of an English month's abbreviation without its full stop, or null. */
export const monthShortened = (lower: string): number | null => ABBREVIATIONS.get(lower) ?? null;
