import type { TaggedWord } from '../../facts/tagger.ts';
import type { Reason } from './candidate.ts';
import { isInTitle, isTopical } from './topic.ts';

const PERSONAL = new Set('he she him her his hers himself herself'.split(' '));
const THIRD = new Set('it its they them their theirs itself themselves'.split(' '));
const SUBJECT = new Set('he she it they'.split(' '));
const FIRST = new Set('i we us our ours my mine you your me'.split(' '));
const POINTING = new Set('this that these those such'.split(' '));
const COUNTED_BACK =
  /^(?:two|three|four|five|six|both|other|others|same|former|latter|following|pair|duo|men|women)$/;
/** Nouns that, bare after "the", nearly always mean one mentioned before. */
const ANAPHORIC = new Set(
  (
    'agreement area attack authors bill book building campaign city club company conflict country couple crisis deal decision document ' +
    'event film firm game government group incident institution island king law leader leaders man match meeting method minister month ' +
    'move organisation organization pair parties party period plan player players president process program programme project proposal queen region report ' +
    'researchers result river scientists season side sides statement study summit system team teams town treaty village war woman year ' +
    'family firms workers work victory loan club chicks data administration council committee court ministry union test tests talks results experiment machine device ship crew discovery invention theory'
  ).split(' '),
);
const AFTER_NOUN =
  /^(?:of|for|in|between|on|to|that|who|which|whose|with|from|at|against|over|about|where|when|by)$/;

const isNominal = (word: TaggedWord): boolean => word.tag === 'NOUN' || word.tag === 'PROPN';

/** Words, indexed as the prompt has them, and what the reader knows already. */
export interface Setting {
  /** Words of the article's title, lower case. */
  readonly title: ReadonlySet<string>;
  /** Nouns that earlier sentences of the section spoke of. */
  readonly introduced: ReadonlySet<string>;
  /** Whether the article has a dateline: then a month needs no year. */
  readonly dated: boolean;
  /** Words of the names of persons, lower case. */
  readonly people: ReadonlySet<string>;
}

/** Nouns of which there is one for everybody. */
const UNIQUE =
  /^(?:world|sun|moon|earth|sea|sky|internet|universe|equator|ground|public|past|future|present|press|media|law|economy|state|body|brain|heart|atmosphere|ocean|environment|climate|president|pope)$/;
/** Adjectives that choose one of several named before. */
const CHOOSING =
  /^(?:old|new|other|first|second|third|last|next|previous|earlier|later|latter|former|following|same|affected|remaining|entire|whole|main|original|total|actual|resulting|final|above|present|current|initial|additional|further|said|respective|overall|older|newer|younger|larger|smaller|biggest|largest|rest)$/;

/**
 * Whether what a statement is about can be known without its neighbours: it is named, belongs to the title, or is told of
 * a kind in general ("terns breed"). "Work resumed" and "a fund was set up" are somebody's, and nobody says whose.
 */
export function isGrounded(
  subject: readonly TaggedWord[],
  verb: TaggedWord | undefined,
  setting: Setting,
): boolean {
  const named = subject.some(
    (word) =>
      word.tag === 'PROPN' ||
      /^[12]\d{3}s?$/.test(word.text) ||
      (word.start > 0 && /^\p{Lu}/u.test(word.text)) ||
      isTopical(word, setting.title),
  );
  if (named || subject.length === 0) return true;
  const [first] = subject;
  const head = subject.find(({ tag }) => tag === 'NOUN');
  const general =
    head?.xpos === 'NNS' ||
    (head !== undefined && /^(?:an?|the)$/.test(first?.lower ?? '') && subject.length > 2);
  const present =
    verb?.xpos === 'VBZ' || verb?.xpos === 'VBP' || /^(?:is|are|can|may)$/.test(verb?.lower ?? '');
  // A whole description says what it is about: "the number of seabirds that die in nets".
  return (general && present) || subject.filter(({ tag }) => /^(?:NOUN|ADJ|NUM|VERB)$/.test(tag)).length >= 4;
}

/** "The network hired …", "the old position was shared": which network, which position? Looks at what the statement is about. */
export function subjectPointsBack(words: readonly TaggedWord[], setting: Setting): boolean {
  const [first, ...rest] = words;
  if (first?.lower !== 'the') return false;
  const head = rest.findIndex(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const noun = rest[head];
  if (noun === undefined || noun.tag === 'PROPN') return false;
  let last = head;
  while (rest[last + 1]?.tag === 'NOUN') last += 1;
  const named = rest.slice(0, last + 1).some(({ tag, text }) => tag === 'PROPN' || /^\p{Lu}/u.test(text));
  const more = rest[last + 1];
  const kept = rest[last] ?? noun;
  if (named || more !== undefined || UNIQUE.test(kept.lemma)) return false;
  if (isInTitle(kept, setting.title)) return false;
  const before = rest.slice(0, last);
  return before.length === 0 || before.some(({ lower, tag }) => CHOOSING.test(lower) || tag === 'NUM');
}

/**
 * Why a prompt made of these words could not be understood without its neighbours; null when it can.
 * `lead`: the words of the sentence that is shown before it.
 */
export function pointsBack(
  shown: readonly TaggedWord[],
  setting: Setting,
  lead: readonly TaggedWord[] = [],
): Reason | null {
  const words = [...lead, ...shown];
  const led = lead.length > 0;
  // What stands before the word: a noun, a verb, a word of somebody's name.
  let [noun, verb, somebody] = [false, false, false];
  const pass = (word: TaggedWord): void => {
    noun ||= isNominal(word);
    verb ||= word.tag === 'VERB' || word.tag === 'AUX';
    somebody ||= setting.people.has(word.lower);
  };
  lead.forEach(pass);
  for (const [place, word] of shown.entries()) {
    const index = lead.length + place;
    const next = words[index + 1];
    if (FIRST.has(word.lower) && word.text !== 'US') return 'author-voice';
    // "him" may mean a person named before; with two of them nobody knows which.
    if (PERSONAL.has(word.lower) && !somebody) return 'unresolved-pronoun';
    if (THIRD.has(word.lower) && !noun) return 'unresolved-pronoun';
    // "Each year it flies": what stands before the first verb is no antecedent of the subject.
    const opening = !verb;
    if (opening && SUBJECT.has(word.lower)) return 'unresolved-pronoun';
    // "Before his arrival, its people": the owner comes later, if at all.
    if (opening && THIRD.has(word.lower) && (words[0]?.tag === 'ADP' || words[0]?.tag === 'SCONJ'))
      return 'unresolved-pronoun';
    // At the head of a statement "this" means what was said just before.
    if (POINTING.has(word.lower) && !(led && place < 4)) {
      const reason = demonstrative(words, index);
      if (reason !== null) return reason;
    }
    if (/^(?:both|others|another)$/.test(word.lower) && !bothAnd(words, index) && !noun) return 'points-back';
    if (/^(?:here|above|below|hereby|therein|thereof|aforementioned)$/.test(word.lower) && word.tag === 'ADV')
      return 'points-back';
    if (
      /^(?:similar|another|second|third|further|present)$/.test(word.lower) &&
      !led &&
      index < 2 &&
      word.tag !== 'PROPN' &&
      next?.tag === 'NOUN'
    )
      return 'points-back';
    // "Other architects were …": other than whom?
    if (/^other$/.test(word.lower) && index < 2 && next?.tag === 'NOUN') return 'points-back';
    if (/^both$/.test(word.lower) && next?.tag === 'NOUN' && !bothAnd(words, index)) return 'points-back';
    if (word.lower === 'the' || word.lower === 'all') {
      const reason = definite(words, index, setting);
      if (reason !== null) return reason;
    }
    pass(word);
  }
  return relativeTime(shown, setting.dated, lead);
}

const bothAnd = (words: readonly TaggedWord[], index: number): boolean =>
  words.slice(index, index + 7).some(({ lower }) => lower === 'and');

function demonstrative(words: readonly TaggedWord[], index: number): Reason | null {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || word.tag === 'SCONJ') return null;
  if (index === 0) return word.lower === 'such' && next?.lower === 'as' ? null : 'points-back';
  if (word.lower === 'such') return null;
  // "an idea that changed physics" is a relative clause.
  if (word.lower === 'that' && next?.tag !== 'NOUN') return null;
  const noun = words.slice(index + 1, index + 4).find(({ tag }) => tag === 'NOUN');
  if (noun === undefined) return word.lower === 'that' ? null : 'points-back';
  const plural = noun.lower !== noun.lemma && noun.lower.endsWith('s');
  if (word.lower === 'that' && (word.tag !== 'DET' || plural)) return null;
  return words.slice(0, index).some(({ lemma }) => lemma === noun.lemma) ? null : 'points-back';
}

function definite(words: readonly TaggedWord[], index: number, setting: Setting): Reason | null {
  const [first, second] = [words[index + 1], words[index + 2]];
  if (first === undefined) return null;
  if (COUNTED_BACK.test(first.lower) && !AFTER_NOUN.test(second?.lower ?? '')) return 'points-back';
  if (words[index]?.lower === 'all') return null;
  // Only a bare noun points back: "the red bridge over the Inn" says which.
  if (first.tag !== 'NOUN' || second?.tag === 'NOUN' || second?.tag === 'PROPN') return null;
  if (second !== undefined && AFTER_NOUN.test(second.lower)) return null;
  const earlier = words.slice(0, index).some(({ lemma }) => lemma === first.lemma);
  if (earlier || isInTitle(first, setting.title)) return null;
  if (ANAPHORIC.has(first.lower) || setting.introduced.has(first.lemma)) return 'points-back';
  return null;
}

const RELATIVE =
  /\b(?:(?:that|this|the same|same|the following|the next|the previous|following|next|previous|last) (?:year|month|day|week|season|night|morning|decade|time|game|match)|(?:years?|months?|weeks?|days?|decades?) (?:later|earlier|before|after|ago)|at the time|since then|by then|so far|afterwards|today|yesterday|tomorrow|nowadays|recently|currently|previously|thereafter|until then|later|earlier|then)\b/;

/** "in November" of which year? */
function monthAlone(words: readonly TaggedWord[]): boolean {
  return words.some(
    (word, index) =>
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
        word.text,
      ) &&
      word.tag === 'PROPN' &&
      !words.slice(Math.max(0, index - 3), index + 5).some(isYear),
  );
}

/** Times that no sentence before makes certain: they count from the day of writing. */
const OF_WRITING =
  /\b(?:ago|so far|today|yesterday|tomorrow|nowadays|recently|currently|previously|(?:this|last|next) (?:year|month|week|season))\b/;

const isYear = ({ text }: TaggedWord): boolean => /^[12]\d{3}$/.test(text);

function relativeTime(
  words: readonly TaggedWord[],
  dated: boolean,
  lead: readonly TaggedWord[],
): Reason | null {
  const placed = lead.some(isYear);
  if (!dated && !placed && monthAlone(words)) return 'relative-time';
  const text = words.map(({ lower }) => lower).join(' ');
  if (placed) return OF_WRITING.test(text) ? 'relative-time' : null;
  return RELATIVE.test(
    text.replace(
      /\b(?:no later|or later|or earlier|later (?:life|work|works)|more than|less than|earlier than|later than)\b/g,
      '',
    ),
  )
    ? 'relative-time'
    : null;
}

/** How many things a prompt calls "the N" that it, its lead and the title have not spoken of: "the port", "the idea". */
export function unexplained(
  shown: readonly TaggedWord[],
  setting: Setting,
  lead: readonly TaggedWord[] = [],
): number {
  const words = [...lead, ...shown];
  return shown.filter(({ lower }, place) => {
    const index = lead.length + place;
    const [first, second] = [words[index + 1], words[index + 2]];
    if (lower !== 'the' || first?.tag !== 'NOUN' || first.xpos === 'NNS') return false;
    if (second !== undefined && (isNominal(second) || AFTER_NOUN.test(second.lower))) return false;
    return (
      !UNIQUE.test(first.lemma) &&
      !isInTitle(first, setting.title) &&
      !words.slice(0, index).some(({ lemma }) => lemma === first.lemma)
    );
  }).length;
}
