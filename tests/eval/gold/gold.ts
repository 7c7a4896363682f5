import type { Part } from '../part.ts';
import type { Mark } from './mark.ts';

/** A run of clean text, or a heading of any depth, as a reader should see it. */
export interface GoldBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** Places are in `text`. */
  readonly marks: readonly Mark[];
  /** Neither missed nor held against a reader that shows it. */
  readonly optional: boolean;
}

/** What a perfect reader makes of one raw article. */
export interface Gold {
  readonly name: string;
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly genre: string;
  readonly part: Part;
  /** Strings that may stand nowhere in what a person sees. */
  readonly junk: readonly string[];
  readonly blocks: readonly GoldBlock[];
}
