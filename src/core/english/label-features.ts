import type { Content } from './content.ts';
import { keyOf, mix } from './hash.ts';
import type { ParseState } from './parse-state.ts';

/** Room that the features of one arc need. */
export const LABEL_FEATURES = 64;

/**
 * What speaks for the relation of `child` to `head`, when the arc between them is drawn: the child has all its own
 * children then, the head those that came before.
 * @returns how many were written into `into`
 */
export function labelFeatures(
  state: ParseState,
  head: number,
  child: number,
  content: Content,
  into: Int32Array,
): number {
  const { lower, fine, coarse, tags, gaps, ending, shape } = content;
  const { length, left, right, labels, leftSet, rightSet } = state;
  let count = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    into[count++] = keyOf(mix(mix(mix(mix(0x4000 + template, a), b), c), template));
  };
  const w = (at: number): number => (at < 0 ? 1 : at >= length ? 2 : (lower[at] as number));
  const t = (at: number): number => (at < 0 ? 251 : at >= length ? 252 : (tags[at] as number));
  const l = (at: number): number => (at < 0 ? 255 : (labels[at] as number));
  const side = head > child ? 1 : 0;
  const cw = w(child);
  const ct = t(child) * 2 + side;
  const cf = fine[child] as number;
  const cc = coarse[child] as number;
  const hw = w(head);
  const ht = t(head);
  const hf = fine[head] as number;
  const hc = coarse[head] as number;
  const cl = left[child] as number;
  const cr = right[child] as number;
  const hl = left[head] as number;
  const hr = right[head] as number;
  const mark = w(cl);
  const cL = leftSet[child] as number;
  const cR = rightSet[child] as number;
  const hL = leftSet[head] as number;
  const hR = rightSet[head] as number;
  const far = Math.min(6, Math.abs(head - child));
  add(0, ct, ht);
  add(1, cw, side);
  add(2, cw, ct);
  add(3, cw, ct, ht);
  add(4, hw, ct);
  add(5, hw, ht, ct);
  add(6, cw, hw, side);
  add(7, cf, ct);
  add(8, cf, hf, side);
  add(9, cf, hw, side);
  add(10, hf, ct);
  add(11, cc, hc, ct);
  add(12, mark, ct, ht);
  add(13, mark, hw, ct);
  add(14, mark, cf, ct);
  add(15, mark, cw, ht);
  add(16, mark, hf, ct);
  add(17, cL, ct);
  add(18, cL, ct, ht);
  add(19, cR, ct, ht);
  add(20, hL, ct, ht);
  add(21, hR, ct, ht);
  add(22, cL, hL, ct);
  add(23, t(cl), ct, ht);
  add(24, t(cr), ct, ht);
  add(25, l(cr), ct, ht);
  add(26, l(hl), ct, ht);
  add(27, l(hr), ct, ht);
  add(28, far, ct, ht);
  add(29, t(child - 1), ct, ht);
  add(30, t(child + 1), ct, ht);
  add(31, t(head - 1), ct, ht);
  add(32, t(head + 1), ct, ht);
  add(33, w(child - 1), ct);
  add(34, w(child + 1), ct);
  add(35, w(head - 1), ct, ht);
  add(36, t(child - 1), t(child + 1), ct);
  add(37, mark, cL, ct);
  add(38, hw, hL, ct);
  add(39, hw, hR, ct);
  add(40, cw, cL, ht);
  add(41, w(hl), ct, ht);
  add(42, t(state.top(2)), ct, ht);
  add(43, w(cr), ct);
  add(44, ending[child] as number, ct);
  add(45, shape[child] as number, ct, ht);
  add(46, far, hw, ct);
  add(47, t(0), ct, ht);
  const before = gaps[child] as number;
  const after = gaps[child + 1] as number;
  add(48, before, ct, ht);
  add(49, after, ct, ht);
  add(50, mix(before, after), ct, ht);
  add(51, gaps[head + 1] as number, ct, ht);
  add(52, before, mark, ct);
  return count;
}
