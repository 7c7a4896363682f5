import { dates as dateFormatter, numbers } from '../formatter.ts';
import type { DateValue, FigureValue } from '#core/facts/fact.ts';

const yearAt = (iso: string): number => Number.parseInt(iso, 10);
const day = (iso: string): Date => {
  const date = new Date(0);
  const [, month = '1', dayOfMonth = '1'] = /-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  date.setUTCFullYear(yearAt(iso), Number(month) - 1, Number(dayOfMonth));
  return date;
};
const format = (options: Intl.DateTimeFormatOptions) => dateFormatter('en', { timeZone: 'UTC', ...options });
const monthDay = format({ month: 'long', day: 'numeric' });
const month = format({ month: 'long' });
const number = numbers('en', { maximumFractionDigits: 6 });

/** Astronomical year, as people write it: −43 is 44 BC. */
const year = (astronomical: number): string =>
  astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;

/** Symbols of units and currencies, as facts carry them. */
const measures =
  /^(?:%|[A-Z]{3}|°[CF]?|[kcm]?m[²³]?|[kmµ]?g|km\/h|mph|mi|ft|in|yd|lb|oz|t|l|ml|ha|s|min|h|[kMGT]?W|[kMGT]Wh|[kM]?Hz|[KMGT]B|K|(?:second|minute|hour|day|week|month|year|decade)s?)$/;

const seasons = ['winter', 'spring', 'summer', 'autumn'];
const monthOf = (iso: string): number => day(iso).getUTCMonth();

/** When within its year something was: what stands left of the timeline under the year. */
function within(date: DateValue): string {
  const from = yearAt(date.from);
  const to = yearAt(date.to);
  if (date.range && from !== to) return `to\u00a0${year(to)}`;
  switch (date.precision) {
    case 'day':
      return date.from === date.to
        ? monthDay.format(day(date.from))
        : `${monthDay.format(day(date.from))} to ${monthDay.format(day(date.to))}`;
    case 'month':
      return date.range
        ? `${month.format(day(date.from))} to ${month.format(day(date.to))}`
        : month.format(day(date.from));
    case 'season':
      // "Early 2017" is four months and no season.
      if (monthOf(date.to) !== (monthOf(date.from) + 2) % 12)
        return `${month.format(day(date.from))} to ${month.format(day(date.to))}`;
      return seasons[Math.floor(((monthOf(date.from) + 1) % 12) / 3)] ?? '';
    case 'year':
      return 'all\u00a0year';
    case 'decade':
    case 'century':
      return `to\u00a0${year(to)}`;
  }
}

/** The key dates and figures of a course. */
export const dates = {
  title: 'Dates and figures',
  course: 'Course',
  cover: 'Cover the answers',
  tapToLook: 'Tap a strip to look',
  timeline: 'Timeline',
  figures: 'Figures',
  showWhen: (about: string) => `Show when: ${about}`,
  showFigure: (about: string) => `Show the figure: ${about}`,
  year,
  within,
  about: (text: string, approximate: boolean) => (approximate ? `about ${text}` : text),
  yearsLater: (skipped: number) => (skipped === 1 ? '1 year in between' : `${skipped} years in between`),
  /** The number alone; `bound` and `unit` stand small beside it. */
  figure: ({ value, upTo }: FigureValue): string =>
    upTo === null ? compact(value) : `${compact(value)}\u2013${compact(upTo)}`,
  bound: ({ bound, approximate }: FigureValue): string =>
    bound === 'under' ? 'almost' : bound === 'over' ? 'more than' : approximate ? 'about' : '',
  /** What stands small beside the number: a unit of measure, but not the noun counted, which the words beside it name. */
  unit: ({ unit }: FigureValue): string => (unit !== null && measures.test(unit) ? unit : ''),
  noDates: 'No dates in this course yet.',
  noFigures: 'No figures in this course yet.',
  empty: 'Dates and figures of your courses gather here.',
  emptyHow: 'Add an article, or open one in the library, and its key dates and figures stand on one page.',
  toLibrary: 'Open the library',
  from: (section: string) => `From “${section}”`,
};

/** 2,500,000 → 2.5 million; below a million in digits. */
function compact(value: number): string {
  const scales = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  for (const [scale, word] of scales)
    if (Math.abs(value) >= scale) return `${number.format(value / scale)}\u00a0${word}`;
  return number.format(value);
}
