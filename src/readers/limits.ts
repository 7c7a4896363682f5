import type { Article } from '#core/article/article.ts';
import { countWords } from '#core/article/words.ts';
import { accept, refuse, type Result } from '#core/result.ts';

export const MEGABYTE = 1_000_000;
export const MOST_MEGABYTES = 10;
export const MOST_WORDS = 60_000;
/** Longer than any paragraph, shorter than what would keep a phone busy. */
const LONGEST_LINE = 500_000;

/** Of what is pasted, so much may be the page around an article; a text that has more words is refused unread. */
const MOST_RAW_WORDS = 2 * MOST_WORDS;

/** Refuses what is empty or no text a person would read, before any work is spent on it. */
export function checkText(text: string): Result<string> {
  if (text.length > MOST_MEGABYTES * 1024 * 1024) {
    return refuse({ code: 'too-large', megabytes: text.length / MEGABYTE, limit: MOST_MEGABYTES });
  }
  if (!/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)) return refuse({ code: 'empty' });
  const longest = longestLine(text);
  if (longest > LONGEST_LINE) return refuse({ code: 'one-line', megabytes: longest / MEGABYTE });
  const words = countWords(text);
  if (words > MOST_RAW_WORDS) return refuse({ code: 'too-long', words, limit: MOST_WORDS });
  // More lines than that have fewer than a word on each.
  if (words === 0 || countLines(text) > MOST_RAW_WORDS) return refuse({ code: 'no-article' });
  return accept(text);
}

/** Refuses an article without text or with more than a person can study as one. */
export function checkArticle(article: Article): Result<Article> {
  if (!/[\p{L}\p{N}]/u.test(article.text)) return refuse({ code: 'no-article' });
  const words = countWords(article.text);
  if (words > MOST_WORDS) return refuse({ code: 'too-long', words, limit: MOST_WORDS });
  return accept(article);
}

/** Lines with anything but spaces on them. */
function countLines(text: string): number {
  let lines = 0;
  let isEmpty = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) isEmpty = true;
    else if (isEmpty && code > 32) {
      lines++;
      isEmpty = false;
    }
  }
  return lines;
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return longest;
}
