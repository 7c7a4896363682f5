import { findCalendarDate } from './calendar-date.ts';
import { CHINESE_BYLINE, withoutDayWords } from './junk-abroad.ts';
import { isJunk } from './junk.ts';
import { remembered } from './remembered.ts';

/** What the lines between a title and the first paragraph say. */
export interface Dateline {
  readonly published: string | null;
  readonly author: string;
  readonly publisher: string;
  /** Whether `published` is only the day of a change or a review. */
  readonly isChange?: boolean;
}

const LONGEST = 200;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,? *(?=\s|$)/gi;
const CLOCK =
  /(?:\bat )?\b\d{1,2}(?:[:.]\d{2}){1,2}(?: ?[apAP]\.?[mM]\.?)?(?: ?\(?(?:[A-Z]{2,4}|UTC[+-]\d+)\)?)?|\b\d{1,2} ?[apAP]\.?[mM]\.?(?: [A-Z]{2,4}\b)?/g;
const MINUTES = /\b\d{1,3}[ -]min(?:ute)?s?(?: read)?\b/gi;
const MARKER =
  /\b(?:(?:page|content|article) )?(?:first |originally )?(?:published(?: online)?|posted|updated|last (?:updated|modified)|modified|(?:last )?(?:(?:medically|clinically) )?(?:reviewed|edited|checked)|issued|released|date|dated|veröffentlicht|publié|publicado)(?: (?:on|in|at|am|le|el))?\b:?/gi;
const BYLINE =
  /^(?:(?:written|story|reported|report|words|text|posted|analysis|interview|essay|compiled) by:?|(?:text|words|story|report|from):|authors?:|and|von|par|por|by:?)\s+/i;
/** Words; who had a hand in it may be a board. */
const MOST_OF_CREDIT = 8;
/** Who else had a hand in it, and did not write it. */
const CREDIT =
  /^(?:(?:medically |last |clinically |scientifically )?(?:reviewed|fact[ -]?checked|edited|translated|illustrated|photographed|narrated|verified|approved)|photographs?|photos|pictures|illustrations?|graphics?|video|additional reporting|medical review)(?: and \w+)? by:?\s+/i;
/** What somebody is, behind his name and a comma. */
const OFFICE =
  /^(?:(?:\p{L}[\p{L}.’'-]*|&) ){0,6}(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|contributors?|critics?|fellow|professor|desk|bureau|m\.?d\.?|ph\.?d\.?|rn|msc|facp)\.?$/iu;

/** Reads a line that gives a date, an author or a publisher and nothing else; null for every other line. */
export const readDateline = remembered(datelineOf);

function datelineOf(line: string): Dateline | null {
  if (line.length > LONGEST || isSpell(line)) return null;
  const parts = line.split(PARTED).filter((part) => part.trim() !== '');
  let published: string | null = null;
  let changed: string | null = null;
  let isSaved = false;
  let author = '';
  let publisher = '';
  let isCredit = false;
  for (const part of parts) {
    const date = findCalendarDate(part);
    isSaved ||= SAVED.test(part);
    if (date && !isSaved) {
      const isChange = CHANGE.test(part.slice(0, date.start));
      const first = isChange ? firstPublished(part.slice(date.end)) : date.iso;
      published ??= first;
      changed ??= isChange ? date.iso : null;
    }
    const rest = bare(
      withoutDayWords(date ? part.slice(0, date.start) + ' ' + afterDate(part.slice(date.end)) : part),
    );
    if (rest === '' || IGNORED.test(rest) || isSaved || isJunk(rest)) continue;
    const chinese = CHINESE_BYLINE.exec(rest)?.groups;
    if (chinese) {
      if (/^来/.test(chinese.label ?? '')) publisher ||= chinese.names ?? '';
      else author ||= chinese.names ?? '';
      continue;
    }
    if (CREDIT.test(rest) || CREDIT.test(part.trim())) {
      const names = rest.replace(CREDIT, '').replace(BYLINE, '');
      if (rest.split(' ').length > MOST_OF_CREDIT && !looksLikeNames(withoutOffice(names))) return null;
      isCredit = true;
    } else if (BYLINE.test(rest)) {
      const said = rest.replace(BYLINE, '').trim();
      const names = withoutOffice(said);
      if (!looksLikeNames(names)) return null;
      const comma = names.lastIndexOf(', ');
      author ||= names;
      if (
        comma > 0 &&
        /\b(?:news|times|post|press|journal|reuters|bbc|cnn|insights?|magazine|review|gazette|today|staff|correspondent|editor|reporter)\b/i.test(
          names.slice(comma),
        )
      ) {
        author = names.slice(0, comma);
        if (!/\b(?:staff|correspondent|editor|reporter)\b/i.test(names.slice(comma)))
          publisher ||= names.slice(comma + 2);
      }
    } else if (looksLikeNames(rest)) publisher ||= rest;
    // Beside other parts a short one is the name of a series: "Letters from the coast · Issue 88 · 12 May 2022".
    else if (PUBLISHED.test(line) && parts.length > 2) continue;
    else if (parts.length < 3 || rest.split(' ').length > 5 || /[.!?:;,]/.test(rest)) return null;
  }
  const day = published ?? changed;
  if (day === null && author === '' && !isCredit && !isSaved) return null;
  return published === null && changed !== null
    ? { published: changed, author, publisher, isChange: true }
    : { published, author, publisher };
}

/** Whether a line tells from when to when something lasted: "4 May 1657 – 18 September 1660". */
function isSpell(line: string): boolean {
  const first = findCalendarDate(line);
  if (first === null) return false;
  const rest = line.slice(first.end);
  const gap = /^ ?(?:[–—-]|to|until) ?/.exec(rest)?.[0];
  return gap !== undefined && findCalendarDate(rest)?.start === gap.length;
}

/** Between what a dateline says: bars, points, dashes, and a full stop before the next of its words. */
const PARTED =
  /\s*[|•·∙‧]\s*|\s+[–—-]\s+|\.\s+(?=(?:medically|clinically|scientifically|fact[ -]?checked|reviewed|updated|last|published|posted|edited|written|translated|photographs?|illustrations?|by)\b)/i;

/** The day on which somebody kept a page for later is not its own. */
const SAVED =
  /^(?:saved|clipped|bookmarked|archived|captured|retrieved|added|imported)(?: (?:from|on|by|via|to)\b|:)/i;

/** Beside the day such a line may say whatever it likes: "Published 3 May 2020 · 6 min read · Level: easy". */
const PUBLISHED = /^\W{0,2}(?:published|posted) (?:on )?\W?(?:\d|\p{Lu}\p{Ll}{2,8} \d)/iu;

const CHANGE =
  /\b(?:updated|modified|reviewed|edited|checked|changed|revised|aktualisiert|actualizado)\b[^]{0,40}$/i;

/** "Updated 3 May 2020, first published 1 May 2020" */
function firstPublished(rest: string): string | null {
  const date = findCalendarDate(rest);
  return date && /\b(?:published|posted)\b/i.test(rest.slice(0, date.start)) ? date.iso : null;
}

/** A word of such lines alone, over the day or the name that follows: "Published". */
export const isLoneMarker = (line: string): boolean =>
  /^(?:(?:first |last )?(?:published|updated|posted|modified|reviewed)(?: (?:on|by|at))?|(?:written |words |text |story |posted |reviewed |edited )?(?:and [\w-]+ )?by|authors?|date|published online)(?: ?:)?$/i.test(
    line,
  );

/** A line below the front that says when the page was made or changed. */
export const isLateDateline = (line: string): boolean =>
  /^(?:(?:page|content|article) )?(?:(?:first|originally|last) )?(?:(?:medically|clinically) )?(?:published|posted|updated|modified|reviewed)\b/i.test(
    line,
  ) && readDateline(line) !== null;

/** The day that stands alone at the end of a text; null where none does. */
export function dayBelow(lines: readonly string[]): string | null {
  const last = lines.at(-1) ?? '';
  const dateline = last.length < 40 ? readDateline(last) : null;
  return dateline !== null && dateline.author === '' && dateline.publisher === '' ? dateline.published : null;
}

/** "Ana Ruiz, Staff writer" and "Dr. Paul Trent, MD" without what they are. */
function withoutOffice(names: string): string {
  const comma = names.indexOf(', ');
  return comma > 0 && OFFICE.test(names.slice(comma + 2)) ? names.slice(0, comma) : names;
}

/** The day on which such lines say that a page was made; a day of its changing is none. */
export const dayIn = (lines: readonly string[]): string | null =>
  lines
    .filter((line) => /^(?:(?:first|originally) )?(?:published|posted)\b/i.test(line))
    .map((line) => readDateline(line)?.published ?? null)
    .find((day) => day !== null) ?? null;

const IGNORED =
  /^(?:on|at|in|by|updated|paid|free|public|\d{1,3} min(?:ute)?s?(?: read)?|\d+ (?:hours?|days?) ago|(?:[a-z]{3,9} )?\d{4} issue|(?:issue|no\.?|nr\.?|vol(?:ume)?\.?|number|edition|episode) ?[#№]?\d{1,5}(?:[,:/ ]{1,2}(?:issue|no\.?) ?\d{1,4})?)$/i;

/** A second date ("updated …") and the time of day say nothing more. */
function afterDate(rest: string): string {
  const again = findCalendarDate(rest);
  return again ? rest.slice(0, again.start) + ' ' + rest.slice(again.end) : rest;
}

function bare(part: string): string {
  return part
    .replace(CLOCK, ' ')
    .replace(MINUTES, ' ')
    .replace(MARKER, ' ')
    .replace(WEEKDAY, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()/-]+|[\s,;:()/-]+$/g, '')
    .replace(/(?:,? (?:on|at|am|le|el))$/i, '')
    .replace(/^on$/i, '');
}

/** Names of people or of a paper: few words, capitalised but for small ones, no sentence. */
function looksLikeNames(words: string): boolean {
  const found = words.split(' ');
  if (
    found.length > 12 ||
    words.includes(': ') ||
    /[.!?:;]$/.test(words.replace(/\b(?:jr|sr|inc|ltd|co|u\.s)\.$/i, '')) ||
    /\d{3}/.test(words)
  )
    return false;
  return found.every(
    (word) =>
      /^[\p{Lu}\p{Lo}“"(@&\d]/u.test(word) ||
      /^(?:and|und|et|y|of|the|for|de|del|della|di|da|van|von|der|den|la|le|al|bin|in|on|at|from|with|&|\/)$/.test(
        word,
      ),
  );
}

/** Takes "LONDON, March 3, 2019 (Reuters) — " off the front of a paragraph. */
export function readPlaceline(paragraph: string): (Dateline & { readonly rest: string }) | null {
  const found = PLACELINE.exec(paragraph) ?? PLACE_ALONE.exec(paragraph);
  if (!found || found[0].length > 100) return readDatedPlace(paragraph);
  const inside = found[1] ?? '';
  return {
    published: findCalendarDate(inside)?.iso ?? null,
    author: '',
    publisher: (/\(([^()]{2,40})\)/.exec(inside)?.[1] ?? '').trim(),
    rest: paragraph.slice(found[0].length),
  };
}

/** Where a place stands before the first sentence, among the first paragraphs: an introduction may come first. */
export function placelineIn(paragraphs: readonly string[]) {
  for (const [at, paragraph] of paragraphs.slice(0, 3).entries()) {
    const placed = readPlaceline(paragraph);
    if (placed) return { at, placed };
  }
  return { at: 0, placed: null };
}

/** "Arle, Norland, 6 June 2018 – ": with a whole day the place need not be in capitals. */
function readDatedPlace(paragraph: string): (Dateline & { readonly rest: string }) | null {
  const dash = /^.{8,90}?(?: ?(?:—|–|--) ?| [-:] )(?=["“‘]?\p{Lu})/u.exec(paragraph)?.[0];
  const date = dash === undefined ? null : findCalendarDate(dash);
  // Two days in brackets are a life: "Ida Holm (9 August 1929 – 13 February 2014) was …".
  const isOpen = dash !== undefined && dash.lastIndexOf('(') > dash.lastIndexOf(')');
  if (dash === undefined || !date || isOpen) return null;
  const place = (dash.slice(0, date.start) + ' ' + dash.slice(date.end))
    .replace(/\([^)]*\)|[-—–:,()]/g, ' ')
    .trim();
  const isPlace =
    place !== '' && place.split(/\s+/).length <= 6 && looksLikeNames(place.replace(/\s+/g, ' '));
  return isPlace
    ? { published: date.iso, author: '', publisher: '', rest: paragraph.slice(dash.length) }
    : null;
}

/** "CAPITAL CITY — The number …": a place alone, before a long dash and a new sentence. */
const PLACE_ALONE =
  /^([\p{Lu}][\p{Lu} .'’-]{3,40}(?:, [\p{Lu}][\p{L}.]{1,15}(?: [\p{L}.]{1,15})?)?) ?(?:—|–|--) ?(?=["“]?[\p{Lu}])/u;

// Capitals, perhaps a country, a day or an agency, then a dash. Without day or agency even a hyphen will do.
const PLACELINE =
  /^([\p{Lu}][\p{Lu} .'’/-]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,20})?(?:(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)(?: \([^()]{2,40}\))?| \([^()]{2,40}\)))\s*(?:—|–|--?)\s*(?=\S)/u;
