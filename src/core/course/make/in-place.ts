import { anyEnglishMonth } from '../../facts/date/month.ts';
import type { DateFact, FigureFact, NameFact } from '../../facts/fact.ts';
import { isDuration, isMeasure } from '../../facts/figure/unit.ts';
import { placeKind } from '../../facts/name/place.ts';
import type { Span } from '../../article/article.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { BLANK } from '../card.ts';
import { amountOf } from './amount.ts';
import { DENIES } from './clause/ask.ts';
import { FINITE } from './clause/clause.ts';
import { categoryIn } from './clause/interrogative.ts';
import type { Attempt } from './attempt.ts';
import { upperFirst } from './opening.ts';

/** Words behind a moment moved to the end: more than one statement would not know which it dates. */
const MOST_MOVED = 18;

/**
 * A gap as a question, its question word where the answer stood: "The canal opened in which year?" Nothing is inverted, so
 * nothing can be inverted wrongly. Null where it would not be said so.
 */
export function inPlace(gap: Attempt, span: Span): Attempt | null {
  // A question is heard: what stands in brackets is only read.
  const prompt = gap.prompt.replace(/ \((?!____)[^()]*\)/g, '');
  const at = prompt.indexOf(BLANK);
  const before = prompt.slice(0, at).replace(/^The $/, '');
  const after = untilNext(prompt.slice(at + BLANK.length), gap.words, span);
  if (at < 0 || /["“”:;?—]|–(?!\d)/.test(gap.prompt)) return null;
  const left = gap.words.findLast(({ end }) => end <= span.start);
  // "Lake Orrin, how many metres of water, …", "the Amazon how many trees": only a verb or a preposition leads to the answer.
  if (
    before !== '' &&
    gap.fact.kind !== 'name' &&
    !/^between /i.test(gap.answer) &&
    !/^(?:ADP|VERB|AUX|SCONJ|ADV)$/.test(left?.tag ?? '') &&
    !(left?.text === ',' && before.split(' ').length < 8) &&
    !/ the $/.test(before)
  )
    return null;
  // "In a survey of how many firms 44% said": what is only a circumstance is not asked for ahead of the statement.
  if (
    gap.fact.kind === 'figure' &&
    left?.tag === 'ADP' &&
    !gap.words.some(({ xpos, end }) => FINITE.test(xpos) && end <= span.start)
  )
    return null;
  if (gap.words.some(({ lower, tag }) => DENIES.test(lower) && tag !== 'NOUN')) return null;
  const said = say(gap, before, after, left, span);
  if (said === null || !keepsVerb(gap.words, said.text)) return null;
  return {
    ...gap,
    style: 'question',
    rule: said.rule,
    prompt: `${upperFirst(said.text)}?`,
    answer: said.answer ?? gap.answer,
  };
}

const RELATIVE = /^(?:who|which|that|when|where|while|whose)$/;
/** What follows the blank without the next thing that the subject did: "… and had more than 1,500 members by 1980". */
function untilNext(after: string, words: Attempt['words'], { end }: Span): string {
  const next = words.findIndex(
    ({ start, lower }, index) =>
      start >= end && /^(?:and|but)$/.test(lower) && FINITE.test(words[index + 1]?.xpos ?? ''),
  );
  const cut = next < 0 ? -1 : after.indexOf(` ${words[next]?.text ?? ''} ${words[next + 1]?.text ?? ''}`);
  return cut < 0 ? after : `${after.slice(0, cut).replace(/,$/, '')}.`;
}

/** Whether a verb is left of what follows on and was cut off: "what percentage of the land in the Amazon?" asks nothing. */
const keepsVerb = (words: Attempt['words'], text: string): boolean => {
  const left = new Set(text.split(/[^\p{L}’']+/u));
  const finite = words.filter(({ xpos }) => FINITE.test(xpos));
  const verbs =
    finite.length > 0 ? finite : words.filter(({ tag, xpos }) => tag === 'VERB' && xpos !== 'VBG');
  return verbs.some(({ text: said }) => left.has(said));
};

interface Said {
  readonly rule: Attempt['rule'];
  readonly text: string;
  /** Where it is less than the gap's. */
  readonly answer?: string;
}

function say(
  gap: Attempt,
  before: string,
  after: string,
  left: TaggedWord | undefined,
  span: Span,
): Said | null {
  const { fact, answer } = gap;
  const isLater = startsAgain(gap.words.filter(({ end }) => end <= span.start));
  switch (fact.kind) {
    case 'date':
      return sayDate({ ...gap, fact }, before, after, isLater, span);
    case 'figure':
      return isLater ? null : sayFigure(fact, answer, before, after, gap.words, span);
    case 'name':
      return isLater ? null : sayName({ ...gap, fact }, before, after, left, span);
    case 'statement':
      return isLater ? null : sayTerm(before, after, left);
    case 'quotation':
    case 'definition':
      return null;
  }
}

/** "is used for ____", "resulted in ____ in 1994": what stands behind a verb or a preposition, at the end or before a circumstance. */
function sayTerm(before: string, after: string, left: TaggedWord | undefined): Said | null {
  if (!/^(?:ADP|VERB)$/.test(left?.tag ?? '') || before.split(' ').length < 4) return null;
  const rest = endsAt(after) ? '' : after.replace(FOLLOWING, '').replace(/\.$/, '');
  if (rest !== '' && !(CIRCUMSTANCE.test(rest) && rest.split(' ').length <= MOST_BEHIND_TERM)) return null;
  return { rule: 'term-in-place', text: `${before}what${rest}` };
}

/** What only follows on, to the end of a statement. */
const FOLLOWING =
  /, (?:and|but|which|that|who|where|when|while|although|though|just|whose|(?:\S+ )?of (?:which|whom|them))\b.*$|, (?:the|an?) [^,]*\.?$| (?:while|whereas|although|though|because) .*$/;
/** Whether another statement has begun before the blank: nobody looks for a question there. */
const startsAgain = (words: Attempt['words']): boolean =>
  words.some(({ text, lower }, index) => {
    if (/^(?:though|although|while|whereas|if)$/.test(lower)) return true;
    const next = words[index + 1];
    if (text !== ',' || next === undefined) return false;
    if (/^(?:which|who|where|when|because|just|so|as|if)$/.test(next.lower)) return true;
    // ", and opened by the queen" goes on; ", and the Act received" begins anew.
    return /^(?:and|but)$/.test(next.lower) && !/^(?:VERB|AUX|ADV)$/.test(words[index + 2]?.tag ?? '');
  });

/** What is asked for by a date's precision, where its words say no more than that. */
function moment({ date }: DateFact, answer: string): string | null {
  if (date.range || date.approximate) return null;
  switch (date.precision) {
    case 'year':
      return /^(?:AD )?\d{3,4}(?: BC| BCE| AD)?$/.test(answer) ? 'year' : null;
    case 'decade':
      return /^\d{4}s$/.test(answer) ? 'decade' : null;
    case 'century':
      return /^(?:\d{1,2}(?:st|nd|rd|th)|[a-z-]+) century(?: AD| BC| BCE| CE)?$/.test(answer) &&
        !/^mid-/.test(answer)
        ? 'century'
        : null;
    case 'month':
      return new RegExp(`^(?:${anyEnglishMonth}),? \\d{4}$`).test(answer) ? 'month and year' : null;
    case 'day':
      return /\d/.test(answer) && new RegExp(anyEnglishMonth).test(answer) ? 'date' : null;
    case 'season':
      return null;
  }
}

function sayDate(
  { fact, answer, words }: Attempt & { readonly fact: DateFact },
  before: string,
  after: string,
  isLater: boolean,
  { end }: Span,
): Said | null {
  const said = (text: string): Said => ({ rule: 'date-in-place', text });
  const years = spanOfYears(fact, answer, before);
  if (years !== null)
    return endsAt(after) && !isLater && years.head !== '' ? said(`${years.head} ${years.asked}`) : null;
  const asked = moment(fact, answer);
  const joint = /(?:^| )(in|on|since|until|by|during|after|before|from) (?:the )?$/i.exec(before);
  if (asked === null || joint === null) return null;
  const phrase = `${(joint[1] ?? '').toLowerCase()} which ${asked}`;
  const head = before.slice(0, joint.index).trim();
  if (head === '') {
    // "In 1801, the canal opened": the moment goes behind the statement, if that is only one.
    const rest = after.replace(/^,? /, '').replace(FOLLOWING, '').replace(/\.$/, '');
    if (/[,;]| (?:and|but|while|when|after|before|until) /.test(rest) || rest.split(' ').length > MOST_MOVED)
      return null;
    return said(`${rest} ${phrase}`);
  }
  if (/,$/.test(head) || isLater || /^ to \S*\d/.test(after)) return null;
  if (endsAt(after)) return said(`${head} ${phrase}`);
  // "was founded in which year with a capital of 120 million francs?"
  const goesOn = after.replace(FOLLOWING, '').replace(/\.$/, '');
  const plain = !words.some(
    ({ start, xpos, lower }) => start >= end && (FINITE.test(xpos) || RELATIVE.test(lower)),
  );
  return plain && CIRCUMSTANCE.test(goesOn) && goesOn.split(' ').length <= MOST_BEHIND
    ? said(`${head} ${phrase}${goesOn}`)
    : null;
}

/** Words that may follow a question word for a time, and how many: prepositions, and no other statement. */
const CIRCUMSTANCE =
  /^,? (?:by|with|at|in|during|under|to|from|for|against|as|between|near|on|over|after|before) [^,;]*$/;
const MOST_BEHIND = 14;
const MOST_BEHIND_TERM = 7;

/** "between 1361 and 1528", "in 1623–25", "from 1321 to 1323": years are asked for in pairs. */
function spanOfYears(
  { date }: DateFact,
  answer: string,
  before: string,
): { readonly head: string; readonly asked: string } | null {
  if (!date.range || date.precision !== 'year') return null;
  if (/^between /.test(answer)) return { head: before.trim(), asked: 'between which years' };
  const joint = / (in|from|during) $/.exec(before);
  return joint === null
    ? null
    : {
        head: before.slice(0, joint.index),
        asked: joint[1] === 'in' ? 'in which years' : 'during which years',
      };
}

/** Whether a statement may end here: what follows only follows on. */
const endsAt = (after: string): boolean =>
  /^\.?$/.test(after) ||
  /^, (?:and|but|which|when|while|who|where|although|after|before|[a-z]+ing)\b/.test(after);

const PLURAL = /(?:s|men|people|children|feet|fish|sheep)\b/;

/** After these a number is no answer of its own: "the 40 men", "another 12 years". */
const DETERMINED =
  /(?:^| )(?:a|an|the|its|their|his|her|these|those|that|this|another|some|all|only|just|first|last|next|other|every|each|per|as|than|no)(?: \p{L}+ly)? $/iu;

function sayFigure(
  { figure }: FigureFact,
  answer: string,
  start: string,
  whole: string,
  words: Attempt['words'],
  { end }: Span,
): Said | null {
  const before = start.replace(/ (?:just|only) $/, ' ');
  if (/^,/.test(whole) || /^\p{L}+ $/u.test(before)) return null;
  const after = whole.replace(FOLLOWING, '');
  if (figure.upTo !== null || figure.conversion !== null || DETERMINED.test(before)) return null;
  const { unit } = figure;
  const rest = after.replace(/\.$/, '');
  const text = (phrase: string): Said => ({ rule: 'figure-in-place', text: `${before}${phrase}${rest}` });
  if (unit !== null && /^[A-Z]{3}$/.test(unit))
    return / (?:for|at|of|cost|paid|spent|raised|earned|to|by) $/.test(before) ? text('how much') : null;
  if (unit === '%')
    return / (?:by|to|at) $/.test(before) || /^ of /.test(rest) ? text('what percentage') : null;
  if (unit === null && figure.value < 1 && /^ of /.test(rest)) return text('what fraction');
  const amount = amountOf(answer);
  if (amount === null) return null;
  const { bound, number, counted } = amount;
  const many = (what: string): Said | null =>
    before === '' && isTorn(words, end, what) ? null : { ...text(what), answer: `${bound}${number}` };
  if (counted !== '')
    return PLURAL.test(counted) ||
      (unit !== null && (isMeasure(unit) || isDuration(unit)) && counted.length > 3)
      ? many(`how many ${counted}`)
      : null;
  if (/^years?$/.test(unit ?? '') && / at (?:(?:the )?age (?:of )?)?$/.test(before)) {
    const head = before.replace(/ (?:the )?age (?:of )?$/, ' ');
    return { rule: 'figure-in-place', text: `${head}what age${rest}` };
  }
  const next = words.filter(({ start: at }) => at >= end).slice(0, 4);
  const noun = next.findIndex(({ tag }) => tag === 'NOUN');
  const isCounted =
    next[noun]?.xpos === 'NNS' && next.slice(0, noun).every(({ tag }) => /^(?:ADJ|PROPN|NOUN)$/.test(tag));
  return isCounted ? many('how many') : null;
}

/** "How many minutes a week most countries recommend …?": behind what is counted, at the head of a statement, stands its verb. */
function isTorn(words: Attempt['words'], end: number, what: string): boolean {
  const behind = words.filter(({ start }) => start >= end);
  const next = what === 'how many' ? behind[behind.findIndex(({ tag }) => tag === 'NOUN') + 1] : behind[0];
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(next?.tag ?? '');
}

/** "____ bought the canal", "ravaged ____ in 1654", "In 1891 Scottish chemist ____ …": who or which did, or was it. */
function sayName(
  { fact, answer, words }: Attempt & { readonly fact: NameFact },
  before: string,
  after: string,
  left: TaggedWord | undefined,
  { start, end }: Span,
): Said | null {
  const rest = after.replace(/\.$/, '');
  const named = (text: string): Said => ({ rule: 'name-in-place', text });
  if (/^(?:,|['’]| \p{Lu}| (?:and|or|that|which|who|whose|where|when) )/u.test(after)) return null;
  if (before === '') {
    const [first] = words;
    if (first === undefined || !FINITE.test(first.xpos)) return null;
    if (!after.startsWith(` ${first.text} `)) return null;
    const asked = fact.names === 'person' ? 'who' : sortOfName(answer);
    return asked === null ? null : named(`${asked}${rest}`);
  }
  if (left?.tag === 'NOUN') {
    if (fact.names !== 'person' || left.xpos !== 'NN') return null;
    const role = whichRole(
      before,
      words.filter(({ end: last }) => last <= start),
    );
    return role === null ? null : named(`${role}${rest}`);
  }
  const bare = before.replace(/ the $/, ' ');
  const next = words.find(({ start }) => start >= end);
  const isSubject = next !== undefined && FINITE.test(next.xpos) && after.startsWith(` ${next.text} `);
  const asked = fact.names === 'person' ? (isSubject ? 'who' : 'whom') : sortOfName(answer);
  if (asked === null || (fact.names === 'person' && bare !== before)) return null;
  // "named whom", "is whom", "a year as a whom": only a deed is done to somebody.
  if (left?.tag === 'AUX' || (!isSubject && !/^(?:ADP|VERB|SCONJ)$/.test(left?.tag ?? '') && bare === before))
    return null;
  if (fact.names === 'person' && /^(?:DET|PRON|ADJ)$/.test(left?.tag ?? '')) return null;
  // "According to whom to the United States": half of what somebody is called.
  if (!isSubject && / (?:according|fellow) (?:to )?$/i.test(` ${bare}`)) return null;
  // "At the election of 1920 who stood …"
  const opens =
    isSubject && /^(?:At|In|On|During|After|Before|By|For|From|With) /.test(bare) && !/, $/.test(bare);
  return named(`${opens ? `${bare.trim()}, ` : bare}${asked}${rest}`);
}

/** "of the Armenian general" → "of which Armenian general", "In 1891 Scottish chemist" → "In 1891, which Scottish chemist". */
function whichRole(before: string, words: Attempt['words']): string | null {
  let first = words.length;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(words[first - 1]?.tag ?? '') && words.length - first < 4) first -= 1;
  const determiner = words[first - 1]?.tag === 'DET' ? (words[first - 1]?.lower ?? '') : '';
  if (!/^(?:the)?$/.test(determiner)) return null;
  const tokens = before.trim().split(' ');
  const role = tokens.slice(tokens.length - (words.length - first));
  const front = tokens.slice(0, tokens.length - role.length - (determiner === '' ? 0 : 1)).join(' ');
  if (/^(?:In|On|During|By) [^,]*$/.test(front) && /\d$/.test(front))
    return `${front}, which ${role.join(' ')}`;
  return `${front}${front === '' ? '' : ' '}which ${role.join(' ')}`;
}

/** "which city" for Oslo, "which treaty" for the Vienna Treaty; null where the name does not say. */
function sortOfName(answer: string): string | null {
  const kind = placeKind(answer.replace(/^The /, ''));
  if (kind === 'country' || kind === 'city') return `which ${kind}`;
  const own = categoryIn(answer.replace(/^The /, '').split(' '));
  if (own !== null) return `which ${own}`;
  return null;
}
