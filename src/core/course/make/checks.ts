import { anyEnglishMonth } from '../../facts/date/month.ts';
import type { Sentence } from '../../facts/sentence.ts';
import { childBy } from '../../facts/tree.ts';
import { BLANK } from '../card.ts';
import { MOST_PROMPT_WORDS, MOST_QUESTION_WORDS } from '../limits.ts';
import { promptParts } from '../prompt.ts';
import { type Attempt, wordsOf } from './attempt.ts';
import { balanced } from './balanced.ts';
import type { Reason } from './candidate.ts';
import { gapRefusal } from './gap-checks.ts';
import { givesAway, saysKin } from './leak.ts';
import { isInPlace, questionRefusal } from './question-checks.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './standalone.ts';
import { echoesTitle, isInTitle, namesTopic, saysName } from './topic.ts';

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
  if (isInHeading(attempt, scene.setting) || isHinted(attempt, scene)) return 'answer-given-away';
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
  if (attempt.style === 'cloze') return gapRefusal(attempt, scene);
  return (isInPlace(attempt) ? gapRefusal(attempt, scene) : null) ?? questionRefusal(attempt, scene);
}

/** What no prompt may say: a present that lasts "since", two bounds at once, a wish for a fact. */
const MISJOINED =
  /\b(?:is|are) (?:\S+ ){1,8}since (?:which|____|[\p{Lu}\d])|, \d\d \p{Ll}|\bsince\b.*\bsince\b|\buntil\b.*\buntil\b/u;

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

/** "a trade magazine for what?" under "Construction": a key term that the title or a word of its family gives. */
function isHinted(attempt: Attempt, { sentence, setting }: Scene): boolean {
  if (attempt.fact.kind !== 'statement') return false;
  const own = wordsOf(attempt.fact, sentence);
  const nouns = own.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return (
    (nouns.length <= 2 && nouns.some((word) => isInTitle(word, setting.title))) ||
    saysKin(own, attempt.prompt)
  );
}

const MONTH = new RegExp(`\\b(?:${anyEnglishMonth})\\b`);
