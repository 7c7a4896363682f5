import type { Span } from '#core/article/article.ts';
import { singleSpaced } from '#core/article/build.ts';

/** Words of a paragraph marked as a fact: `[words](#kind=value "about")`. */
export interface Mark {
  readonly kind: string;
  /** What the words do not say fully; empty when nothing is given. */
  readonly value: string;
  readonly about: string;
  /** In the paragraph's text without marks. */
  readonly span: Span;
}

const MARKUP =
  /\[([^[\]]{1,500})\]\((?:#([a-z]{1,20})(?:=([^"()]{1,100}?))?(?:\s+"([^"]{0,300})")?|[^()\s]{1,2000}(?:\s+"[^"]{0,300}")?)\)|\*\*/g;

/** Takes the marks, links and bold stars out of a paragraph and says where the marked words stand. */
export function readMarks(paragraph: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const raw = singleSpaced(paragraph);
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of raw.matchAll(MARKUP)) {
    text += raw.slice(at, found.index);
    at = found.index + found[0].length;
    const words = (found[1] ?? '').trim();
    const kind = found[2];
    if (kind !== undefined) {
      const span = { start: text.length, end: text.length + words.length };
      marks.push({ kind, value: (found[3] ?? '').trim(), about: (found[4] ?? '').trim(), span });
    }
    text += words;
  }
  text += raw.slice(at);
  return { text, marks };
}
