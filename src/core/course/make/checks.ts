import type { Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Mention } from '../../facts/names.ts';
import { inSentence, type Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy, subtree } from '../../facts/tree.ts';
import { isWithin } from '../../facts/within.ts';
import { BLANK } from '../card.ts';
import { MOST_ANSWER_WORDS, MOST_PROMPT_WORDS, MOST_QUESTION_WORDS } from '../limits.ts';
import { type Attempt, wordsOf } from './attempt.ts';
import type { Reason } from './candidate.ts';
import { givesAway, repeats } from './leak.ts';
import { belongsToMore } from './membership.ts';
import { isGrounded, pointsBack, type Setting, subjectPointsBack } from './standalone.ts';
import { isTopical, namesTopic } from './topic.ts';
import { saysLittle } from './worth.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** What a check may look at beside the attempt. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly setting: Setting;
}

/** The checks, cheapest first; the first that fails names the reason. */
export function refusal(attempt: Attempt, scene: Scene): Reason | null {
  const { sentence } = scene;
  const { text } = sentence;
  if (/[?]["”’)]?$/.test(text)) return 'not-a-statement';
  if (/^\p{Ll}/u.test(text) || !/[.!]["”’)\]]*$/.test(text) || !balanced(text) || !balanced(attempt.prompt))
    return 'torn-sentence';
  const length = attempt.prompt.split(' ').length;
  if (length > (attempt.style === 'cloze' ? MOST_PROMPT_WORDS : MOST_QUESTION_WORDS)) return 'too-long';
  if (
    namesTopic(attempt.answer, scene.setting.title) &&
    attempt.fact.kind !== 'date' &&
    attempt.fact.kind !== 'figure'
  )
    return 'answer-given-away';
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
  return attempt.style === 'cloze' ? clozeRefusal(attempt, scene) : questionRefusal(attempt, scene);
}

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A question must not end where a clause began. */
const DANGLING =
  /\b(?:when|where|while|because|that|which|who|whose|and|or|but|than|as|the|a|an|’s|'s)['’]?\?$|\bto to\b|\bin in\b|\bwith with\b/;

function questionRefusal(attempt: Attempt, scene: Scene): Reason | null {
  const { fact, answer, words } = attempt;
  if (attempt.rule === 'speaker') return null;
  if (answer.split(/\s+/).length > MOST_ANSWER_WORDS) return 'answer-too-long';
  const own = wordsOf(fact, scene.sentence);
  const little = saysLittle(attempt, own);
  if (little !== null) return little;
  if (attempt.rule !== 'why' && repeats(own, words)) return 'answer-given-away';
  if (words.some(({ lower }) => lower === 'such' || lower === 'including') && fact.kind === 'statement')
    return 'many-answers';
  if (!balanced(answer) || own.some(({ lower }) => /^(?:however|therefore|moreover|also|thus)$/.test(lower)))
    return 'torn-sentence';
  // "it" and "them" in a question nearly always mean what stands outside of it.
  if (words.some(({ tag, lower }) => tag === 'PRON' && /^(?:it|they|them)$/.test(lower)))
    return 'unresolved-pronoun';
  if (attempt.rule === 'subject' && own[0] !== undefined && /^(?:its|their|his|her)$/.test(own[0].lower))
    return 'unresolved-pronoun';
  if (DANGLING.test(attempt.prompt)) return 'torn-sentence';
  if (own.some(({ xpos }) => xpos === 'JJR' || xpos === 'RBR') && words.some(({ lower }) => lower === 'than'))
    return 'torn-sentence';
  const back = pointsBack(words, scene.setting) ?? answerPointsBack(own, words, scene.setting);
  if (back !== null) return back;
  return hasContext(attempt, scene) ? null : 'too-little-context';
}

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
    fact.kind === 'date' &&
    /\(\s*(?:(?:born|died|b\.|d\.|c\.)\s*)?$/.test(sentence.text.slice(0, span.start))
  )
    return 'member-of-a-list';
  if (sentence.words.length === 0) return prompt.split(' ').length < 6 ? 'too-little-context' : null;
  if (fact.kind === 'name') {
    const reason = nameCloze(sentence, fact, span, words, mentions);
    if (reason !== null) return reason;
  }
  // What a sentence was shortened to must still have a verb.
  const shortened = words.length < sentence.words.length * 0.8;
  if (shortened && !words.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))) return 'torn-sentence';
  const back = pointsBack(withAnswer(sentence, words, span), setting);
  if (back !== null) return back;
  return hasContext(attempt, scene) ? null : 'too-little-context';
}

/** What is left of a score where what the prompt is about is not said in it: such prompts are dealt where nothing better is. */
const LEANING = 0.72;
const UNGROUNDED = 0.75;

/** 0–1: the share of a score that is left when the prompt leaves open what it is about. */
export const clarityOf = (attempt: Attempt, scene: Scene): number =>
  (leans(attempt, scene) ? LEANING : 1) * (groundedIn(attempt, scene) ? 1 : UNGROUNDED);

/** Whether the prompt says what it is about: its subject, or, where that is asked for, a name in the rest. */
function groundedIn({ clause, words, fact, rule }: Attempt, { sentence, setting }: Scene): boolean {
  if (rule === 'definition' || rule === 'named' || rule === 'speaker') return true;
  const tree = clause?.tree ?? sentence.tree;
  const predicate = clause?.predicate ?? tree.root;
  const subjectHead = clause?.subject.head ?? childBy(tree, tree.root, 'nsubj');
  if (subjectHead === null) return true;
  const subject = (clause?.subject.words ?? subtree(tree, subjectHead)).flatMap(
    (index) => tree.words[index] ?? [],
  );
  const span = inSentence(sentence, fact.span);
  const asked = subject.some((word) => isWithin(word, span));
  const shown = asked ? words.filter((word) => !isWithin(word, span)) : subject;
  const auxiliary = childBy(tree, predicate, 'aux', 'cop');
  const verb = tree.words[auxiliary ?? predicate];
  const names = words.filter(({ tag, rel }) => tag === 'PROPN' && !/^(?:flat|compound)/.test(rel)).length;
  if (names >= 2) return true;
  if (!asked) return isGrounded(shown, verb, setting);
  const general = fact.kind === 'statement' && /^(?:VBZ|VBP)$/.test(verb?.xpos ?? '');
  return general || shown.some((word) => word.tag === 'PROPN' || isTopical(word, setting.title));
}

/** Whether what the statement is about points back, in the prompt or as its answer. */
function leans({ clause, words }: Attempt, { sentence, setting }: Scene): boolean {
  const subject =
    clause === null
      ? openingPhrase(words.length > 0 ? sentence.words : [])
      : clause.subject.words.flatMap((index) => clause.tree.words[index] ?? []);
  return subjectPointsBack(subject, setting);
}

/** The words of a sentence before its first verb, where it begins with "the". */
function openingPhrase(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (words[0]?.lower !== 'the') return [];
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return words.slice(0, Math.max(0, verb));
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
function hasContext({ fact, words, style, rule }: Attempt, { setting, mentions }: Scene): boolean {
  const content = words.filter(({ tag }) => CONTENT.has(tag)).length;
  const topical = words.some((word) => isTopical(word, setting.title));
  const named = mentions.some(({ span }) => words.some((word) => word.start === span.start));
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

/** Brackets and quotation marks that open must close. */
export function balanced(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\[/g) === count(/\]/g)
  );
}
