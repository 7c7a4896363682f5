import { isPast } from '../date/tense.ts';
import { opensSentence, type Token } from '../token.ts';
import { divisor, scale, smallNumber } from './number-word.ts';
import { afterHalf, clean, readQuantity } from './quantity.ts';
import { readUnit } from './read-unit.ts';
import { isDuration, isMeasure, smallerUnit } from './unit.ts';

/** A part of a whole: a fraction or a ratio, perhaps of a unit ("half a mile"). */
export interface Share {
  readonly value: number;
  readonly unit: string | null;
  readonly next: number;
}

export interface ShareOrRange extends Share {
  readonly upTo: number | null;
}

const POSSESSED = new Set('the its his her their our my your this that these those all of what'.split(' '));
const HALVES =
  /^(?:first|second|latter|other|better|later|former|top|bottom|back|front|lower|upper|western|eastern|northern|southern)$/;

/** "an hour", "a million", "of a mile" after a fraction: the fraction counts it. */
function ofAUnit(tokens: readonly Token[], index: number, value: number): Share | null {
  const of = tokens[index]?.lower === 'of' ? index + 1 : index;
  if (!/^an?$/.test(tokens[of]?.lower ?? '')) return null;
  const factor = of > index ? scale(tokens[of + 1]?.lower ?? '') : null;
  if (factor !== null && factor >= 1000) return { value: clean(value * factor), unit: null, next: of + 2 };
  const unit = readUnit(tokens, of + 1);
  return unit === null ? null : { value, unit: unit.unit, next: unit.next };
}

/** "a half-litre bottle": in time only what is shorter than a day, as "half-year" and "half-century" name more. */
function readJoinedHalf(tokens: readonly Token[], hyphen: number): Share | null {
  const unit = tokens[hyphen + 1]?.spaced === false ? readUnit(tokens, hyphen + 1) : null;
  if (unit === null || unit.unit === 'times' || !isMeasure(unit.unit)) return null;
  if (isDuration(unit.unit) && !/^(?:hours|minutes|seconds)$/.test(unit.unit)) return null;
  return { value: 0.5, unit: unit.unit, next: unit.next };
}

const isVerb = (token: Token): boolean =>
  /^(?:were|was|are|is|had|have|has|said|say|live|think|believe|want|work|use|need|go|come|get|die|fail|survive)$/.test(
    token.lower,
  ) || isPast(token);

/** A verb in the past, or the particle of one, before a half that ends its clause. */
const isGiving = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:away|back|up|off|only|just|about|keeps?|gives?|takes?|lose|loses|pays?)$/.test(token.lower) ||
    isPast(token));

/** "half of the", "half the", "half an hour", "by half". */
function readHalf(tokens: readonly Token[], index: number, bounded: boolean): Share | null {
  const article = tokens[index]?.lower === 'a';
  const at = article ? index + 1 : index;
  if (tokens[at]?.lower !== 'half') return null;
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[at + 1]];
  const paidBack = before === 'back' && isGiving(tokens[index - 2]);
  if (after?.text === '-' && !after.spaced) return article ? null : readJoinedHalf(tokens, at + 1);
  if ((HALVES.test(before) && !paidBack) || before === '-') return null;
  const counted = article ? null : ofAUnit(tokens, at + 1, 0.5);
  if (counted !== null || /^an?$/.test(after?.lower ?? '')) return counted;
  // "a year and a half" is read with its year.
  if (article && before === 'and') return null;
  const clause = opensSentence(tokens, at) || /^(?:,|;|and|but)$/.test(before);
  const opens = clause && after !== undefined && isVerb(after);
  // "She gave away half."
  const closes = /^[.,;:)]$/.test(after?.text ?? '.') && isGiving(tokens[index - 1]);
  if (
    (!article && (opens || closes)) ||
    bounded ||
    before === 'by' ||
    (after !== undefined && POSSESSED.has(after.lower))
  ) {
    if (article && after?.lower !== 'of') return null;
    return { value: 0.5, unit: null, next: at + 1 };
  }
  return null;
}

const LOSING =
  /^(?:los[te]s?|lose|fell|shed|cut|spent|spend|spends|sold|sells|saved?|saves|kept|keeps?|gave|gives?|gained?|dropped|paid|pays?|shrank|grew|rose|reduced|take|takes|away|back|off)$/;

/** "two-thirds", "three quarters", "a fifth of", "one-third". */
function readFraction(tokens: readonly Token[], index: number, bounded: boolean): Share | null {
  const article = tokens[index]?.lower === 'a';
  const above = article ? 1 : smallNumber(tokens[index]?.lower ?? '');
  if (above === null || above === 0) return null;
  const hyphen = tokens[index + 1]?.text === '-' && tokens[index + 1]?.spaced === false;
  if (hyphen && tokens[index + 2]?.spaced !== false) return null;
  const at = hyphen ? index + 2 : index + 1;
  const word = tokens[at]?.lower ?? '';
  const below = divisor(word);
  if (below === null || below <= above || word === 'half' || word === 'halves') return null;
  const plural = word.endsWith('s');
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[at + 1]];
  if (after?.text === '-' && !after.spaced) return null;
  if (plural !== above > 1) return null;
  const whole = ofAUnit(tokens, at + 1, clean(above / below));
  if (whole !== null && after?.lower === 'of') return whole;
  // "A third term", "one fifth grader": of what it is a part must be said.
  const compared = /^(?:less|more|fewer|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper)$/;
  const said =
    after?.lower === 'of' ||
    compared.test(after?.lower ?? '') ||
    (/^[a-z]{3,}er$/.test(after?.lower ?? '') && tokens[at + 2]?.lower === 'than') ||
    bounded ||
    /^(?:by|down|up)$/.test(before) ||
    (/^(?:from|in|to|on|by|went|came|were)$/.test(after?.lower ?? '') && isBesideShare(tokens, index)) ||
    (hyphen && above === 1) ||
    // "In winter he lost a third."
    (/^[.;,:)]$/.test(after?.text ?? '.') && LOSING.test(before));
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    POSSESSED.has(after.lower) ||
    /^(?:are|is|were|was|in)$/.test(after.lower);
  const verb =
    /^(?:were|are|have|had|say|said|live|lived|voted|came|come|went|died|survived)$/.test(
      after?.lower ?? '',
    ) && !/^(?:in|for|per|each|the)$/.test(before);
  if (above === 1 && !(said || (article ? verb : closed))) return null;
  return { value: clean(above / below), unit: null, next: at + 1 };
}

/** "one in five", "7 out of 10", "two in every three". */
function readRatio(tokens: readonly Token[], index: number): Share | null {
  const part = readQuantity(tokens, index, 'en');
  if (part === null || part.scaled) return null;
  const joint = tokens[part.next]?.lower;
  const out = joint === 'out' && tokens[part.next + 1]?.lower === 'of';
  if (!out && joint !== 'in') return null;
  let at = part.next + (out ? 2 : 1);
  if (tokens[at]?.lower === 'every') at += 1;
  const whole = readQuantity(tokens, at, 'en');
  if (whole === null || whole.value <= part.value || part.value <= 0) return null;
  const unit = readUnit(tokens, whole.next);
  if (unit !== null && (unit.unit === '%' || isDuration(unit.unit))) return null;
  const after = tokens[whole.next];
  if (!out && (/^\d{4}$/.test(tokens[at]?.text ?? '') || (after?.text === '-' && !after.spaced))) return null;
  return { value: clean(part.value / whole.value), unit: null, next: whole.next };
}

/** "one job in twelve", "one of them in five". */
function readOneThingIn(tokens: readonly Token[], index: number): Share | null {
  const [one, noun, joint] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (one?.lower !== 'one' || noun?.kind !== 'word' || joint?.lower !== 'in') return null;
  const at = tokens[index + 3]?.lower === 'every' ? index + 4 : index + 3;
  const whole = readQuantity(tokens, at, 'en');
  if (whole === null || whole.value < 2 || /^\d{4}$/.test(tokens[at]?.text ?? '')) return null;
  const after = tokens[whole.next];
  // "One classroom in four holds more than 35 pupils": no plural, since something else is its object.
  const object = /^(?:more|less|fewer|the|an?|no|their|his|her|its|about|nothing|nobody|only)$/;
  const verb = after?.lower.endsWith('s') === true && object.test(tokens[whole.next + 1]?.lower ?? '');
  const ended =
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:is|was|are|were|has|had|would|could|will|can|may|might|must|should)$/.test(after.lower) ||
    isPast(after);
  if (!ended && !verb) return null;
  return { value: clean(1 / whole.value), unit: null, next: whole.next };
}

/** "a quarter mile", "a half hour" */
function readPartUnit(tokens: readonly Token[], index: number): Share | null {
  if (tokens[index]?.lower !== 'a' || !/^(?:half|quarter)$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const unit = readUnit(tokens, index + 2);
  if (unit === null || !/^(?:mi|km|lb|hours|in|acre|l|gal)$/.test(unit.unit)) return null;
  return { value: tokens[index + 1]?.lower === 'half' ? 0.5 : 0.25, unit: unit.unit, next: unit.next };
}

/** "an hour and a half", "a year and a half", "an hour and ten minutes". */
function readOneAndAHalf(tokens: readonly Token[], index: number): Share | null {
  if (!/^an?$/.test(tokens[index]?.lower ?? '')) return null;
  const unit = readUnit(tokens, index + 1);
  if (unit === null) return null;
  const next = afterHalf(tokens, unit.next);
  if (next !== null) return { value: 1.5, unit: unit.unit, next };
  // "an hour and ten minutes"
  const smaller = isDuration(unit.unit) && tokens[unit.next]?.lower === 'and' ? smallerUnit(unit.unit) : null;
  const rest = smaller === null ? null : readQuantity(tokens, unit.next + 1, 'en');
  const named = rest === null ? null : readUnit(tokens, rest.next);
  if (smaller === null || rest === null || named?.unit !== smaller[0] || rest.value >= smaller[1])
    return null;
  return { value: clean(1 + rest.value / smaller[1]), unit: unit.unit, next: named.next };
}

/** Behind an amount of time these make it a distance to some day. */
const DISTANCE = /^(?:later|ago|earlier|before|after|on|away|old|of|or)$/;

/** "For a week", "within a year", "lasted an hour"; "for a minute" is a manner of speaking. */
const isLasting = (name: string, before: string): boolean =>
  /^(?:hour|day|week|month|year)$/.test(name) && /^(?:for|within|lasted|lasts|took|takes)$/.test(before);
/** What follows a length of time that is told for itself: "for a year out" and "within a year of it" are more. */
const ENDS_LENGTH = /^(?:[.,;:)!?–—”"’]|and|but|in|at|when|while|until|because|without|as|then|to)$/;
const DIMENSION = /^(?:high|wide|long|deep|tall|thick|across|apart)$/;

/** "Less than an hour", "for a week", "a metre high": one unit that its bound, or what is measured, makes worth telling. */
function readOneUnit(tokens: readonly Token[], index: number, bounded: boolean): Share | null {
  if (!/^an?$/.test(tokens[index]?.lower ?? '')) return null;
  const [before, name] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  const years = LONG[name];
  const unit = readUnit(tokens, index + 1);
  if (unit === null) return null;
  const after = tokens[unit.next];
  if (!isDuration(unit.unit))
    return isMeasure(unit.unit) && DIMENSION.test(after?.lower ?? '')
      ? { value: 1, unit: unit.unit, next: unit.next }
      : null;
  const long = years !== undefined && /^(?:for|within|lasted|lasts|took|takes|spent)$/.test(before);
  const lasts = long || (isLasting(name, before) && (after === undefined || ENDS_LENGTH.test(after.lower)));
  if (!(bounded || lasts)) return null;
  // "More than a year later", "over a year-long siege"; "for a decade after" has its own length.
  if (after?.text === '-' || (DISTANCE.test(after?.lower ?? '') && !(lasts && after?.lower === 'after')))
    return null;
  return { value: years ?? 1, unit: years === undefined ? unit.unit : 'years', next: unit.next };
}

const LONG: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** "The last quarter of an hour" */
function readQuarterOf(tokens: readonly Token[], index: number): Share | null {
  const bare =
    tokens[index]?.lower === 'quarter' && /^(?:last|first|final|next)$/.test(tokens[index - 1]?.lower ?? '');
  const whole = bare ? ofAUnit(tokens, index + 1, 0.25) : null;
  return whole !== null && whole.unit !== null && tokens[index + 1]?.lower === 'of' ? whole : null;
}

/** "Half of it came from the lottery and a fifth from a firm": a share beside another. */
function isBesideShare(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:and|,|;|but|while)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  for (let at = index - 2; at > index - 18 && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.?!]$/.test(token.text)) return false;
    if (/^(?:half|thirds?|quarters?|fifths?|%|percent|cent)$/.test(token.lower)) return true;
  }
  return false;
}

/** "twofold", "a tenfold rise". */
function readFold(tokens: readonly Token[], index: number): Share | null {
  const word = tokens[index]?.lower ?? '';
  const times = word.endsWith('fold') ? smallNumber(word.slice(0, -4)) : null;
  return times === null ? null : { value: times, unit: 'times', next: index + 1 };
}

/** Reads a share that begins at a token; `bounded` when "more than", "almost" … stands before it. English only. */
export function readShare(tokens: readonly Token[], index: number, bounded: boolean): ShareOrRange | null {
  const share =
    readPartUnit(tokens, index) ??
    readHalf(tokens, index, bounded) ??
    readFraction(tokens, index, bounded) ??
    readRatio(tokens, index) ??
    readOneThingIn(tokens, index) ??
    readOneAndAHalf(tokens, index) ??
    readOneUnit(tokens, index, bounded) ??
    readQuarterOf(tokens, index) ??
    readFold(tokens, index);
  return share === null ? null : { ...share, upTo: null };
}

/** "A quarter to a third", "between a third and a half": two shares and what lies between them. */
export function readShareRange(tokens: readonly Token[], index: number): ShareOrRange | null {
  const first = readFraction(tokens, index, true);
  if (first === null || first.unit !== null) return null;
  const between = tokens[index - 1]?.lower === 'between';
  const joint = tokens[first.next];
  if (joint === undefined || !(between ? joint.lower === 'and' : /^(?:to|or)$/.test(joint.lower)))
    return null;
  const at = first.next + 1;
  const half = tokens[at]?.lower === 'a' ? at + 1 : at;
  const last =
    tokens[half]?.lower === 'half'
      ? { value: 0.5, unit: null, next: half + 1 }
      : readFraction(tokens, at, true);
  return last?.unit !== null || last.value <= first.value
    ? null
    : { value: first.value, upTo: last.value, unit: null, next: last.next };
}
