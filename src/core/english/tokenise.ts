/** Where one token stands in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr vs v etc inc ltd co corp bros gen col lt sgt capt cmdr adm maj rev hon gov sen rep ' +
    'pres messrs mme mlle jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'no nos vol pp ed eds fig figs ca cf al approx est dept univ ave blvd rd mt ft dist assn bldg ph.d m.d b.a m.a ' +
    'c p a.m p.m e.g i.e u.s u.k u.n d.c viz resp op cit min max'
  ).split(' '),
);
const CLITICS = ["'s", "'ll", "'re", "'ve", "'m", "'d"];
/** Prefixes that the treebanks leave on their word: "co-founder" is one token, "London-based" three. */
const BOUND = new Set(
  (
    'anti bi bio co counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini mis mono ' +
    'multi neo non o over para pan post pre pro proto pseudo quasi re semi sub super trans tri u ultra un uni ' +
    'under vice x'
  ).split(' '),
);
const SPLIT_WORDS = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

const SPACE = /\s/;
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x1680 && SPACE.test(String.fromCharCode(unit)));
const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/;

const enum Kind {
  Space,
  Digit,
  Letter,
  Mark,
}

function kindAt(text: string, at: number): Kind {
  if (at >= text.length) return Kind.Space;
  const unit = text.charCodeAt(at);
  if (unit < 128) {
    if ((unit | 32) >= 97 && (unit | 32) <= 122) return Kind.Letter;
    if (unit >= 48 && unit <= 57) return Kind.Digit;
    return isSpace(unit) ? Kind.Space : Kind.Mark;
  }
  if (isSpace(unit)) return Kind.Space;
  return WORDLIKE.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? Kind.Letter : Kind.Mark;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isWord = (kind: Kind): boolean => kind === Kind.Letter || kind === Kind.Digit;

/** Cuts text into tokens as the English treebanks do: clitics, hyphens, quotes and brackets apart, numbers whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === Kind.Space) {
      at += 1;
      continue;
    }
    const address = endOfAddress(text, at);
    if (address > 0) {
      tokens.push({ start: at, end: address });
      at = address;
      continue;
    }
    const end = isWord(kind) || startsWord(text, at) ? endOfWord(text, at) : endOfMark(text, at);
    if (isWord(kind)) at = pushWord(text, at, end, tokens);
    else {
      tokens.push({ start: at, end });
      at = end;
    }
  }
  return tokens;
}

/** A web address goes on to the next space, without the marks that close a sentence; 0 where none begins. */
function endOfAddress(text: string, start: number): number {
  if (!text.startsWith('http', start) || !/^https?:\/\//.test(text.slice(start, start + 8))) return 0;
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  while (/[.,;:!?)\]}"'’”>]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** "'80s", "'em" and ".5" begin with a mark; so does a clitic. */
function startsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = at > 0 ? kindAt(text, at - 1) : Kind.Space;
  if (unit === 46) return before === Kind.Space && kindAt(text, at + 1) === Kind.Digit;
  if (!isApostrophe(unit)) return false;
  if (DIGIT.test(text.charAt(at + 1)) && DIGIT.test(text.charAt(at + 2)) && !isWord(before))
    return text.charCodeAt(at + 3) === 115 || !isWord(kindAt(text, at + 3));
  return before !== Kind.Space && at > 0 && cliticAt(text, at) > 0;
}

/** Length of the clitic that begins with the apostrophe at `at`; 0 if there is none. */
function cliticAt(text: string, at: number): number {
  for (const clitic of CLITICS) {
    const end = at + clitic.length;
    if (text.slice(at + 1, end).toLowerCase() === clitic.slice(1) && !isWord(kindAt(text, end)))
      return clitic.length;
  }
  return 0;
}

function endOfMark(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at + widthAt(text, at);
  // Dots, dashes, quotes by two apostrophes and strings of one mark are one token.
  if (unit === 46 || unit === 45 || unit === 33 || unit === 63 || unit === 42 || unit === 61 || unit === 95)
    while (text.charCodeAt(end) === unit) end += 1;
  else if ((unit === 96 || unit === 39) && text.charCodeAt(end) === unit) end += 1;
  return end;
}

function endOfWord(text: string, start: number): number {
  const clitic = isApostrophe(text.charCodeAt(start)) ? cliticAt(text, start) : 0;
  if (clitic > 0) return start + clitic;
  let at = start + widthAt(text, start);
  let dotted = false;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (isWord(kind)) {
      at += widthAt(text, at);
      continue;
    }
    const unit = text.charCodeAt(at);
    const before = kindAt(text, at - 1);
    const after = at + 1 < text.length ? kindAt(text, at + 1) : Kind.Space;
    if (unit === 46) {
      // Between digits, inside "U.S." and addresses, or after an initial or an abbreviation.
      if (before === Kind.Digit && after === Kind.Digit) at += 1;
      else if (
        isWord(before) &&
        after === Kind.Letter &&
        (dotted || at - start <= 2 || isAddress(text, start, at))
      ) {
        dotted = true;
        at += 1;
      } else if (isWord(before) && keepsDot(text, start, at, dotted)) return at + 1;
      else return at;
    } else if (unit === 44 && before === Kind.Digit && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5))) at += 1;
    else if (unit === 58 && before === Kind.Digit && after === Kind.Digit) at += 1;
    else if (unit === 47 && before === Kind.Digit && after === Kind.Digit) at += 1;
    else if (isApostrophe(unit) && isWord(after) && cliticAt(text, at) === 0 && !isNegation(text, at))
      at += 1;
    else if ((unit === 64 || unit === 38) && isWord(after)) at += 1;
    else if (isHyphen(unit) && isWord(after) && keepsHyphen(text, start, at)) at += 1;
    else if (unit === 36 && /^(?:US|A|C|HK|NZ|S|R)$/.test(text.slice(start, at))) return at + 1;
    else return at;
  }
  return at;
}

/** "co-founder", "mid-1980s" and "555-0142" stay whole. */
function keepsHyphen(text: string, start: number, at: number): boolean {
  if (at - start > 7) return false;
  const before = text.slice(start, at).toLowerCase();
  return (
    BOUND.has(before) ||
    (before.length === 3 && /^\d{3}-\d{4}(?!\d)/.test(`${before}${text.slice(at, at + 6)}`))
  );
}

/** "n't" is cut off one letter before the apostrophe. */
const isNegation = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 32) === 110 &&
  (text.charCodeAt(at + 1) | 32) === 116 &&
  !isWord(kindAt(text, at + 2));

const TLD = /^(?:com|org|net|edu|gov|uk|de|fr|info|io|html?|php|pdf|txt|js)(?![\p{L}\p{N}])/iu;
const isAddress = (text: string, start: number, dot: number): boolean =>
  text.startsWith('www', start) || TLD.test(text.slice(dot + 1, dot + 7));

function keepsDot(text: string, start: number, dot: number, dotted: boolean): boolean {
  if (dot - start > 8) return false;
  const word = text.slice(start, dot);
  if (dotted) return /^(?:\p{L}\p{M}?\.)+\p{L}\p{M}?$|^ph\.d$/iu.test(word);
  // An initial, but not the last word of the sentence ("vitamin C.") and not "I".
  if (/^\p{Lu}$/u.test(word))
    return /^\s*[\p{Lu}\p{Pd},]/u.test(text.slice(dot + 1, dot + 4)) && word !== 'I';
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "no.", "sat." and "sun." are words too: there the number or name behind decides.
  return /^(?:c|p|no|nos|sat|sun|mon|fig|mar|may|co|al|min|max|est|ed|fri|wed|ca)$/i.test(word)
    ? /^[,)]|^\s*\d|^\s+\p{Lu}/u.test(text.slice(dot + 1, dot + 5)) || word.toLowerCase() === 'al'
    : true;
}

/** Pushes the word from `start`, cut where the treebanks cut it; gives the place to go on from. */
function pushWord(text: string, start: number, end: number, tokens: Token[]): number {
  const split = end - start <= 8 ? SPLIT_WORDS.get(text.slice(start, end).toLowerCase()) : undefined;
  if (split !== undefined) {
    tokens.push({ start, end: start + split }, { start: start + split, end });
  } else if (end - start > 1 && isApostrophe(text.charCodeAt(end)) && isNegation(text, end)) {
    tokens.push({ start, end: end - 1 }, { start: end - 1, end: end + 2 });
    return end + 2;
  } else {
    // "6:00am" is a time and its half of the day.
    const half = /\d(?=[ap]m$)/i.exec(text.slice(Math.max(start, end - 3), end)) ? end - 2 : end;
    tokens.push({ start, end: half });
    return half;
  }
  return end;
}
