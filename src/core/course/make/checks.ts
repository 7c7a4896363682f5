import type { Span } from '../../article/article.ts';
import { englishMonths } from '../../facts/date/month.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Mention } from '../../facts/names.ts';
import { inSentence, type Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy } from '../../facts/tree.ts';
import { isWithin } from '../../facts/within.ts';
import { BLANK } from '../card.ts';
import { MOST_ANSWER_WORDS, MOST_PROMPT_WORDS, MOST_QUESTION_WORDS } from '../limits.ts';
import { type Attempt, wordsOf } from './attempt.ts';
import { promptParts } from '../prompt.ts';
import { balanced } from './balanced.ts';
import type { Reason } from './candidate.ts';
import { FINITE } from './clause/clause.ts';
import { givesAway, repeats } from './leak.ts';
import { belongsToMore } from './membership.ts';
import { pointsBack, type Setting } from './standalone.ts';
import { echoesTitle, isTopical, namesTopic, saysName } from './topic.ts';
import { saysLittle } from './worth.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** What a check may look at beside the attempt. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly setting: Setting;
  /** How often each lemma of a noun or name stands in the article, lower case. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Why nothing can be asked about a sentence at all; null where something may be. */
export function sentenceRefusal(sentence: Sentence): Reason | null {
  const { text } = sentence;
  if (/[?]["”’)]?$/.test(text)) return 'not-a-statement';
  if (/^\p{Ll}/u.test(text) || !/[.!]["”’)\]]*$/.test(text) || !balanced(text)) return 'torn-sentence';
  return isRequest(sentence) ? 'not-a-statement' : null;
}

/** The checks on a prompt about a sentence of which something can be asked, cheapest first; the first that fails names the reason. */
export function refusal(attempt: Attempt, scene: Scene): Reason | null {
  if (!balanced(attempt.prompt)) return 'torn-sentence';
  if (titleTells(attempt, scene.setting)) return 'answer-given-away';
  // "must pay €45 to anyone": whoever was meant was cut off.
  if (/\b(?:any(?:one|body)|every(?:one|body)|those|whoever)[.?]$/.test(attempt.prompt))
    return 'torn-sentence';
  if (attempt.prompt.includes('[') || MISJOINED.test(attempt.prompt)) return 'torn-sentence';
  // "December", of which year?
  if (attempt.fact.kind === 'date' && attempt.fact.date.precision === 'month' && !/\d/.test(attempt.answer))
    return 'answer-says-little';
  // The year of a count is not what it is told for.
  if (
    attempt.fact.kind === 'date' &&
    /\bpopulation of [\d,. ]+(?: million)? in (?:____|which year)/.test(attempt.prompt)
  )
    return 'answer-says-little';
  const length = promptParts(attempt.prompt).asks.split(' ').length;
  if (length > (attempt.style === 'cloze' ? MOST_PROMPT_WORDS : MOST_QUESTION_WORDS)) return 'too-long';
  if (
    namesTopic(attempt.answer, scene.setting.title) &&
    attempt.fact.kind !== 'date' &&
    attempt.fact.kind !== 'figure'
  )
    return 'answer-given-away';
  if (isInHeading(attempt, scene.setting)) return 'answer-given-away';
  // "on Saturday", "last month": nobody is asked for what only the dateline fills in.
  const { fact } = attempt;
  if (
    fact.kind === 'date' &&
    fact.date.anchor !== null &&
    !/\d/.test(attempt.answer) &&
    !MONTH.test(attempt.answer)
  )
    return 'relative-time';
  if (givesAway(attempt.prompt.replace(BLANK, ' '), attempt.fact, attempt.answer)) return 'answer-given-away';
  // "____ (Avicenna, 981–1037)": what else somebody is called.
  if (fact.kind === 'name' && /____ \(\p{Lu}/u.test(attempt.prompt)) return 'answer-given-away';
  if (dropsAlternative(attempt)) return 'torn-sentence';
  if (attempt.style === 'cloze') return clozeRefusal(attempt, scene);
  return (isInPlace(attempt) ? clozeRefusal(attempt, scene) : null) ?? questionRefusal(attempt, scene);
}

/** "is a reactor or waste heat" without "or …": what is left of it says something else. */
function dropsAlternative({ clause, words }: Attempt): boolean {
  if (clause === null || words.length === 0) return false;
  const starts = new Set(words.map(({ start }) => start));
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.start ?? 0];
  return clause.tree.words.some(
    ({ lower, tag, start }) =>
      lower === 'or' && tag === 'CCONJ' && start > first && start < last && !starts.has(start),
  );
}

/** Whether the question stands where a gap would: then what makes a gap unfit makes it unfit as well. */
const isInPlace = ({ rule }: Attempt): boolean => rule.endsWith('-in-place');

const leadWords = ({ lead }: Attempt): readonly TaggedWord[] => lead?.words ?? [];

/** "Start with five minutes a day." */
const isRequest = ({ tree }: Sentence): boolean =>
  tree.words[tree.root]?.xpos === 'VB' &&
  childBy(tree, tree.root, 'nsubj', 'nsubj:pass', 'aux', 'expl') === null;

/** "143 jobs to go": a number that the title says is no answer. */
const titleTells = ({ fact, answer }: Attempt, { title }: Setting): boolean =>
  (fact.kind === 'figure' || fact.kind === 'date') &&
  (answer.match(/\d[\d.,]*\d|\d\d/g) ?? []).some((number) => title.has(number));

/** The title stands above the card: it must say no name of it, nor half of one. */
const isInHeading = ({ fact, answer }: Attempt, { title }: Setting): boolean =>
  fact.kind === 'name' && (saysName(answer, title) || echoesTitle(answer, title));

const MONTHS = englishMonths.join('|');
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`);

/** A question must not end where a clause began, nor break off within a phrase. */
const DANGLING =
  /\b(?:by|of|in|at|to|with|from), (?:who|what|which|when|where)\b|\b(?:when|where|while|because|that|which|who|whose|and|or|but|than|as|the|a|an|’s|'s)['’]?\?$|\bto to\b|\bin in\b|\bwith with\b/;

function questionRefusal(attempt: Attempt, scene: Scene): Reason | null {
  const { fact, answer, words } = attempt;
  if (attempt.rule === 'speaker') return null;
  // "Which city met with the Mingo leader?": George Washington did.
  if (/\bwhich (?:city|country)\b/i.test(attempt.prompt) && scene.setting.people.has(answer.toLowerCase()))
    return 'part-of-a-name';
  if (answer.split(/\s+/).length > MOST_ANSWER_WORDS) return 'answer-too-long';
  const own = wordsOf(fact, scene.sentence);
  const little = saysLittle(attempt, own);
  if (little !== null) return little;
  if (attempt.rule !== 'why' && !isInPlace(attempt) && repeats(own, [...leadWords(attempt), ...words]))
    return 'answer-given-away';
  if (words.some(({ lower }) => lower === 'such' || lower === 'including') && fact.kind === 'statement')
    return 'many-answers';
  if (!balanced(answer) || own.some(({ lower }) => /^(?:however|therefore|moreover|also|thus)$/.test(lower)))
    return 'torn-sentence';
  // "it" and "them" in a question nearly always mean what stands outside of it.
  if (
    attempt.lead === undefined &&
    words.some(({ tag, lower }) => tag === 'PRON' && /^(?:it|they|them)$/.test(lower))
  )
    return 'unresolved-pronoun';
  // "What forested Europe? 9000 BP"
  if (
    attempt.rule === 'subject' &&
    fact.kind === 'statement' &&
    own.some(({ tag, rel }) => tag === 'NUM' && rel !== 'nummod')
  )
    return 'torn-sentence';
  if (attempt.rule === 'subject' && own[0] !== undefined && /^(?:its|their|his|her)$/.test(own[0].lower))
    return 'unresolved-pronoun';
  if (
    DANGLING.test(attempt.prompt) ||
    /;|, \p{Ll}+\?$/u.test(attempt.prompt) ||
    (isInPlace(attempt) ? isCrowded(words) : runsOn(words))
  )
    return 'torn-sentence';
  // "What did Last October Marit come over with?"
  if (
    /\b(?:did|do|does|was|were|is|are|has|have|had|will) (?:Last|Next|This|That|In|On|At|By) /.test(
      attempt.prompt,
    )
  )
    return 'torn-sentence';
  if (BARE_DAY.test(attempt.prompt) || TACKED_ON.test(attempt.prompt)) return 'torn-sentence';
  if (isInPlace(attempt) && /\bwould\b|\bwh(?:ich|ose)\b.*\bwhich\b/.test(attempt.prompt))
    return 'torn-sentence';
  const asked = inSentence(scene.sentence, fact.span);
  // "in the autumn | of 70 BC": what is left of the answer stands in the question.
  if (!isInPlace(attempt) && words.some(({ start, end }) => start < asked.end && end > asked.start))
    return 'torn-sentence';
  if (attempt.rule === 'when' && words.some(({ lower }) => /^(?:until|till|since|[ap]\.m\.)$/.test(lower)))
    return 'torn-sentence';
  if (own.some(({ xpos }) => xpos === 'JJR' || xpos === 'RBR') && words.some(({ lower }) => lower === 'than'))
    return 'torn-sentence';
  const lead = leadWords(attempt);
  const back =
    pointsBack(words, scene.setting, lead) ?? answerPointsBack(own, [...lead, ...words], scene.setting);
  if (back !== null) return back;
  return hasContext(attempt, scene) ? null : 'too-little-context';
}

/** "landed at Medlow 12 April": what stood before the day was lost. */
const BARE_DAY = new RegExp(
  `\\b(?!(?:on|of|by|from|to|until|till|since|after|before|and|between|the|around|about|for|or|through|${MONTHS})\\b)\\p{Ll}+ \\d{1,2} (?:${MONTHS})\\b`,
  'u',
);
/** A statement tacked on to a question: "…, and the Act received …". */
const TACKED_ON = /, (?:and|but) (?:the|a|an|\p{Lu}\p{Ll}+) [^,?]*\?$/u;

/** What no prompt may say: a present that lasts "since", two bounds at once, a wish for a fact. */
const MISJOINED =
  /\b(?:is|are) (?:\S+ ){1,8}since (?:which|____|[\p{Lu}\d])|, \d\d \p{Ll}|\bsince\b.*\bsince\b|\buntil\b.*\buntil\b/u;

const JOINTS =
  /^(?:and|or|but|that|which|who|whom|whose|where|when|while|because|if|as|than|after|before|since|until|although|though|what|how|why|so|whether)$/;

/** Two verbs with a tense and nothing that joins them: the sentence was read wrongly. */
function runsOn(words: readonly TaggedWord[]): boolean {
  const verbs = words.flatMap(({ xpos }, index) => (FINITE.test(xpos) ? [index] : []));
  // "that" opens a clause, which needs a verb of its own.
  const that = words.findLastIndex(({ lower, tag }) => lower === 'that' && tag === 'SCONJ');
  if (that >= 0 && !verbs.some((index) => index > that)) return true;
  return verbs.some((index, at) => {
    const next = verbs[at + 1];
    return next !== undefined && !words.slice(index + 1, next).some(({ lower }) => JOINTS.test(lower));
  });
}

/** More verbs with a tense than words that join them: "knew how many mouths a chart shows five". */
const isCrowded = (words: readonly TaggedWord[]): boolean =>
  words.filter(({ xpos }) => FINITE.test(xpos)).length - 1 >
  words.filter(({ lower, text }) => JOINTS.test(lower) || text === ',').length;

/** Whether the sentence is a statement, whatever tag its verb was given. */
const hasVerb = ({ tree }: Sentence): boolean =>
  tree.words[tree.root]?.tag === 'VERB' && childBy(tree, tree.root, 'nsubj', 'nsubj:pass') !== null;

/** An answer may lean on the prompt ("his hat" on "Byron"), and on nothing else. */
function answerPointsBack(
  own: readonly TaggedWord[],
  shown: readonly TaggedWord[],
  setting: Setting,
): Reason | null {
  const first = own[0];
  if (first === undefined) return null;
  if (/^(?:this|these|those|that|such)$/.test(first.lower)) return 'points-back';
  if (own.length === 1 && first.tag === 'PRON') return 'unresolved-pronoun';
  const alone = pointsBack(
    own.filter(({ tag }) => tag !== 'PRON'),
    setting,
  );
  if (alone === 'points-back') return alone;
  return own.some(({ tag }) => tag === 'PRON') ? pointsBack([...shown, ...own], setting) : null;
}

function clozeRefusal(attempt: Attempt, scene: Scene): Reason | null {
  const { fact, prompt, words } = attempt;
  const { sentence, mentions, setting } = scene;
  const span = inSentence(sentence, fact.span);
  const member = belongsToMore(sentence.text, sentence.words, span, fact);
  if (member !== null) return member;
  if (series(scene.facts, fact) > 2 || isJoined(sentence, span)) return 'member-of-a-list';
  // "Hobson (1858–1940)": a life's years in brackets are nobody's question.
  if (
    (fact.kind === 'date' || fact.kind === 'figure') &&
    /\(\s*(?:(?:born|died|reigned|[bdcr]\.?)\s*)?$/.test(sentence.text.slice(0, span.start))
  )
    return 'member-of-a-list';
  if (sentence.words.length === 0) return prompt.split(' ').length < 6 ? 'too-little-context' : null;
  if (fact.kind === 'statement' && repeats(wordsOf(fact, sentence), [...leadWords(attempt), ...words]))
    return 'answer-given-away';
  if (fact.kind === 'name') {
    const reason = nameCloze(sentence, fact, span, words, mentions);
    if (reason !== null) return reason;
  }
  if (attempt.clause !== null && (prompt.includes(';') || runsOn(words))) return 'torn-sentence';
  // "410 million crowns (____)", "Marcus Bell, ____, has moved": said beside what is told.
  const before = sentence.text.slice(0, span.start);
  if (fact.kind === 'figure' && before.lastIndexOf('(') > before.lastIndexOf(')')) return 'member-of-a-list';
  if (
    fact.kind === 'figure' &&
    /^years?$/.test(fact.figure.unit ?? '') &&
    /\p{Lu}\p{L}+, $/u.test(before) &&
    /^\d+$/.test(attempt.answer)
  )
    return 'answer-says-little';
  if (!words.some(({ xpos }) => FINITE.test(xpos)) && (attempt.clause !== null || !hasVerb(sentence)))
    return 'torn-sentence';
  // "led to ____ telling Parliament": who is named does what was left out.
  const next = sentence.words.find(({ start }) => start >= span.end);
  if (next?.xpos === 'VBG' && next.start === span.end + 1 && !words.includes(next)) return 'torn-sentence';
  // "Highway ____", "the ____ 14": half of what has a number.
  if (fact.kind === 'name' && /^ \d/.test(sentence.text.slice(span.end))) return 'part-of-a-name';
  const back = pointsBack(withAnswer(sentence, words, span), setting, leadWords(attempt));
  if (back !== null) return back;
  return hasContext(attempt, scene) ? null : 'too-little-context';
}

/** Whether the tree joins the blank to others by "and" or a comma. */
function isJoined({ words }: Sentence, span: Span): boolean {
  const inside = (word: TaggedWord | undefined): boolean => word !== undefined && isWithin(word, span);
  return words.some((word) => {
    if (word.rel !== 'conj') return false;
    const above = words[word.head];
    return inside(word) !== inside(above) && word.tag === above?.tag;
  });
}

/** How many figures of one unit a sentence gives: from three on they are a list, and one of them says little. */
const series = (facts: readonly Fact[], fact: Fact): number =>
  fact.kind !== 'figure' || fact.figure.unit === null
    ? 0
    : facts.filter((other) => other.kind === 'figure' && other.figure.unit === fact.figure.unit).length;

/** A pronoun may stand for the answer itself, so the checks see the answer's words in their place. */
const withAnswer = (sentence: Sentence, words: readonly TaggedWord[], span: Span): readonly TaggedWord[] =>
  sentence.words.filter((word) => words.includes(word) || isWithin(word, span));

/** A name of the article, a word of its title or a year says what the prompt is about. */
function hasContext({ fact, words, style, rule, lead }: Attempt, { setting, mentions }: Scene): boolean {
  if (lead !== undefined) return words.some(({ tag }) => CONTENT.has(tag));
  const content = words.filter(({ tag }) => CONTENT.has(tag)).length;
  const topical = words.some((word) => isTopical(word, setting.title));
  // A name put in for a pronoun is no mention, and names all the same.
  const named =
    mentions.some(({ span }) => words.some((word) => word.start === span.start)) ||
    words.some(({ tag, text }) => tag === 'PROPN' && text.includes(' '));
  if (rule === 'definition' || rule === 'named') return content >= 1;
  if (topical || named) return content >= (style === 'question' ? 2 : 3);
  const dated = words.some(({ text }) => /^[12]\d{3}$/.test(text));
  if (fact.kind === 'figure') return dated && content >= 4;
  return content >= (style === 'question' ? 4 : 6);
}

const shown = (span: Span, words: readonly TaggedWord[]): boolean =>
  words.some((word) => word.start === span.start);

/** A blanked name must be the only one that fits: something else in the sentence has to pin it down. */
function nameCloze(
  sentence: Sentence,
  fact: Fact,
  span: Span,
  words: readonly TaggedWord[],
  others: readonly Mention[],
): Reason | null {
  const after = sentence.text.slice(span.end);
  const role = /^, (?:the|an?) [^,]{6,70}[,.]/.test(after);
  const quotes = /[“"]/.test(sentence.text.slice(0, span.start));
  if (quotes && /[”"]/.test(after)) return 'quoted-words';
  const names = new Set(
    others
      .filter((other) => !isWithin(other.span, span) && shown(other.span, words))
      .map(({ group }) => group),
  );
  const numbers = words.filter(({ tag }) => tag === 'NUM');
  const pinned = role || numbers.some(({ text }) => /\d{2}/.test(text)) || names.size >= 2;
  if (!pinned) return 'many-answers';
  return fact.kind === 'name' && fact.names === 'other' && !role && numbers.length === 0 && names.size < 2
    ? 'many-answers'
    : null;
}
