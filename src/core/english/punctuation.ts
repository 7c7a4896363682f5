import { key3 } from './feature-key.ts';
import { hashText, mix } from './hash.ts';
import type { Scorer } from './scorer.ts';
import { levelled } from './words.ts';

/** A tree over all words of a sentence in which the marks have no heads yet (-2). */
export interface BareTree {
  readonly texts: readonly string[];
  readonly isMark: Uint8Array;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** Room that the features of one candidate need. */
const MARK_FEATURES = 32;

const OPEN = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['``', "''"],
  ['"', '"'],
  ['«', '»'],
]);

/** For each bracket or quote its other half, or -1. */
export function partners({ texts, isMark }: BareTree): Int16Array {
  const partner = new Int16Array(texts.length).fill(-1);
  const open: number[] = [];
  for (const [at, text] of texts.entries()) {
    if (isMark[at] !== 1) continue;
    // Nesting deeper than a few brackets is no sentence: the search stays short.
    let mate = -1;
    for (let back = open.length - 1; back >= Math.max(0, open.length - 4); back--) {
      if (OPEN.get(texts[open[back] as number] as string) !== text) continue;
      mate = back;
      break;
    }
    if (mate >= 0) {
      const other = open[mate] as number;
      open.length = mate;
      partner[at] = other;
      partner[other] = at;
    } else if (OPEN.has(text)) open.push(at);
  }
  return partner;
}

/**
 * The words that a mark may depend on without crossing an arc: from its neighbours up, as long as the way up stays on
 * their side, and what both sides hang on.
 */
function markCandidates({ heads, isMark }: BareTree, mark: number): number[] {
  const candidates: number[] = [];
  const climb = (start: number, step: -1 | 1): void => {
    let at = start;
    while (at >= 0 && at < heads.length && isMark[at] === 1) at += step;
    if (at < 0 || at >= heads.length) return;
    for (let count = 0; count < heads.length; count++) {
      candidates.push(at);
      const head = heads[at] as number;
      if (head < 0 || head < mark !== at < mark) return;
      at = head;
    }
  };
  climb(mark - 1, -1);
  climb(mark + 1, 1);
  return candidates;
}

/** Gives each mark its head: the candidate that the weights like best. Works in place, from left to right. */
export class MarkAttacher {
  readonly features = new Int32Array(MARK_FEATURES);
  private readonly scores = new Float64Array(1);

  constructor(private readonly scorer: Scorer) {}

  attach(tree: BareTree): void {
    const around = partners(tree);
    for (let at = 0; at < tree.heads.length; at++) {
      if (tree.isMark[at] !== 1) continue;
      tree.heads[at] = this.best(tree, at, around);
    }
  }

  /** The candidates, the features of each in `features` in turn. @param around as `partners` gives them */
  *considered(tree: BareTree, mark: number, around: Int16Array): Iterable<{ head: number; count: number }> {
    const candidates = markCandidates(tree, mark);
    for (const [place, head] of candidates.entries())
      yield { head, count: markFeatures(tree, mark, head, candidates, place, around, this.features) };
  }

  private best(tree: BareTree, mark: number, around: Int16Array): number {
    let winner = -1;
    let most = -Infinity;
    for (const { head, count } of this.considered(tree, mark, around)) {
      this.scorer.score(this.features, count, this.scores);
      const score = this.scores[0] as number;
      if (score > most) [winner, most] = [head, score];
    }
    return winner;
  }
}

function markFeatures(
  tree: BareTree,
  mark: number,
  head: number,
  candidates: readonly number[],
  place: number,
  around: Int16Array,
  into: Int32Array,
): number {
  const { heads, labels, texts } = tree;
  let count = 0;
  const form = hashText(levelled(texts[mark] ?? ''));
  const add = (template: number, a: number, b = 0): void => {
    into[count++] = key3(4000 + template, form, a, b);
  };
  const rel = labels[head] as number;
  const above = heads[head] as number;
  const isRoot = above < 0 ? 1 : 0;
  const side = head < mark ? 1 : 0;
  // Is it the last of its side, beyond which an arc would be crossed?
  const next = candidates[place + 1];
  const isTop = next === undefined || next < mark !== head < mark ? 1 : 0;
  const upwards = isRoot ? 2 : above < mark ? 1 : 0;
  const mate = around[mark] as number;
  const holds = mate < 0 ? 0 : inside(head, above, mark, mate) ? 2 : 1;
  const last = mark === heads.length - 1 ? 1 : mark === 0 ? 2 : 0;
  const nearest = candidates[0] === head || (candidates[place - 1] ?? -1) < mark !== head < mark ? 1 : 0;
  const other = candidates.findLast((one) => one < mark !== head < mark) ?? -1;
  const otherRel = other < 0 ? 255 : (labels[other] as number);
  const code = side * 16 + isTop * 8 + upwards * 2 + nearest;
  const distance = Math.min(8, Math.abs(head - mark));
  // A mark of the same kind at the other end of what the candidate heads.
  let pair = 0;
  for (let at = mark - 1; at >= Math.max(0, mark - 40) && pair === 0; at--)
    if (tree.isMark[at] === 1 && texts[at] === texts[mark] && heads[at] === head) pair = 1;
  add(0, code, last);
  add(1, rel, code);
  add(2, mix(rel, otherRel), code);
  add(3, holds, code);
  add(4, mix(holds, rel), code);
  add(5, pair, code);
  add(6, mix(pair, rel), code);
  add(7, distance, code);
  add(8, last, isRoot);
  add(9, mix(last, rel), isRoot);
  add(10, above < 0 ? 255 : (labels[above] as number), mix(rel, code));
  add(11, hashText(levelled(texts[mark + 1] ?? '')), mix(rel, code));
  add(12, mix(otherRel, pair), code);
  add(13, tree.isMark[mark + 1] ?? 2, code);
  add(14, tree.isMark[mark - 1] ?? 2, code);
  add(15, mix(holds, isRoot), side);
  return count;
}

/** Whether a word stands between both halves and its head does not. */
function inside(word: number, above: number, one: number, other: number): boolean {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return word > from && word < to && !(above > from && above < to);
}
