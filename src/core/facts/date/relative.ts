import { areWords, beginsSentence, capitalised, type Token } from '../token.ts';
import { readDistance } from './distance.ts';
import { monthNamed } from './month.ts';
import { isOrdinalSuffix, ordinalWord } from './ordinal.ts';
import type { Part } from './point.ts';
import { SEASONS } from './season.ts';
import { ENDS_PHRASE, shift, type Step, STEPS } from './step.ts';
import { weekdayNamed } from './weekday.ts';

/** What a count of steps leads to. */
export type Grain = Step | 'weekend';

/** Where counting begins: the day of publication, or the last date the text told. */
export type Origin = 'dateline' | 'narrative';

/** A moment said by its distance from another. */
export type Relative =
  /** `by` steps from the origin, to a stretch of one `grain`; "two weeks later" counts weeks and means a day. */
  | {
      readonly kind: 'shift';
      readonly origin: Origin;
      readonly step: Step;
      readonly by: number;
      readonly grain: Grain;
      readonly part: Part | null;
      /** "Than a year earlier": what is compared is a like stretch. */
      readonly compares?: true;
    }
  /** The nearest month, season or weekday in a direction: "last September", "the following spring", "that summer". */
  | {
      readonly kind: 'named';
      readonly origin: Origin;
      readonly name: Named;
      readonly side: 'before' | 'same' | 'after';
    }
  /** "on Tuesday": the tense tells the direction. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "by the 16th" */
  | { readonly kind: 'day'; readonly day: number };

export type Named =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly first: number }
  | { readonly kind: 'weekday'; readonly weekday: number };

export interface ReadRelative {
  readonly relative: Relative;
  /** Index of the first token after it. */
  readonly next: number;
  readonly approximate: boolean;
}

/** "that evening", "the next morning" are taken for the day. */
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
const POSSESSIVES = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  's',
  'a',
  'every',
  'each',
]);
const SIDES: Readonly<Record<string, 'before' | 'after' | 'same'>> = {
  following: 'after',
  next: 'after',
  previous: 'before',
  preceding: 'before',
  same: 'same',
};
const BY_SIDE = { before: -1, same: 0, after: 1 } as const;
const SPEAKS = new Set(
  'said told announced met reported won lost began opened launched unveiled confirmed released published issued revealed warned urged'.split(
    ' ',
  ),
);

/** A month (capitalised), season or weekday at a token; "last August 21" is a day and no month. */
function readNamed(tokens: readonly Token[], index: number): Named | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || (after?.kind === 'number' && /^\d{1,2}$/.test(after.text))) return null;
  const first = SEASONS[token.lower];
  if (first !== undefined) return { kind: 'season', first };
  if (!capitalised(token)) return null;
  const month = monthNamed(token.lower, 'en');
  if (month !== null) return { kind: 'month', month };
  const weekday = weekdayNamed(token.lower);
  return weekday === null ? null : { kind: 'weekday', weekday };
}

const DEICTIC = new Map<string, 'before' | 'same' | 'after'>([
  ['last', 'before'],
  ['this', 'same'],
  ['next', 'after'],
]);

/** "This coming Friday", "this past weekend": what is nearest on that side. */
function readComing(tokens: readonly Token[], index: number): ReadRelative | null {
  const word = tokens[index + 1]?.lower;
  const side = word === 'coming' ? 'after' : word === 'past' ? 'before' : null;
  if (side === null || !/^(?:this|the)$/.test(tokens[index]?.lower ?? '')) return null;
  const found = (relative: Relative): ReadRelative => ({ relative, next: index + 3, approximate: false });
  const name = readNamed(tokens, index + 2);
  if (name !== null) return found({ kind: 'named', origin: 'dateline', name, side });
  if (tokens[index + 2]?.lower !== 'weekend') return null;
  return found({ ...shift('dateline', 'week', side === 'after' ? 0 : -1), grain: 'weekend' });
}

/** "this month", "last September", "next week". */
function readDeictic(tokens: readonly Token[], index: number, part: Part | null): ReadRelative | null {
  const coming = readComing(tokens, index);
  if (coming !== null) return coming;
  const [token, name] = [tokens[index], tokens[index + 1]];
  const side = DEICTIC.get(token?.lower ?? '');
  if (
    side === undefined ||
    name === undefined ||
    !name.spaced ||
    POSSESSIVES.has(tokens[index - 1]?.lower ?? '')
  )
    return null;
  const named = readNamed(tokens, index + 1);
  const after = tokens[index + 2];
  if (after?.text === '-' && !after.spaced) return null;
  if (named !== null) {
    return {
      relative: { kind: 'named', origin: 'dateline', name: named, side },
      next: index + 2,
      approximate: false,
    };
  }
  if (PARTS_OF_DAY.has(name.lower)) {
    if (side === 'after' || (side === 'before' && name.lower !== 'night')) return null;
    return { relative: shift('dateline', 'day', BY_SIDE[side]), next: index + 2, approximate: false };
  }
  if (name.lower === 'weekend') {
    const relative: Relative = { ...shift('dateline', 'week', BY_SIDE[side]), grain: 'weekend' };
    return { relative, next: index + 2, approximate: false };
  }
  const step = STEPS[name.lower];
  if (step === undefined || step === 'day' || name.lower.endsWith('s')) return null;
  return { relative: shift('dateline', step, BY_SIDE[side], part), next: index + 2, approximate: false };
}

/** "that year", "the following spring", "the previous day", "the year before". */
function readAnaphoric(tokens: readonly Token[], index: number, part: Part | null): ReadRelative | null {
  const [token, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const found = (relative: Relative, next: number): ReadRelative => ({ relative, next, approximate: false });
  // "That morning" looks back at what was told, and dates nothing.
  if (token?.lower === 'that' && PARTS_OF_DAY.has(second?.lower ?? '')) return null;
  if (token?.lower === 'that')
    return readAfterSide(tokens, second?.lower === 'same' ? index + 2 : index + 1, 'same', part);
  if (token?.lower !== 'the' || second === undefined) return null;
  const side = SIDES[second.lower];
  if (side !== undefined) return readAfterSide(tokens, index + 2, side, part);
  const step = STEPS[second.lower];
  if (step === undefined || second.lower.endsWith('s')) return null;
  const by = third?.lower === 'before' ? -1 : third?.lower === 'after' ? 1 : 0;
  const ended = tokens[index + 3] === undefined || ENDS_PHRASE.test(tokens[index + 3]?.text ?? '');
  return by !== 0 && ended ? found(shift('narrative', step, by), index + 3) : null;
}

function readAfterSide(
  tokens: readonly Token[],
  index: number,
  side: 'before' | 'same' | 'after',
  part: Part | null,
): ReadRelative | null {
  const name = tokens[index];
  if (name === undefined || !name.spaced) return null;
  if (tokens[index + 1]?.text === '-' && !tokens[index + 1]?.spaced) return null;
  const named = readNamed(tokens, index);
  if (named !== null) {
    return {
      relative: { kind: 'named', origin: 'narrative', name: named, side },
      next: index + 1,
      approximate: false,
    };
  }
  const step = PARTS_OF_DAY.has(name.lower) ? 'day' : STEPS[name.lower];
  if (step === undefined || name.lower.endsWith('s')) return null;
  return { relative: shift('narrative', step, BY_SIDE[side], part), next: index + 1, approximate: false };
}

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "Like it was yesterday", "the leaders of tomorrow", "I’d come home tomorrow": no day of the calendar. */
function isFigureOfSpeech(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (before === 'of' || before === 'born') return tokens[index + 1]?.lower !== 's';
  for (let at = index - 1; at > index - 8 && at >= 0 && !beginsSentence(tokens, at + 1); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'like' && at > index - 5) return true;
    if (tokens[index]?.lower === 'tomorrow' && /^(?:would|could|might|if)$|['’]d$/.test(word)) return true;
  }
  return false;
}

const DAY_BEYOND = [
  [['the', 'day', 'before', 'yesterday'], -2],
  [['the', 'day', 'after', 'tomorrow'], 2],
] as const;

/** "The day before yesterday", "the day after tomorrow". */
function readDayBeyond(tokens: readonly Token[], index: number): ReadRelative | null {
  for (const [words, by] of DAY_BEYOND) {
    if (!areWords(tokens, index, words)) continue;
    const next = index + words.length;
    return isFigureOfSpeech(tokens, index) || isFigureOfSpeech(tokens, next - 1)
      ? null
      : { relative: shift('dateline', 'day', by), next, approximate: false };
  }
  return null;
}

function readDay(tokens: readonly Token[], index: number): ReadRelative | null {
  const token = tokens[index];
  const by = DAYS[token?.lower ?? ''];
  if (by === undefined || isFigureOfSpeech(tokens, index)) return null;
  // "Today" is mostly "nowadays"; only what happens at a point of time makes it a day.
  if (token?.lower === 'today') {
    const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
    if (![before, after].some((word) => SPEAKS.has(word)) && !/^(?:earlier|later)$/.test(before)) return null;
  }
  return { relative: shift('dateline', 'day', by), next: index + 1, approximate: false };
}

/** "By the 16th": an ordinal in figures that no noun follows. */
function readDayOfMonth(tokens: readonly Token[], index: number): ReadRelative | null {
  const [the, number, suffix] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (the?.lower !== 'the' || number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return null;
  if (suffix?.spaced !== false || !isOrdinalSuffix(suffix.lower)) return null;
  if (!/^(?:on|by|until|since|from|before|after)$/.test(tokens[index - 1]?.lower ?? '')) return null;
  const after = tokens[index + 3];
  const subject = /^(?:he|she|it|they|we|the|his|her|its|their)$/.test(after?.lower ?? '');
  const opens = tokens[index - 1]?.text === 'On';
  if (after !== undefined && !ENDS_PHRASE.test(after.text) && !(opens && subject)) return null;
  return { relative: { kind: 'day', day: Number(number.text) }, next: index + 3, approximate: false };
}

const PART_WORDS: Readonly<Record<string, Part | null>> = {
  early: 'early',
  late: 'late',
  earlier: null,
  later: null,
};

/** "At the weekend": the last one or the next, as the tense says. */
function readWeekend(tokens: readonly Token[], index: number): ReadRelative | null {
  if (!areWords(tokens, index, ['the', 'weekend'])) return null;
  if (!/^(?:at|over)$/.test(tokens[index - 1]?.lower ?? '')) return null;
  const relative: Relative = { ...shift('dateline', 'week', 0), grain: 'weekend' };
  return { relative, next: index + 2, approximate: false };
}

const NAMED_DAYS = new Set(
  (
    'black good ash super cyber holy palm easter whit shrove maundy bloody sheffield ruby man fat blue giving holiday wild ' +
    'big casual spy low pancake plough st mad crazy manic happy gloomy freaky'
  ).split(' '),
);

/** "She told Reuters Tuesday that …", "in Washington Tuesday, …": without "on", as American papers write. */
function isToldOn(tokens: readonly Token[], index: number): boolean {
  const [second, before, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (before === undefined || NAMED_DAYS.has(before.lower)) return false;
  return (
    /^(?:told|in|at|from)$/.test(second?.lower ?? '') &&
    (after === undefined || /^(?:[,.]|that|after)$/.test(after.lower))
  );
}

/** A weekday, unless it is part of a name ("Good Friday", "the Sunday Times") or comes every week. */
function readWeekday(tokens: readonly Token[], index: number): ReadRelative | null {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!capitalised(token)) return null;
  const weekday = weekdayNamed(token?.lower ?? '');
  if (weekday === null) return null;
  const opens = before === undefined || /^[.!?]$/.test(before.text);
  const joint = /^(?:on|since|until|by|from|before|after|of|late|early|and|or|to|through|in|the)$/;
  if (capitalised(before) && !opens && !joint.test(before?.lower ?? '') && !isToldOn(tokens, index))
    return null;
  // "Tuesday (7 May)"
  if (after?.text === '(' && tokens[index + 2]?.kind === 'number') return null;
  if (
    (capitalised(after) && (!PARTS_OF_DAY.has(after?.lower ?? '') || capitalised(tokens[index + 2]))) ||
    /^(?:every|each|a|the|any|one|another|alternate|last|next|first|coming|past|previous|following|final)$/.test(
      before?.lower ?? '',
    ) ||
    ordinalWord(before?.lower ?? '') !== null
  )
    return null;
  // "Saturday mornings" come again; "Friday the 13th" is a day of a month that is not said.
  if (/^(?:mornings|afternoons|evenings|nights)$/.test(after?.lower ?? '')) return null;
  if (after?.lower === 'the' && tokens[index + 2]?.kind === 'number') return null;
  // "From Monday to Friday": every week.
  const days = (at: number): boolean => weekdayNamed(tokens[at]?.lower ?? '') !== null;
  const joined = (at: number): boolean => /^(?:to|through|thru|&|–|-)$/.test(tokens[at]?.lower ?? '');
  if ((joined(index + 1) && days(index + 2)) || (joined(index - 1) && days(index - 2))) return null;
  // "on Monday night"
  const next = PARTS_OF_DAY.has(after?.lower ?? '') && after?.spaced === true ? index + 2 : index + 1;
  return { relative: { kind: 'weekday', weekday }, next, approximate: false };
}

/** Reads an English moment that is said by its distance from another and begins at a token. */
export function readRelative(tokens: readonly Token[], index: number): ReadRelative | null {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  const part = PART_WORDS[token.lower];
  if (part !== undefined && tokens[index + 1]?.kind === 'word') {
    const inner = readDeictic(tokens, index + 1, part) ?? readAnaphoric(tokens, index + 1, part);
    if (inner !== null) return inner;
    if (part === null) return readDay(tokens, index + 1);
    return null;
  }
  return (
    readDay(tokens, index) ??
    readDayBeyond(tokens, index) ??
    readDeictic(tokens, index, null) ??
    readAnaphoric(tokens, index, null) ??
    readDistance(tokens, index) ??
    readWeekday(tokens, index) ??
    readDayOfMonth(tokens, index) ??
    readWeekend(tokens, index)
  );
}
