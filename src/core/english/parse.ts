import { Beam } from './beam.ts';
import type { Content } from './content.ts';
import type { Labeller } from './labeller.ts';
import type { Scorer } from './scorer.ts';

/** A tree: for each word its head (-1 for the root) and the number of its relation. */
export interface Tree {
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** Parses the content of a tagged sentence, `width` ways side by side. */
export function parseWords(
  content: Content,
  scorer: Scorer,
  labeller: Labeller,
  width: number,
  patience: number,
): Tree {
  const beam = new Beam(content, labeller, width, patience);
  while (!beam.done) beam.advance(scorer);
  const [first] = beam.ways;
  if (first === undefined) throw new Error('a beam without a way');
  const { heads, labels } = first.state;
  return {
    heads: heads.slice(0, content.length).map((head) => (head === content.length ? -1 : head)),
    labels: labels.slice(0, content.length),
  };
}
