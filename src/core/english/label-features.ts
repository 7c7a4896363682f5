import type { Content } from './content.ts';
import { key3 } from './feature-key.ts';
import { mix } from './hash.ts';
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
  into[count++] = key3(2000, ct, ht, 0);
  into[count++] = key3(2001, cw, side, 0);
  into[count++] = key3(2002, cw, ct, 0);
  into[count++] = key3(2003, cw, ct, ht);
  into[count++] = key3(2004, hw, ct, 0);
  into[count++] = key3(2005, hw, ht, ct);
  into[count++] = key3(2006, cw, hw, side);
  into[count++] = key3(2007, cf, ct, 0);
  into[count++] = key3(2008, cf, hf, side);
  into[count++] = key3(2009, cf, hw, side);
  into[count++] = key3(2010, hf, ct, 0);
  into[count++] = key3(2011, cc, hc, ct);
  into[count++] = key3(2012, mark, ct, ht);
  into[count++] = key3(2013, mark, hw, ct);
  into[count++] = key3(2014, mark, cf, ct);
  into[count++] = key3(2015, mark, cw, ht);
  into[count++] = key3(2016, mark, hf, ct);
  into[count++] = key3(2017, cL, ct, 0);
  into[count++] = key3(2018, cL, ct, ht);
  into[count++] = key3(2019, cR, ct, ht);
  into[count++] = key3(2020, hL, ct, ht);
  into[count++] = key3(2021, hR, ct, ht);
  into[count++] = key3(2022, cL, hL, ct);
  into[count++] = key3(2023, t(cl), ct, ht);
  into[count++] = key3(2024, t(cr), ct, ht);
  into[count++] = key3(2025, l(cr), ct, ht);
  into[count++] = key3(2026, l(hl), ct, ht);
  into[count++] = key3(2027, l(hr), ct, ht);
  into[count++] = key3(2028, far, ct, ht);
  into[count++] = key3(2029, t(child - 1), ct, ht);
  into[count++] = key3(2030, t(child + 1), ct, ht);
  into[count++] = key3(2031, t(head - 1), ct, ht);
  into[count++] = key3(2032, t(head + 1), ct, ht);
  into[count++] = key3(2033, w(child - 1), ct, 0);
  into[count++] = key3(2034, w(child + 1), ct, 0);
  into[count++] = key3(2035, w(head - 1), ct, ht);
  into[count++] = key3(2036, t(child - 1), t(child + 1), ct);
  into[count++] = key3(2037, mark, cL, ct);
  into[count++] = key3(2038, hw, hL, ct);
  into[count++] = key3(2039, hw, hR, ct);
  into[count++] = key3(2040, cw, cL, ht);
  into[count++] = key3(2041, w(hl), ct, ht);
  into[count++] = key3(2042, t(state.top(2)), ct, ht);
  into[count++] = key3(2043, w(cr), ct, 0);
  into[count++] = key3(2044, ending[child] as number, ct, 0);
  into[count++] = key3(2045, shape[child] as number, ct, ht);
  into[count++] = key3(2046, far, hw, ct);
  into[count++] = key3(2047, t(0), ct, ht);
  const before = gaps[child] as number;
  const after = gaps[child + 1] as number;
  into[count++] = key3(2048, before, ct, ht);
  into[count++] = key3(2049, after, ct, ht);
  into[count++] = key3(2050, mix(before, after), ct, ht);
  into[count++] = key3(2051, gaps[head + 1] as number, ct, ht);
  into[count++] = key3(2052, before, mark, ct);
  return count;
}
