const monthNames: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari', 'jan', 'janv', 'ene'],
  ['february', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari', 'feb', 'febr', 'févr'],
  ['march', 'märz', 'mars', 'marzo', 'março', 'maart', 'mar'],
  ['april', 'avril', 'abril', 'aprile', 'apr', 'avr', 'abr'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'jun'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'jul', 'juil'],
  ['august', 'août', 'agosto', 'augustus', 'aug', 'ago'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'sept', 'sep'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'oct', 'okt'],
  ['november', 'novembre', 'noviembre', 'novembro', 'nov'],
  ['december', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro', 'dec', 'dez', 'déc', 'dic'],
];
const monthNumbers = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const month = `(${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;

const EDGE = '(?<![\\p{L}\\p{N}])';
const shapes: readonly (readonly [RegExp, (found: readonly string[]) => readonly (string | number)[]])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([y = '', m = '', d = '']) => [y, m, d]],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, ([y = '', m = '', d = '']) => [y, m, d]],
  [/(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u, ([y = '', m = '', d = '']) => [y, m, d]],
  [
    new RegExp(`${EDGE}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
    ([m = '', d = '', y = '']) => [y, named(m), d],
  ],
  [
    new RegExp(
      `${EDGE}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -](?:of |de |di )?${month},?[ -](?:de |del )?(\\d{4})(?!\\d)`,
      'iu',
    ),
    ([d = '', m = '', y = '']) => [y, named(m), d],
  ],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, ([d = '', m = '', y = '']) => [y, m, d]],
  // With slashes day and month are told apart only when one of them is no month.
  [
    /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u,
    ([a = '', b = '', y = '']) => (Number(a) > 12 ? [y, b, a] : Number(b) > 12 ? [y, a, b] : []),
  ],
];

/** A complete day that a line names: its ISO form and the characters that say it. */
export interface CalendarDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The first complete, existing day in a line, in the usual spellings of Western languages, ISO and Chinese. */
export function findCalendarDate(line: string): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const [shape, order] of shapes) {
    const found = shape.exec(line);
    if (!found || (first && first.start <= found.index)) continue;
    const [year, monthOfYear, day] = order(found.slice(1)).map(Number);
    const iso = isoDay(year, monthOfYear, day);
    if (iso !== null) first = { iso, start: found.index, end: found.index + found[0].length };
  }
  return first;
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDay(year = NaN, monthOfYear = NaN, day = NaN): string | null {
  if (!(year >= 1000 && year <= 9999 && monthOfYear >= 1 && monthOfYear <= 12 && day >= 1)) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthOfYear - 1] ?? 0;
  if (day > days) return null;
  return `${year}-${String(monthOfYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const named = (name: string): number => monthNumbers.get(name.toLowerCase()) ?? NaN;
