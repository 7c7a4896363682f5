import { isPast } from '../date/tense.ts';
import { capitalised, opensSentence, type Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { smallNumber } from './number-word.ts';

const PERSON = /^(?:he|she|i|who)$/;
const PRONOUN = /^(?:he|she|i|they|we|you|his|her)$/;
const LIFE =
  /^(?:school|pensions?|votes?|voted|marri(?:ed|age)|died|retir(?:ed|ement)|born|debut|joined|he|she|career|ages?|mother|father|practice|widowed|orphaned|invited|eligible|screened|vaccinated)$/;
/** Up to twelve "at" may tell the hour, unless it is a thing of childhood. */
const CHILDHOOD =
  /^(?:school|born|orphan(?:ed)?|debut|ages?|apprenticed|learned|learnt|widowed|lessons?|home)$/;
const OWN = /^(?:his|her|he|she|i|my|who)$/;
const PEOPLE =
  /^(?:people|persons?|men|women|adults|children|patients|those|them|whom|anyone|everyone|boys|girls|aged|are|you|pensioners|drivers|players|residents|workers|households|voters|males|females|infants|babies|adolescents|teenagers|students|pupils|americans|women)$/;
/** Persons of whom an age is told: "a signalman of 81". */
const SOMEBODY = new Set(
  (
    'boy girl child youth lad lass widow widower bachelor spinster orphan clerk cook nurse maid bride bridegroom king queen ' +
    'prince princess daughter son mother father husband wife grandmother grandfather student pupil priest monk nun poet ' +
    'farmer teacher baker miller painter writer singer dancer driver worker soldier lawyer officer carpenter joiner ' +
    'labourer sailor tailor actor actress doctor player footballer cricketer runner swimmer pensioner prisoner gardener ' +
    'reporter lecturer banker grocer weaver apprentice recruit veteran teenager adult person patient novice curate lady ' +
    'fellow guide porter hunter scout ranger captain lieutenant smith shepherd servant merchant physician surgeon barrister bishop cousin nephew niece'
  ).split(' '),
);

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const fits = ({ value, scaled }: Amount): boolean =>
  Number.isInteger(value) && value >= 1 && value <= 115 && !scaled;

const isSomebody = (lower: string): boolean =>
  SOMEBODY.has(lower) || /(?:[a-z]man|woman|smith)$/.test(lower) || lower === 'man';

const isRole = (lower: string): boolean =>
  isSomebody(lower) ||
  (/[a-z]{2}(?:er|or|ist|ian|eer|ess)$/.test(lower) &&
    !/^(?:number|power|order|quarter|paper|letter|river|water|winter|summer|remainder|member|chapter|total|register)$/.test(
      lower,
    ));

/** Whether words of a life stand shortly before a place of the sentence. */
function isNear(tokens: readonly Token[], start: number, reach: number, words: RegExp): boolean {
  for (let at = start - 2; at > start - reach; at -= 1) {
    if (/^[.;]$/.test(word(tokens, at))) return false;
    if (words.test(word(tokens, at))) return true;
  }
  return false;
}

/** Whether an age is spoken of shortly before in the sentence: "the pension age". */
function isOfAges(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at > start - 12; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;]$/.test(token.text)) return false;
    if (/^ages?$/.test(token.lower)) return !/^(?:the|an?)$/.test(word(tokens, at - 1));
  }
  return false;
}

/** "People over 75", "if you are under 18". */
function isLimit(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:over|under|above|below)$/.test(word(tokens, start - 1))) return false;
  const who = word(tokens, start - 2);
  return PEOPLE.test(who) && (who !== 'are' || /^(?:you|they|who|we|people)$/.test(word(tokens, start - 3)));
}

const HUMAN =
  /^(?:aged|residents?|inhabitants?|citizens?|members?|population|voters?|patients?|adults?|workers?|employees|staff|teachers?|nurses?|doctors?|farmers?|drivers?|people|persons?|men|women|man|woman|buyers|owners|tenants|visitors|customers|readers|viewers)$/;

/** "One resident in four is over 65", "one in five people over 50 and one in three over 80". */
function isLimitOfShare(
  tokens: readonly Token[],
  start: number,
  { value, digits, numberEnd }: Amount,
): boolean {
  if (!/^(?:over|under|above|below)$/.test(word(tokens, start - 1)) || value < 12 || (!digits && value < 20))
    return false;
  const after = tokens[numberEnd];
  if (after !== undefined && after.kind !== 'mark' && !/^(?:and|or|but|who|in|at|by|when)$/.test(after.lower))
    return false;
  if (/^[%°$-]$/.test(after?.text ?? '')) return false;
  const is = /^(?:is|are|was|were)$/.test(word(tokens, start - 2));
  const share = tokens[start - 2]?.kind === 'number' || smallNumber(word(tokens, start - 2)) !== null;
  if (!is && !(share && /^(?:in|of)$/.test(word(tokens, start - 3)))) return false;
  for (let at = start - 3; at > start - 24 && at >= 0; at -= 1) {
    if (/^[.;?!]$/.test(word(tokens, at))) return false;
    if (HUMAN.test(word(tokens, at))) return true;
  }
  return false;
}

/** "The average age of farmers is 58", "the pension age was 61". */
function isMeanAge(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at > start - 8 && tokens[at]?.kind === 'word'; at -= 1) {
    if (word(tokens, at) !== 'age') continue;
    return (
      at === start - 2 || /^(?:average|mean|median|typical|usual|minimum|maximum)$/.test(word(tokens, at - 1))
    );
  }
  return false;
}

/** "Three children aged 4, 7 and 11" */
function isListedAge(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:,|and|or)$/.test(word(tokens, start - 1))) return false;
  let at = start - 1;
  while (at > start - 9 && (tokens[at]?.kind === 'number' || /^(?:,|and|or)$/.test(word(tokens, at))))
    at -= 1;
  return at < start - 1 && word(tokens, at) === 'aged' && tokens[at + 1]?.kind === 'number';
}

const ELDER = /^(?:older|younger)$/;

/** "65 and older"; "those 65 and over". */
function isBoundOfAge(tokens: readonly Token[], start: number, { numberEnd }: Amount): boolean {
  if (!/^(?:and|or)$/.test(word(tokens, numberEnd))) return false;
  const last = word(tokens, numberEnd + 1);
  return ELDER.test(last) || (/^(?:over|under|above)$/.test(last) && PEOPLE.test(word(tokens, start - 1)));
}

/** "At fifteen she was sent away", "and at 19 he won a place", "built his first engine at twenty-three". */
function isAtAge(tokens: readonly Token[], at: number, { digits, value, numberEnd }: Amount): boolean {
  const [before, after] = [tokens[at - 1], tokens[numberEnd]];
  const follows = after?.lower ?? '';
  // "He died at 24": a number that ends the clause after such a verb.
  const ended =
    after === undefined || after.kind === 'mark' || /^(?:and|when|or|but|in|the|at|on)$/.test(follows);
  if (/^(?:died|dies|married|retired|dead|widowed|orphaned)$/.test(before?.lower ?? '') && ended) return true;
  if (before?.text === ',' && follows === ',') return value > 12;
  // "lieutenant at 20, captain at 31"
  if (isSomebody(before?.lower ?? '') && value > 12) return true;
  // "At its peak at nineteen in girls"
  if (follows === 'in' && /^(?:girls|boys|men|women|males|females)$/.test(word(tokens, numberEnd + 1)))
    return true;
  const stops = after === undefined || /^[,.;]$/.test(after.text);
  if (stops && value > 4 && isNear(tokens, at + 1, 8, value > 12 ? LIFE : CHILDHOOD)) return true;
  const opens = before === undefined || opensSentence(tokens, at) || /^(?:,|;|and|but)$/.test(before.lower);
  // Up to twelve it may be the hour.
  const old = digits ? value > 4 && value < 110 : value > 12;
  // "At twelve he was apprenticed"
  const child = value > 4 && opens && PRONOUN.test(follows);
  if (child && [2, 3, 4].some((ahead) => CHILDHOOD.test(word(tokens, numberEnd + ahead)))) return true;
  if (!old || /^(?:to|past)$/.test(follows)) return false;
  if (opens && PRONOUN.test(follows)) return true;
  if (digits) return false;
  if (opens && (follows === ',' || capitalised(after))) return true;
  return stops && isNear(tokens, at + 1, 14, OWN);
}

/** "Maria Lopez, 34, said", "Samuel Pepys, then 27, went": between commas after a name. */
function isBesideName(tokens: readonly Token[], start: number, amount: Amount): boolean {
  const { digits, upTo, numberEnd, value } = amount;
  const now = /^(?:then|now|still|only|just|aged|both)$/.test(word(tokens, start - 1));
  const comma = now ? start - 2 : start - 1;
  if (upTo !== null || (!digits && !now) || tokens[comma]?.text !== ',') return false;
  const after = tokens[numberEnd];
  const name = tokens[comma - 1];
  if (now && /^(?:an?|the)$/.test(word(tokens, comma - 2)) && isSomebody(name?.lower ?? '')) return true;
  if (
    word(tokens, start - 1) === 'both' &&
    /^(?:couple|pair|twins|brothers|sisters|men|women|boys|girls)$/.test(name?.lower ?? '')
  )
    return value > 2;
  // "The manager, 47, had spent a fortune."
  const role = /^(?:an?|the|his|her|their|s)$/.test(word(tokens, comma - 2)) && isRole(name?.lower ?? '');
  if (role && value > 12 && after?.text === ',') return true;
  if (!capitalised(name)) return false;
  if (now) return after === undefined || after.kind === 'mark' || after.lower === 'and';
  if (!/^[,.;]$/.test(after?.text ?? '')) return false;
  if (capitalised(tokens[comma - 2])) return true;
  // "Frear, 32, had started": a surname that is the subject.
  const subject = after?.text === ',' && value > 9 && (comma < 2 || opensSentence(tokens, comma - 1));
  const next = tokens[numberEnd + 1];
  return (
    subject &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !/^(?:in|on|at|and|or|the|of|to|by|with|from|for)$/.test(next.lower)
  );
}

const EXTREME = /^(?:youngest|oldest|eldest)$/;

/** "When she was six", "until he was nearly twenty", "the youngest was sixteen". */
function isAfterBe(tokens: readonly Token[], at: number, { value, numberEnd }: Amount): boolean {
  const after = tokens[numberEnd];
  const ended =
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:and|when|or|but|in|years|the|at|on|last|this|next|yesterday|today|so|because|then|after|before|by|until)$/.test(
      after.lower,
    );
  if (!ended || value <= 2) return false;
  let be = at;
  while (be > at - 2 && /^(?:only|just|still|not|barely|already|now|then)$/.test(word(tokens, be))) be -= 1;
  const [subject, verb] = [tokens[be - 1], word(tokens, be)];
  if (/^(?:was|is|turned|turns|am)$/.test(verb))
    return (
      PERSON.test(subject?.lower ?? '') ||
      EXTREME.test(subject?.lower ?? '') ||
      EXTREME.test(word(tokens, be - 2)) ||
      (/^(?:the|his|her|their)$/.test(word(tokens, be - 2)) && isSomebody(subject?.lower ?? '')) ||
      (capitalised(subject) && subject?.kind === 'word')
    );
  return verb === 'were' && /^(?:they|we|you)$/.test(subject?.lower ?? '') && word(tokens, be - 2) === 'when';
}

/** Whether a number that nothing names is an age; `first` is where the words of approximation before it begin. */
export function isAge(tokens: readonly Token[], start: number, amount: Amount, first: number): boolean {
  const [name, before] = [word(tokens, start - 2), word(tokens, start - 1)];
  if (/^(?:aged|age)$/.test(before) || /^(?:aged|age)$/.test(word(tokens, first - 1))) return true;
  if (before === 'between' && name === 'aged') return true;
  if (before === 'of' && /^ages?$/.test(name)) return true;
  // "those between seven and ten"
  const young = amount.upTo !== null && amount.upTo <= 115 && amount.value >= 1 && !amount.scaled;
  if (
    before === 'between' &&
    young &&
    /^(?:those|people|children|women|men|adults|boys|girls|were|are)$/.test(name)
  )
    return name !== 'were' && name !== 'are'
      ? true
      : /^(?:who|they|died|people|women|men|patients)$/.test(word(tokens, start - 3));
  // "The girl was three and a half."
  const halves = amount.value * 2;
  if (
    Number.isInteger(halves) &&
    halves < 20 &&
    amount.upTo === null &&
    !amount.digits &&
    isAfterBe(tokens, first - 1, amount)
  )
    return true;
  if (!fits(amount) || amount.upTo !== null) return false;
  if (first < start && (isLimit(tokens, start) || isLimitOfShare(tokens, start, amount))) return true;
  if (isBoundOfAge(tokens, start, amount)) return true;
  if (/^(?:is|was)$/.test(before) && isMeanAge(tokens, start)) return true;
  if (isListedAge(tokens, start)) return true;
  // "He was twelve when his father died and seventeen when he left."
  const when = word(tokens, amount.numberEnd) === 'when' && PRONOUN.test(word(tokens, amount.numberEnd + 1));
  if (when && word(tokens, first - 1) === 'and') return amount.value > 2;
  // "lived to be 101"
  if (before === 'be' && name === 'to' && word(tokens, start - 3) === 'lived') return true;
  // "raised the pension age from 61 to 63"
  if (/^(?:to|from|at)$/.test(before) && amount.digits && isOfAges(tokens, start)) return true;
  if (isAfterBe(tokens, first - 1, amount)) return true;
  // "The youngest was 23 and the oldest 81."
  if (EXTREME.test(word(tokens, first - 1)) && isNear(tokens, first - 1, 10, EXTREME)) return true;
  if (word(tokens, first - 1) === 'at' && isAtAge(tokens, first - 1, amount)) return true;
  // "nineteen in girls and about 21 in boys"
  const sex = /^(?:girls|boys|men|women|males|females)$/;
  if (
    /^(?:and|,)$/.test(word(tokens, first - 1)) &&
    sex.test(word(tokens, first - 2)) &&
    word(tokens, amount.numberEnd) === 'in' &&
    sex.test(word(tokens, amount.numberEnd + 1))
  )
    return true;
  if (before === 'of' && amount.value > 2 && isSomebody(name)) {
    const after = tokens[amount.numberEnd];
    return (
      after === undefined ||
      after.kind === 'mark' ||
      /^(?:who|whom|whose|with|from|and|in|was|is|had|has|could|may|can)$/.test(after.lower) ||
      isPast(after)
    );
  }
  return isBesideName(tokens, start, amount);
}
