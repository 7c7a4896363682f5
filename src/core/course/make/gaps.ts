import { type Article, slice } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Findings } from '../../facts/find-facts.ts';
import { groupBy } from '../../facts/grouping.ts';
import { inSentence, type Sentence } from '../../facts/sentence.ts';
import { BLANK } from '../card.ts';
import { CERTAIN } from '../limits.ts';
import type { Candidate, Reason, RefusedCandidate } from './candidate.ts';
import type { GapRules } from './gap-rules.ts';
import { givesAway } from './leak.ts';

/** A date or figure that a gap can ask for. */
type Asked = Extract<Fact, { kind: 'date' | 'figure' }>;

const isAsked = (fact: Fact): fact is Asked => fact.kind === 'date' || fact.kind === 'figure';

/** Characters; nobody's prose. Reading it once for each of its facts would take time in the square of its length. */
const LONGEST_SENTENCE = 2000;

/** Gaps for dates and figures in a language without a tagger; what a check refuses is kept with its name. */
export function findGaps(
  article: Article,
  { facts, sentences }: Findings,
  rules: GapRules,
): { readonly candidates: readonly Candidate[]; readonly refused: readonly RefusedCandidate[] } {
  const candidates: Candidate[] = [];
  const refused: RefusedCandidate[] = [];
  const bySentence = groupBy(facts.filter(isAsked), ({ sentence }) => sentence.start);
  const title = article.title.toLowerCase();
  for (const sentence of sentences) {
    const here = bySentence.get(sentence.span.start) ?? [];
    if (sentence.text.length > LONGEST_SENTENCE) {
      refused.push(
        ...here.map((fact) => ({ fact, style: 'cloze' as const, prompt: '', reason: 'too-long' as const })),
      );
      continue;
    }
    for (const fact of here) {
      const answer = slice(article, fact.span);
      const prompt = promptOf(sentence, fact, rules);
      const reason = refusal(article, sentence, fact, here, prompt, rules, title);
      const style = 'cloze' as const;
      if (reason !== null) refused.push({ fact, style, prompt, reason });
      else
        candidates.push({
          fact,
          sentence,
          style,
          rule: 'cloze',
          prompt,
          answer,
          score: score(fact, prompt, rules),
        });
    }
  }
  return { candidates, refused };
}

function promptOf({ text, span }: Sentence, fact: Asked, { tie }: GapRules): string {
  const gap = inSentence({ span }, fact.span);
  const head = tie.exec(text)?.[0].length ?? 0;
  const from = head > gap.start ? 0 : head;
  const shown = `${text.slice(from, gap.start)}${BLANK}${text.slice(gap.end)}`.replace(/\s+/gu, ' ').trim();
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/** The checks, cheapest first; the first that fails names the reason. */
function refusal(
  article: Article,
  { text, span }: Sentence,
  fact: Asked,
  here: readonly Asked[],
  prompt: string,
  rules: GapRules,
  title: string,
): Reason | null {
  const gap = inSentence({ span }, fact.span);
  const answer = slice(article, fact.span);
  if (/[?？]["”’」』»“)]*$/u.test(text)) return 'not-a-statement';
  if (!rules.statement.test(text) || !isBalanced(text)) return 'torn-sentence';
  if (rules.isTooLong(prompt)) return 'too-long';
  if (rules.isTooShort(prompt.replace(BLANK, ' '))) return 'too-little-context';
  if (!rules.isUnspaced && isInWord(text, gap.start, gap.end)) return 'part-of-a-name';
  if (isMember(article, fact, here, rules)) return 'member-of-a-list';
  if (fact.kind === 'figure' && isBesideBracket(article, fact, here)) return 'answer-given-away';
  const rest = prompt.replace(BLANK, ' ');
  if (givesAway(rest, fact, answer) || says(rest, answer) || isSaidAgain(fact, here))
    return 'answer-given-away';
  const head = rules.tie.exec(text)?.[0].length ?? 0;
  const whole = text.slice(head > gap.start ? 0 : head);
  return rules.pointsBack(whole.charAt(0).toUpperCase() + whole.slice(1), title);
}

const isInWord = (text: string, start: number, end: number): boolean =>
  /[-‐/\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[-‐/\p{L}\p{N}]/u.test(text.charAt(end));

/** One of several joined by "and" or a comma; or the third figure of one unit, which says little alone. */
function isMember({ text }: Article, fact: Asked, here: readonly Asked[], { listJoint }: GapRules): boolean {
  const alike = here.filter(({ kind }) => kind === fact.kind);
  const unit = fact.kind === 'figure' ? fact.figure.unit : null;
  const series = alike.filter((other) => other.kind === 'figure' && other.figure.unit === unit);
  if (fact.kind === 'figure' && series.length > 2) return true;
  const at = alike.indexOf(fact);
  const [before, after] = [alike[at - 1], alike[at + 1]];
  // "5 Fuß 3 Zoll" are one length.
  const joins = (between: string): boolean => listJoint.test(between) || /^\s?$/u.test(between);
  return (
    (before !== undefined && joins(text.slice(before.span.end, fact.span.start))) ||
    (after !== undefined && joins(text.slice(fact.span.end, after.span.start)))
  );
}

/** "1.600 mm (5 Fuß)": each of the two says the other. */
function isBesideBracket({ text }: Article, fact: Asked, here: readonly Asked[]): boolean {
  const opens = /^\s?[(（][^)）]{0,12}$/u;
  return here.some(
    (other) =>
      other.kind === 'figure' &&
      (opens.test(text.slice(fact.span.end, Math.max(fact.span.end, other.span.start))) ||
        opens.test(text.slice(other.span.end, Math.max(other.span.end, fact.span.start)))),
  );
}

/** The answer itself, or a number of it that is no small one, stands in the rest as well. */
function says(rest: string, answer: string): boolean {
  if (rest.includes(answer)) return true;
  const numbers = answer.match(/\d{3,}(?:[.,]\d+)*|\d+[.,]\d+/gu) ?? [];
  return numbers.some((number) =>
    new RegExp(`(?<!\\d)${number.replace(/[.]/g, '\\.')}(?!\\d)`, 'u').test(rest),
  );
}

/** Another fact of the sentence says the same in other words. */
const isSaidAgain = (fact: Asked, here: readonly Asked[]): boolean =>
  here.some((other) => {
    if (other === fact || other.kind !== fact.kind) return false;
    if (other.kind === 'date' && fact.kind === 'date')
      return other.date.from === fact.date.from || other.date.to === fact.date.to;
    return (
      other.kind === 'figure' &&
      fact.kind === 'figure' &&
      other.figure.value === fact.figure.value &&
      other.figure.unit === fact.figure.unit
    );
  });

/** Brackets and quotation marks that open must close. */
function isBalanced(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return (
    count(/[(（]/gu) === count(/[)）]/gu) &&
    count(/[「『《【]/gu) === count(/[」』》】]/gu) &&
    count(/["]/gu) % 2 === 0 &&
    count(/[“„«”»]/gu) % 2 === 0
  );
}

function score({ weight }: Asked, prompt: string, { isTooLong }: GapRules): number {
  // Half as long again would be too long: such prompts are read last.
  const handy = isTooLong(prompt + prompt.slice(0, prompt.length / 2)) ? -0.1 : 0.1;
  // Every gap that passed the checks may be dealt; the best come first.
  return Math.max(CERTAIN, Math.min(1, CERTAIN + (1 - CERTAIN) * (weight * 0.75 + handy)));
}
