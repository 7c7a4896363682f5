const UNITS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const WORDS = new Map(UNITS.map((word, index) => [word, index + 1]));

/** "nineteenth" → 19; up to twentieth. */
export const ordinalWord = (lower: string): number | null => WORDS.get(lower) ?? null;

export const isOrdinalSuffix = (lower: string): boolean => /^(?:st|nd|rd|th)$/.test(lower);
