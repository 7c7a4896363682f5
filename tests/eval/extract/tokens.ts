import type { Span } from '#core/article/article.ts';

/** A run of letters, a run of digits, or one other sign that is no space. */
export interface Token extends Span {
  readonly text: string;
  /** Letters or digits: what counts when one asks how much of a span was found. */
  readonly isWord: boolean;
}

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/([\p{L}\p{M}]+|\p{N}+)|\S/gu)].map((found) => ({
    text: found[0],
    isWord: found[1] !== undefined,
    start: found.index,
    end: found.index + found[0].length,
  }));
}
