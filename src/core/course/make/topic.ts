import type { Article } from '../../article/article.ts';
import type { TaggedWord } from '../../facts/tagger.ts';

/** Words of an article's title, lower case. */
export const titleWords = (article: Article): ReadonlySet<string> =>
  new Set(article.title.toLowerCase().match(/\p{L}+|\d[\d.,]*\d|\d/gu) ?? []);

/** Whether a word, or the word it is a form of, stands in the title. */
export const isInTitle = ({ lower, lemma }: TaggedWord, title: ReadonlySet<string>): boolean =>
  title.has(lower) || title.has(lemma);

/** Whether a word says what the article is about: short words of its title say nothing. */
export const isTopical = (word: TaggedWord, title: ReadonlySet<string>): boolean =>
  word.lower.length > 3 && isInTitle(word, title);

/** Whether a short title names what is asked for, by all its words or by one that is a name of its own. */
export const saysName = (answer: string, title: ReadonlySet<string>): boolean =>
  title.size <= 10 &&
  (answer.match(/\p{L}+/gu) ?? []).some(
    (word) => /^\p{Lu}/u.test(word) && word.length > 3 && title.has(word.toLowerCase()),
  );

/** Whether a name of one word is what the title calls a people or a thing of it: "Normandy" under "Normans". */
export function echoesTitle(answer: string, title: ReadonlySet<string>): boolean {
  const word = answer.toLowerCase();
  const stem = word.slice(0, 5);
  return (
    !word.includes(' ') && word.length > 5 && [...title].some((one) => one.length > 5 && one.startsWith(stem))
  );
}

/** Whether an answer is what the whole article is about: its title, a part of it, or its initials. */
export function namesTopic(answer: string, title: ReadonlySet<string>): boolean {
  const words = answer.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => word !== 'the');
  if (own.length === 0 || title.size === 0) return false;
  // "North Korea" is no more than a part of "US-North Korea relations".
  if (own.every((word) => title.has(word))) return own.length * 2 > title.size;
  const initials = [...title]
    .filter((word) => !/^(?:of|the|and|for|on|in)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return own.length === 1 && initials.length > 1 && own[0] === initials;
}
