import type { Article } from '../../article/article.ts';
import type { CourseHead } from '../course.ts';
import { comparedWords, likeness } from './wording.ts';

/** Words of one shingle: long enough that two articles about one subject share few by chance. */
const SHINGLE = 4;
/** Share of the shorter text that must stand in the other one: less is enough where the titles are the same. */
const ENOUGH_WITH_TITLE = 0.2;
const ENOUGH = 0.5;

/** How much of the shorter text stands in the other one, 0–1: containment of shingles (Broder 1997). Linear in both. */
export function resemblance(a: string, b: string): number {
  const left = shinglesOf(a);
  const right = shinglesOf(b);
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both++;
  return both / small.size;
}

/** Whether the text of `next` is plainly a newer edition of `old`, or an older one, rather than another article. */
export function isEdition(old: Article, next: Article): boolean {
  const enough = plainTitle(old.title) === plainTitle(next.title) ? ENOUGH_WITH_TITLE : ENOUGH;
  return resemblance(old.text, next.text) >= enough;
}

/** Whether it is worth reading a course's text to find out: its title or a heading is shared. */
export function mayBeEdition(head: Pick<CourseHead, 'title' | 'sections'>, next: Article): boolean {
  if (likeness(comparedWords(head.title), comparedWords(next.title)) >= 0.5) return true;
  const headings = new Set(next.sections.map(({ heading }) => heading.toLowerCase()));
  return head.sections.some(({ heading }) => heading !== '' && headings.has(heading.toLowerCase()));
}

function shinglesOf(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  const hashes = comparedWords(text).map(hashOf);
  for (let end = SHINGLE; end <= hashes.length; end++) {
    let hash = 0;
    for (let at = end - SHINGLE; at < end; at++) hash = (Math.imul(hash, 0x01000193) ^ (hashes[at] ?? 0)) | 0;
    shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

const plainTitle = (title: string): string => comparedWords(title).join(' ');
