import type { Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Mention } from '../../facts/names.ts';
import { inSentence, type Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy } from '../../facts/tree.ts';
import { isWithin } from '../../facts/within.ts';
import { type Attempt, wordsOf } from './attempt.ts';
import type { Reason } from './candidate.ts';
import { FINITE } from './clause/clause.ts';
import { hasContext, leadWords } from './context.ts';
import { repeats } from './leak.ts';
import { belongsToMore } from './membership.ts';
import { runsOn } from './run-on.ts';
import type { Scene } from './scene.ts';
import { pointsBack } from './standalone.ts';

/** What makes a gap unfit. */
export function gapRefusal(attempt: Attempt, scene: Scene): Reason | null {
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

/** Whether the sentence is a statement, whatever tag its verb was given. */
const hasVerb = ({ tree }: Sentence): boolean =>
  tree.words[tree.root]?.tag === 'VERB' && childBy(tree, tree.root, 'nsubj', 'nsubj:pass') !== null;

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
