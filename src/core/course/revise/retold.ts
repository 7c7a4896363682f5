import { slice, type Article } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Edition } from './match-facts.ts';
import { valueOf } from './value.ts';
import { likeness, tellingWords } from './wording.ts';

/** Sentences at least so alike (0–1) tell one thing where only these two give the same value. */
const ENOUGH = 0.4;

/** Pairs what is left on both sides and was told anew: the same value, given once before and once after, among words much like before. */
export function pairRetold(
  old: Edition,
  next: Edition,
): readonly { readonly before: Fact; readonly after: Fact }[] {
  const olds = single(old);
  const news = single(next);
  return [...olds].flatMap(([value, before]) => {
    const after = news.get(value);
    if (!before || !after) return [];
    const like = likeness(wordsAround(old.article, before), wordsAround(next.article, after));
    return like >= ENOUGH ? [{ before, after }] : [];
  });
}

/** So many characters on each side of a value tell what it is about, however long the sentence. */
const REACH = 200;

function wordsAround(article: Article, { span, sentence }: Fact): readonly string[] {
  const start = Math.max(sentence.start, span.start - REACH);
  return tellingWords(slice(article, { start, end: Math.min(sentence.end, span.end + REACH) }));
}

/** The facts whose value no other has; null for a value that several have. */
function single({ article, facts }: Edition): ReadonlyMap<string, Fact | null> {
  const byValue = new Map<string, Fact | null>();
  for (const fact of facts) {
    const value = valueOf(fact, slice(article, fact.span));
    byValue.set(value, byValue.has(value) ? null : fact);
  }
  return byValue;
}
