import type { DateValue } from '../fact.ts';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  daysBetween,
  daysInMonth,
  isDay,
  weekdayOf,
} from './calendar.ts';
import { latestNotAfter } from './anchor.ts';
import { type Moment, season, wholeDay, wholeMonth, wholeYear, week } from './moment.ts';
import { type Mention, type Narrative, REACH } from './narrative.ts';
import { daysOf, type Part, partOfYear, type Point, withYear } from './point.ts';
import type { Grain, Named, Relative } from './relative.ts';
import type { Step } from './step.ts';
import type { Tense } from './tense.ts';

/** Where an incomplete date stands: all that may complete it. */
export interface Place {
  readonly published: Day | null;
  readonly narrative: Narrative;
  /** Index of its sentence in the whole text. */
  readonly sentence: number;
  readonly tense: Tense;
  /**
   * What the date's words are: a time by which something must be, one from which it will be or has been so, or what a
   * noun is named after ("the 6 May vote").
   */
  readonly role: 'deadline' | 'start' | 'since' | 'attribute' | 'plain';
}

export interface Resolved<Value> {
  readonly value: Value;
  readonly anchor: Exclude<DateValue['anchor'], null>;
  /** The date counted from, when it stands in the text. */
  readonly by: Mention | null;
}

const fromDateline = <Value>(value: Value): Resolved<Value> => ({ value, anchor: 'dateline', by: null });
const fromText = <Value>(value: Value, by: Mention): Resolved<Value> => ({ value, anchor: 'context', by });

const isExact = (mention: Mention): boolean =>
  mention.precision !== 'decade' && mention.precision !== 'century' && mention.from.year === mention.to.year;

/**
 * The year of a date without one that a told date leads to. Which of two months comes first tells whether the story
 * has gone on into the next year; across sentences a month shortly before the told one could mean either.
 */
function yearGoingOn(partial: Point, last: Mention, sameSentence: boolean): number | null {
  const { year } = last.to;
  if (!/^(?:day|month|season)$/.test(last.precision)) return year;
  const days = daysOf(withYear(partial, year));
  if (days === null || compareDays(days.to, last.from) >= 0) return year;
  const back = last.to.month - days.from.month;
  if (back >= 8) return year + 1;
  return sameSentence || back > 2 ? year : null;
}

/** The first occurrence of a moment without a year that does not end before a day. */
function firstNotBefore(partial: Point, day: Day): number | null {
  for (let year = day.year; year <= day.year + 1; year += 1) {
    const days = daysOf(withYear(partial, year));
    if (days !== null && compareDays(days.to, day) >= 0) return year;
  }
  return null;
}

/** The occurrence nearest a day; one to come only if it is much nearer than the last. */
function nearestTo(partial: Point, day: Day): number | null {
  const away = (year: number): number | null => {
    const days = daysOf(withYear(partial, year));
    return days === null ? null : daysBetween(day, days.from);
  };
  const last = latestNotAfter(partial, day);
  const past = last === null || last.kind === 'century' ? null : last.year;
  const ahead = firstNotBefore(partial, day);
  if (past === null || ahead === null) return past ?? ahead;
  const [behind, before] = [away(past) ?? 0, away(ahead) ?? 0];
  return before * 2 < -behind ? ahead : past;
}

/** Days between a dateline and a date told near enough to be news of that week. */
const NEWS_DAYS = 10;

/** The year that a date without one leaves out; null when two years could be meant. */
export function yearOf(partial: Point, place: Place): Resolved<number> | null {
  const { published, narrative, sentence, tense, role } = place;
  if (tense === 'habit') return null;
  // "Is open until 30 June": what is so now ends on a day to come.
  const ends = role === 'deadline' && published !== null && /^(?:present|none|unclear)$/.test(tense);
  if (tense === 'present' && !ends) return null;
  const here = narrative.mainHere();
  const history = published !== null && narrative.isHistory;
  const told = ((): Resolved<number> | null => {
    const last = here ?? (published === null || history ? narrative.mainNear(sentence) : null);
    if (last === null || !isExact(last)) return null;
    const year = yearGoingOn(partial, last, last.sentence === sentence);
    if (year === null || daysOf(withYear(partial, year)) === null) return null;
    return published !== null && year > published.year ? null : fromText(year, last);
  })();
  const settled = (): Resolved<number> | null => {
    const away = here === null ? 0 : sentence - here.sentence;
    // A story that goes forward is still in its latest year some sentences on.
    const goesOn = here !== null && away <= REACH && here.from.year >= Math.max(...narrative.years);
    return narrative.years.size === 1 || away <= 1 || goesOn ? told : null;
  };
  if (published === null) return settled();
  const beside = here?.sentence === sentence ? here : null;
  if (role === 'deadline' && beside !== null && isExact(beside)) {
    const year = firstNotBefore(partial, beside.from);
    return year === null ? null : fromText(year, beside);
  }
  const ahead = ((): Resolved<number> | null => {
    const year = firstNotBefore(partial, published);
    return year === null ? null : fromDateline(year);
  })();
  const last = latestNotAfter(partial, published);
  const latest = last === null || last.kind === 'century' ? null : last.year;
  // "The school, built in 1905 and closed since March, will reopen in September": what is now, or to come.
  const past = beside?.precision === 'year' && beside.to.year < published.year;
  if (past && tense === 'future') return ahead;
  if (past && role === 'since' && !history) return latest === null ? null : fromDateline(latest);
  // A year that the text itself said, in this sentence, outweighs the dateline.
  if (told !== null && beside?.said === true) return told;
  // A story long past that ends in the present: "The workshop is open until 30 April."
  if (beside === null && (tense === 'future' || (ends && tense === 'present'))) return ahead;
  if (history && (here?.said !== true || tense === 'past')) return settled();
  if (role !== 'since' && beside?.precision === 'day' && compareDays(beside.to, published) > 0) return ahead;
  const news = beside?.precision === 'day' && compareDays(addDays(beside.to, NEWS_DAYS), published) >= 0;
  if (tense === 'future' || ends || (tense === 'unclear' && news)) return ahead;
  if (here?.said !== true && (role === 'attribute' || (tense === 'none' && partial.kind === 'day'))) {
    const year = nearestTo(partial, published);
    return year === null ? null : fromDateline(year);
  }
  if (tense !== 'past' || latest === null) return null;
  if (here?.said !== true || told?.value === latest) return fromDateline(latest);
  // "Down by two-thirds since February": up to now, whatever year was told; and what lies ahead tells no past month.
  if (role === 'since' && beside === null && !history) return fromDateline(latest);
  if (here.from.year > published.year) return fromDateline(latest);
  // "Built in 1875–76, … inspectors found cracks in January": years on end are no year to place a month in.
  const ofYears = here.range && here.precision === 'year';
  if (!isExact(here) && ofYears && here.sentence !== sentence && !history) return fromDateline(latest);
  if (told === null || sentence - here.sentence > 2) return null;
  return here.leads ? told : null;
}

const stepped = (day: Day, step: Step, by: number): Day =>
  step === 'day'
    ? addDays(day, by)
    : step === 'week'
      ? addDays(day, 7 * by)
      : step === 'month'
        ? { ...addMonths(day.year, day.month, by), day: 1 }
        : { year: day.year + by, month: 1, day: 1 };

function stretchOf(day: Day, grain: Grain, part: Part | null): Moment {
  switch (grain) {
    case 'day':
      return wholeDay(day);
    case 'week':
      return week(day);
    case 'weekend': {
      const whole = week(day);
      return { ...whole, from: addDays(whole.from, 5) };
    }
    case 'month': {
      const days = part === null ? null : daysOf({ kind: 'month', year: day.year, month: day.month, part });
      const whole = wholeMonth(day.year, day.month);
      return days === null ? whole : { ...whole, ...days };
    }
    case 'year': {
      if (part === null) return wholeYear(day.year);
      const { first, months } = partOfYear(day.year, part);
      return season(day.year, first, months);
    }
  }
}

/** Whether a date is told exactly enough to count days, weeks, months or years from it. */
function counts(mention: Mention, step: Step): boolean {
  if (mention.precision === 'decade' || mention.precision === 'century') return false;
  if (step === 'year') return true;
  if (step === 'month') return mention.precision === 'day' || mention.precision === 'month';
  return mention.precision === 'day';
}

/** The month or season of a year, or null for a weekday. */
const ofYear = (name: Named, year: number): Moment | null =>
  name.kind === 'month'
    ? wholeMonth(year, name.month)
    : name.kind === 'season'
      ? season(year, name.first, 3)
      : null;

function namedBefore(name: Named, day: Day): Moment | null {
  if (name.kind === 'weekday') {
    const back = (weekdayOf(day) - name.weekday + 7) % 7;
    return wholeDay(addDays(day, -(back === 0 ? 7 : back)));
  }
  for (const year of [day.year, day.year - 1, day.year - 2]) {
    const moment = ofYear(name, year);
    if (moment !== null && compareDays(moment.to, day) < 0) return moment;
  }
  return null;
}

function namedAfter(name: Named, day: Day): Moment | null {
  if (name.kind === 'weekday') {
    const ahead = (name.weekday - weekdayOf(day) + 7) % 7;
    return wholeDay(addDays(day, ahead === 0 ? 7 : ahead));
  }
  for (const year of [day.year, day.year + 1]) {
    const moment = ofYear(name, year);
    if (moment !== null && compareDays(moment.from, day) > 0) return moment;
  }
  return null;
}

/** "This spring", "that winter": a winter belongs to the year it began in, until it is over. */
function namedWithin(name: Named, day: Day): Moment | null {
  if (name.kind === 'weekday') return wholeDay(addDays(day, name.weekday - weekdayOf(day)));
  const started = name.kind === 'season' && name.first === 12 && day.month <= 2 ? day.year - 1 : day.year;
  return ofYear(name, started);
}

const GREGORIAN_SINCE = 1753;

/** "On Tuesday": the last one, or the next where the sentence speaks of what is to come. */
function onWeekday(weekday: number, place: Place): Resolved<Moment> | null {
  const { published, narrative, role } = place;
  const until = role === 'deadline';
  const tense = until && /^(?:present|none|unclear)$/.test(place.tense) ? 'future' : place.tense;
  if (tense === 'habit' || tense === 'present') return null;
  const told = narrative.here();
  const name: Named = { kind: 'weekday', weekday };
  // "They voted on Monday to close it by Friday."
  const beside = told?.sentence === place.sentence && told.precision === 'day' && !told.range ? told : null;
  if (until && beside !== null && beside.from.year >= GREGORIAN_SINCE) {
    const after = namedAfter(name, beside.from);
    return after === null ? null : fromText(after, beside);
  }
  const distant = (mention: Mention): boolean =>
    published === null || compareDays(mention.to, addDays(published, -45)) < 0;
  // News that looks back still names its own days, where no month or day was told; history does not.
  const news =
    published !== null &&
    told !== null &&
    told.precision !== 'day' &&
    (told.precision !== 'month' || told.to.year >= published.year - 1);
  const now = news && !narrative.isHistory && (tense === 'past' || tense === 'future');
  if (told !== null && distant(told) && !now) {
    // Weekdays are reckoned by the Gregorian calendar, which Britain did not keep before.
    if (told.from.year < GREGORIAN_SINCE) return null;
    if (told.precision !== 'day' || told.range || !told.leads || (told.sentence === place.sentence && !until))
      return null;
    const after = namedAfter(name, told.from);
    return after === null ? null : fromText(after, told);
  }
  if (published === null) return null;
  // "They were due to arrive on Friday": to come where that is nearer.
  if (tense === 'unclear' && (weekday - weekdayOf(published) + 7) % 7 > 3) return null;
  const begins = role === 'start' && tense === 'none';
  const today = tense === 'unclear' && weekday === weekdayOf(published);
  const moment = today
    ? wholeDay(published)
    : tense === 'none' && !begins
      ? null
      : begins || tense === 'unclear' || tense === 'future'
        ? namedAfter(name, published)
        : namedBefore(name, addDays(published, 1));
  return moment === null ? null : fromDateline(moment);
}

/** The same stretch of another year. */
const yearsOff = ({ from, to, precision, range }: Mention, by: number): Moment => {
  const end = { year: to.year + by, month: to.month };
  return {
    from: { ...from, year: from.year + by },
    to: { ...end, day: daysInMonth(end.year, end.month) },
    precision,
    range,
  };
};

/** The stretch of calendar that a relative date means; null when nothing in the text settles it. */
export function resolveRelative(relative: Relative, place: Place): Resolved<Moment> | null {
  const { published, narrative, sentence } = place;
  if (relative.kind === 'weekday') return onWeekday(relative.weekday, place);
  const origin = relative.kind === 'day' || relative.origin === 'narrative' ? narrative.near(sentence) : null;
  const resolved = ((): Resolved<Moment> | null => {
    if (relative.kind === 'day') {
      // "By the 16th": of the month told last.
      if (origin === null || !counts(origin, 'month') || origin.from.month !== origin.to.month) return null;
      const { year, month } = origin.from;
      if (!isDay(year, month, relative.day)) return null;
      return fromText(wholeDay({ year, month, day: relative.day }), origin);
    }
    if (relative.kind === 'shift') {
      const { step, by, grain, part } = relative;
      if (relative.origin === 'dateline') {
        if (published === null) return null;
        const moment = stretchOf(stepped(published, step, by), grain, part);
        // On a Wednesday "this weekend" may be the one gone by.
        const gone = grain === 'weekend' && by === 0 && place.tense === 'past';
        const over = gone && compareDays(moment.from, published) > 0;
        return fromDateline(over ? stretchOf(stepped(published, step, -1), grain, part) : moment);
      }
      if (origin === null || !counts(origin, step)) return null;
      // "3.9 % higher than a year earlier": the same month or quarter.
      if (relative.compares && (origin.precision === 'month' || origin.precision === 'season'))
        return fromText(yearsOff(origin, by), origin);
      if (by === 0 && compareDays(stretchOf(origin.from, step, null).to, origin.to) < 0) return null;
      return fromText(stretchOf(stepped(by < 0 ? origin.from : origin.to, step, by), grain, part), origin);
    }
    const { name, side } = relative;
    const find = side === 'before' ? namedBefore : side === 'after' ? namedAfter : namedWithin;
    if (relative.origin === 'dateline') {
      if (published === null) return null;
      const moment = find(name, published);
      return moment === null ? null : fromDateline(moment);
    }
    if (origin === null || !counts(origin, name.kind === 'weekday' ? 'day' : 'year')) return null;
    if (side === 'same' && !isExact(origin)) return null;
    const moment = find(name, side === 'before' ? origin.from : origin.to);
    return moment === null ? null : fromText(moment, origin);
  })();
  if (resolved === null || resolved.anchor === 'dateline' || published === null) return resolved;
  const ahead = place.tense === 'future' || place.role === 'deadline';
  return compareDays(resolved.value.from, published) > 0 && !ahead ? null : resolved;
}
