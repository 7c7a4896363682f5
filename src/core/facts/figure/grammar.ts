import type { Span } from '../../article/article.ts';
import type { FigureValue } from '../fact.ts';
import { areWords, capitalised, opensSentence, pastJoined, type Token, tokenise } from '../token.ts';
import type { Bound } from './bound.ts';
import { clean } from './quantity.ts';
import { isDuration } from './unit.ts';

/** A number in words or digits: its value, and the index behind it. */
export interface Amount {
  readonly value: number;
  readonly next: number;
  /** With a word of scale ("Millionen"). */
  readonly scaled: boolean;
  readonly digits: boolean;
}

/** How a language writes figures. Phrases are lower case, their words joined by one space. */
export interface FigureGrammar {
  /** The mark before decimals. */
  readonly decimal: ',' | '.';
  /** "fünfundzwanzig", "treinta y cinco mil"; null where no number word begins. */
  readonly words: (
    tokens: readonly Token[],
    index: number,
  ) => { readonly value: number; readonly next: number } | null;
  /** "Mio.", "millones" after digits or words. */
  readonly scales: ReadonlyMap<string, number>;
  /** "halbe Million" and the like as a whole. */
  readonly wholes: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Shares said in one phrase: "jeder zehnte". */
  readonly shares: ReadonlyMap<string, number>;
  /** Before "ein Drittel": "um" says by how much. */
  readonly byPart: ReadonlySet<string>;
  /** Must follow "ein Drittel", "la mitad" for them to be a part of something. */
  readonly partOf: ReadonlySet<string>;
  readonly halves: ReadonlyMap<string, number>;
  /** Between the ends of a ratio: "von", "de cada". */
  readonly outOf: readonly string[];
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly units: ReadonlyMap<string, string>;
  /** Whether nouns take capitals: where they do not, a capital makes a name ("los Treinta Años"). */
  readonly capitalNouns: boolean;
  /** Between scale and unit: "millones de euros". */
  readonly of: string | null;
  /** Behind the unit: "y media". */
  readonly andHalf: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  /** "zwischen … und". */
  readonly between: { readonly before: string; readonly joint: string };
  readonly minus: ReadonlySet<string>;
  /** Behind a temperature: "unter null". */
  readonly belowZero: ReadonlySet<string>;
  /** Number words below this with a definite word before them point back. */
  readonly definite: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** What makes a measure of time a point in time: "später", "hace". */
  readonly shiftsBefore: ReadonlySet<string>;
  readonly shiftsAfter: ReadonlySet<string>;
  /** Never a figure when it follows: "Uhr". */
  readonly refusing: ReadonlySet<string>;
  /** The thing counted behind a number. */
  readonly counted: (tokens: readonly Token[], index: number) => Counted | null;
  /** "12-jährig": the unit in the word behind the hyphen, or null. */
  readonly hyphened: (word: string) => string | null;
}

/** `attached` where it follows the number at once and belongs to its words. */
export interface Counted {
  readonly noun: string;
  readonly next: number;
  readonly attached: boolean;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
/** A definite word before a number up to this makes it point back: "die drei Länder". */
const MOST_POINTING_BACK = 12;
const LONGEST_PHRASE = 6;

/** The longest phrase of a table that begins at a token. */
function phraseAt<Value>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, Value>,
): { readonly value: Value; readonly next: number } | null {
  let phrase = '';
  let found: { value: Value; next: number } | null = null;
  for (let at = index; at < index + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    phrase += (at > index && token.spaced ? ' ' : '') + token.lower;
    const value = table.get(phrase);
    if (value !== undefined) found = { value, next: at + 1 };
  }
  return found;
}

/** "28.000", "4,1", "1 234" by the decimal mark of the language; null when the grouping makes no sense. */
function readNumber(text: string, decimal: ',' | '.'): number | null {
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, more] = text.split(decimal);
  if (more !== undefined || whole.length > 21 || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return null;
  const groups = whole.split(new RegExp(`[${group}'’\\s]`, 'u'));
  const [head = '', ...rest] = groups;
  if (!groups.every((digits) => /^\d+$/.test(digits))) return null;
  if (rest.length > 0 && (head.length > 3 || rest.some((digits) => digits.length !== 3))) return null;
  const value = Number(`${groups.join('')}.${fraction ?? '0'}`);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

interface Measured {
  readonly amount: Amount;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly next: number;
}

/** A reader of the figures of one text. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #grammar: FigureGrammar;

  constructor(tokens: readonly Token[], grammar: FigureGrammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  /** A figure that begins at a token, and the index behind it. */
  at(index: number): { figure: FigureValue; end: number } | null {
    const first = this.#tokens[index];
    if (first?.kind === 'mark' && !/^[$€£¥−-]$/.test(first.text)) return null;
    const { bounds, andHalf } = this.#grammar;
    const bound = phraseAt(this.#tokens, index, bounds);
    const start = bound?.next ?? index;
    const share = this.#share(start);
    const valued = (value: number, unit: string | null, upTo: number | null = null): FigureValue => ({
      value,
      upTo,
      unit,
      approximate: bound !== null,
      bound: bound?.value ?? 'exact',
      conversion: null,
    });
    if (share !== null) return { figure: valued(share.value, null), end: share.next };
    const measured = this.#measured(start);
    if (measured === null || this.#isRefused(start, measured)) return null;
    const { amount, unit, upTo } = measured;
    const counted = unit === null ? this.#grammar.counted(this.#tokens, this.#pastOf(measured)) : null;
    if (unit === null && counted === null) {
      if (this.#isName(start) || !this.#isLarge(start, amount) || upTo !== null) return null;
    }
    if (this.#isLabelled(start)) return null;
    if (!amount.digits && !amount.scaled) {
      const before = this.#tokens[index - 1]?.lower ?? '';
      if (unit === null && amount.value < 3) return null;
      if (amount.value <= 1 || (amount.value <= MOST_POINTING_BACK && this.#grammar.definite.has(before)))
        return null;
    }
    const conversion = unit === null ? null : this.#conversion(measured.next, unit);
    const said = conversion?.next ?? (counted?.attached === true ? counted.next : measured.next);
    const isAndHalf = !amount.scaled && andHalf.has(this.#lower(said, 2));
    const end = isAndHalf ? said + 2 : said;
    const figure = valued(amount.value + (isAndHalf ? 0.5 : 0), unit ?? counted?.noun ?? null, upTo);
    return {
      figure:
        conversion === null
          ? figure
          : { ...figure, conversion: { value: conversion.value, unit: conversion.unit } },
      end,
    };
  }

  /** Steps over a whole refused number, so that its tail is not read as another. */
  past(index: number): number {
    return this.#tokens[index]?.kind === 'number' ? pastJoined(this.#tokens, index, /^[-–:/.,]$/) : index + 1;
  }

  /** "zwei Drittel", "die Hälfte der", "sieben von zehn", "uno de cada cinco": a share of one. */
  #share(index: number): { value: number; next: number } | null {
    const tokens = this.#tokens;
    const { fractions, halves, shares, partOf, byPart, outOf, words } = this.#grammar;
    const share = phraseAt(tokens, index, shares);
    if (share !== null) return share;
    const isPart = (next: number): boolean =>
      partOf.has(tokens[next]?.lower ?? '') || byPart.has(tokens[index - 1]?.lower ?? '');
    const half = phraseAt(tokens, index, halves);
    if (half !== null) return isPart(half.next) ? half : null;
    const one = /^(?:ein|eine|einem|einer|un|una|uno)$/.test(tokens[index]?.lower ?? '');
    const over = one ? { value: 1, next: index + 1 } : (this.#digits(index) ?? words(tokens, index));
    if (over === null || over.value < 1 || over.value >= 1000 || !Number.isInteger(over.value)) return null;
    const fraction = phraseAt(tokens, over.next, fractions);
    if (fraction !== null && (over.value > 1 || isPart(fraction.next)))
      return { value: clean(over.value * fraction.value), next: fraction.next };
    for (const joint of outOf) {
      const parts = joint.split(' ');
      if (!areWords(tokens, over.next, parts)) continue;
      const from = over.next + parts.length;
      const under = this.#digits(from) ?? words(tokens, from);
      const isBound = under !== null && under.value > over.value && under.value <= 10_000;
      if (isBound) return { value: clean(over.value / under.value), next: under.next };
    }
    return null;
  }

  #digits(index: number): Amount | null {
    const tokens = this.#tokens;
    const token = tokens[index];
    if (token?.kind !== 'number') return null;
    let text = token.text;
    let next = index + 1;
    // "5 105 768": thousands set apart by spaces.
    if (/^\d{1,3}$/.test(text)) {
      while (
        /^\d{3}(?:[.,]\d+)?$/.test(tokens[next]?.text ?? '') &&
        tokens[next]?.kind === 'number' &&
        next < index + 5
      ) {
        text += ` ${tokens[next]?.text ?? ''}`;
        next += 1;
        if (/[.,]/.test(tokens[next - 1]?.text ?? '')) break;
      }
    }
    const { decimal } = this.#grammar;
    const value = readNumber(text, decimal) ?? readNumber(text, decimal === ',' ? '.' : ',');
    if (value === null) return null;
    const half = this.#tokens[next];
    return half?.text === '½' && !half.spaced
      ? { value: value + 0.5, next: next + 1, scaled: false, digits: true }
      : { value, next, scaled: false, digits: true };
  }

  #amount(index: number): Amount | null {
    const { words, scales, wholes } = this.#grammar;
    const whole = phraseAt(this.#tokens, index, wholes);
    if (whole !== null) return { ...whole, scaled: true, digits: false };
    const spelled = this.#digits(index) ?? words(this.#tokens, index);
    if (spelled === null) return null;
    const digits = this.#tokens[index]?.kind === 'number';
    let { value, next } = spelled;
    let scaled = !digits && value >= 1000;
    for (
      let scale = phraseAt(this.#tokens, next, scales);
      scale !== null;
      scale = phraseAt(this.#tokens, next, scales)
    ) {
      if (value * scale.value > Number.MAX_SAFE_INTEGER) break;
      value = clean(value * scale.value);
      next = scale.next;
      scaled = true;
    }
    return { value, next, scaled, digits };
  }

  #measured(index: number): Measured | null {
    const tokens = this.#tokens;
    const { minus, belowZero, joints, between } = this.#grammar;
    const sign = this.#currency(index);
    const first = sign?.next ?? index;
    const isMinus =
      (minus.has(tokens[first]?.lower ?? '') || /^[−-]$/.test(tokens[first]?.text ?? '')) &&
      tokens[first]?.spaced === true &&
      (minus.has(tokens[first]?.lower ?? '') || tokens[first + 1]?.spaced === false);
    const amount = this.#amount(isMinus ? first + 1 : first);
    if (amount === null) return null;
    const framed = tokens[index - 1]?.lower === between.before;
    const joint = tokens[amount.next];
    const joins = framed
      ? joint?.lower === between.joint
      : joints.has(joint?.lower ?? '') || /^[-–]$/.test(joint?.text ?? '');
    const upper = joins ? this.#amount(this.#currency(amount.next + 1)?.next ?? amount.next + 1) : null;
    const isRange = upper !== null && upper.value > amount.value;
    const last = isRange ? upper : amount;
    // "3 bis 5 Millionen" are three million to five million.
    const isScaledWith = isRange && upper.scaled && !amount.scaled && amount.digits === upper.digits;
    const factor = isScaledWith ? this.#scaleOf(amount.next + 1, upper) : 1;
    const unitAt = this.#unit(last);
    const below = unitAt !== null && belowZero.has(this.#lower(unitAt.next, 2));
    return {
      amount: {
        ...amount,
        value: (isMinus || below ? -1 : 1) * clean(amount.value * factor),
        scaled: amount.scaled || factor > 1,
      },
      upTo: isRange ? upper.value : null,
      unit: sign?.unit ?? unitAt?.value ?? null,
      next: sign !== null ? last.next : below ? unitAt.next + 2 : (unitAt?.next ?? last.next),
    };
  }

  #unit(last: Amount): { value: string; next: number } | null {
    const { units, hyphened, capitalNouns } = this.#grammar;
    const [joint, word] = [this.#tokens[last.next], this.#tokens[last.next + 1]];
    if (joint?.text === '-' && !joint.spaced && word?.spaced === false) {
      const unit = hyphened(word.lower);
      return unit === null ? null : { value: unit, next: last.next + 2 };
    }
    const at = this.#pastOf({ amount: last, next: last.next });
    const isName = !capitalNouns && /^\p{Lu}\p{Ll}{2}/u.test(this.#tokens[at]?.text ?? '');
    return isName ? null : phraseAt(this.#tokens, at, units);
  }

  /** Past "de" in "dos millones de euros". */
  #pastOf({ amount, next }: { amount: Amount; next: number }): number {
    const { of } = this.#grammar;
    return of !== null && amount.scaled && this.#tokens[next]?.lower === of ? next + 1 : next;
  }

  #scaleOf(index: number, upper: Amount): number {
    const plain = this.#digits(index) ?? this.#grammar.words(this.#tokens, index);
    return plain === null || plain.value === 0 ? 1 : Math.round(upper.value / plain.value);
  }

  #currency(index: number): { unit: string; next: number } | null {
    const token = this.#tokens[index];
    const sign = token?.lower === 'us' && !this.#tokens[index + 1]?.spaced ? index + 1 : index;
    const unit = CURRENCIES[this.#tokens[sign]?.text ?? ''];
    return unit === undefined ? null : { unit, next: sign + 1 };
  }

  #conversion(index: number, unit: string): { value: number; unit: string; next: number } | null {
    if (this.#tokens[index]?.text !== '(') return null;
    const start = phraseAt(this.#tokens, index + 1, this.#grammar.bounds)?.next ?? index + 1;
    const other = this.#measured(start);
    if (other?.unit == null || other.unit === unit || this.#tokens[other.next]?.text !== ')') return null;
    return { value: other.amount.value, unit: other.unit, next: other.next + 1 };
  }

  #lower(index: number, length: number): string {
    return this.#tokens
      .slice(index, index + length)
      .map(({ lower }) => lower)
      .join(' ');
  }

  /** Parts of names, times, scores, addresses, ordinals, and points in time. */
  #isRefused(start: number, { amount, unit, next, upTo }: Measured): boolean {
    const tokens = this.#tokens;
    const { refusing, shiftsAfter, shiftsBefore } = this.#grammar;
    const [first, before, after] = [tokens[start], tokens[start - 1], tokens[next]];
    if (first === undefined) return true;
    if (!first.spaced && before !== undefined && !/^["'“‘„«([—–$€£¥~]$/.test(before.text)) return true;
    if (before !== undefined && /^[[#§×·^±=<>]$/.test(before.text)) return true;
    if (after !== undefined && !after.spaced) {
      if (after.kind !== 'mark' || /^[:/@_\\*+=×ºª]$/.test(after.text)) return true;
      if (after.text === '-' || (/^[–—]$/.test(after.text) && tokens[next + 1]?.kind === 'number'))
        return true;
      if (after.text === '.' && tokens[next + 1]?.spaced === false) return true;
      // An ordinal ("am 12. Tag"), or the number of an item of a list.
      if (after.text === '.' && unit === null && amount.digits && amount.value < 1000) return true;
    }
    if (refusing.has(after?.lower ?? '') || refusing.has(tokens[next - 1]?.lower ?? '')) return true;
    // "vor 66 Millionen Jahren" is worth knowing, "vor drei Jahren" says nothing.
    if (unit !== null && isDuration(unit) && upTo === null && amount.value < 1000) {
      if (shiftsAfter.has(after?.lower ?? '') || shiftsAfter.has(this.#lower(next, 2))) return true;
      if (shiftsBefore.has(before?.lower ?? '')) return true;
    }
    return false;
  }

  #isLabelled(start: number): boolean {
    const tokens = this.#tokens;
    const label = tokens[start - 1]?.text === '.' ? tokens[start - 2] : tokens[start - 1];
    return this.#grammar.labels.has(label?.lower ?? '');
  }

  /** "Apollo 13": a capital before a number that counts nothing. */
  #isName(start: number): boolean {
    return capitalised(this.#tokens[start - 1]) && !opensSentence(this.#tokens, start - 1);
  }

  /** A number that nothing names is worth keeping only when it is large enough to be a count, and can be no year. */
  #isLarge(start: number, amount: Amount): boolean {
    if (amount.scaled) return true;
    return amount.digits && amount.value >= 1000 && !/^[12]\d{3}$/.test(this.#tokens[start]?.text ?? '');
  }
}

/** Reads the figures of a text beside its dates, in order and without overlap; time is linear in its length. */
export function readFigures(
  text: string,
  grammar: FigureGrammar,
  dates: readonly Span[],
): readonly { readonly span: Span; readonly figure: FigureValue }[] {
  const tokens = tokenise(text);
  const reader = new Reader(tokens, grammar);
  const found: { span: Span; figure: FigureValue }[] = [];
  let date = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    while ((dates[date]?.end ?? Infinity) <= token.start) date += 1;
    const blocked = dates[date];
    if (blocked !== undefined && token.start >= blocked.start) {
      index += 1;
      continue;
    }
    const read = reader.at(index);
    const last = read === null ? undefined : tokens[read.end - 1];
    if (read === null || last === undefined || (blocked !== undefined && last.end > blocked.start)) {
      index = reader.past(index);
      continue;
    }
    found.push({ span: { start: token.start, end: last.end }, figure: read.figure });
    index = read.end;
  }
  return found;
}
