import type { Content } from './content.ts';
import { key1, key2, key3, key4 } from './feature-key.ts';
import type { ParseState } from './parse-state.ts';

/** Room that the features of one decision need. */
export const PARSE_FEATURES = 136;

/**
 * The features of a state, after Zhang and Nivre (2011) for the arc-hybrid system, with clusters, the words that stand
 * beside the ones considered, the case marks of phrases (they say where those belong) and the marks left out between.
 * @returns how many were written into `into`
 */
export function parseFeatures(state: ParseState, content: Content, into: Int32Array): number {
  const { lower, fine, coarse, tags, gaps } = content;
  const { length, front, left, left2, right, right2, labels, lefts, rights, leftSet, rightSet } = state;
  let count = 0;
  const w = (at: number): number => (at < 0 ? 1 : at >= length ? 2 : (lower[at] as number));
  const t = (at: number): number => (at < 0 ? 251 : at >= length ? 252 : (tags[at] as number));
  const f = (at: number): number => (at < 0 || at >= length ? 0xffff : (fine[at] as number));
  const c = (at: number): number => (at < 0 || at >= length ? 0xffff : (coarse[at] as number));
  const l = (at: number): number => (at < 0 ? 255 : (labels[at] as number));
  const of = (table: Int16Array, at: number): number => (at < 0 ? -1 : (table[at] as number));

  const s0 = state.top();
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = front;
  const b1 = front < length ? front + 1 : length;
  const b2 = front + 1 < length ? front + 2 : length;
  const s0w = w(s0),
    s0t = t(s0),
    s0f = f(s0),
    s0c = c(s0);
  const s1w = w(s1),
    s1t = t(s1),
    s1f = f(s1),
    s1c = c(s1);
  const b0w = w(b0),
    b0t = t(b0),
    b0f = f(b0),
    b0c = c(b0);
  const b1w = w(b1),
    b1t = t(b1);
  const b2t = t(b2);
  const s2t = t(s2);

  into[count++] = key1(0, 0);
  into[count++] = key1(1, s0w);
  into[count++] = key2(2, s0w, s0t);
  into[count++] = key1(3, s0t);
  into[count++] = key2(4, s0f, s0t);
  into[count++] = key1(5, s1w);
  into[count++] = key2(6, s1w, s1t);
  into[count++] = key1(7, s1t);
  into[count++] = key2(8, s1f, s1t);
  into[count++] = key1(9, b0w);
  into[count++] = key2(10, b0w, b0t);
  into[count++] = key1(11, b0t);
  into[count++] = key2(12, b0f, b0t);
  into[count++] = key2(13, b1w, b1t);
  into[count++] = key1(14, b1t);
  into[count++] = key1(15, b2t);
  into[count++] = key2(17, w(s2), s2t);
  into[count++] = key1(18, s2t);

  into[count++] = key4(19, s0w, s0t, b0w, b0t);
  into[count++] = key3(20, s0w, b0w, b0t);
  into[count++] = key3(21, s0w, s0t, b0t);
  into[count++] = key2(22, s0w, b0w);
  into[count++] = key3(23, s0t, b0w, b0t);
  into[count++] = key2(24, s0t, b0t);
  into[count++] = key2(25, b0t, b1t);
  into[count++] = key2(26, s0w, b0t);
  into[count++] = key2(27, s0t, b0w);
  into[count++] = key3(28, s1w, s0w, s0t);
  into[count++] = key3(29, s1w, s1t, s0t);
  into[count++] = key2(30, s1w, s0w);
  into[count++] = key3(31, s1t, s0w, s0t);
  into[count++] = key2(32, s1t, s0t);
  into[count++] = key2(34, s1t, b0t);
  into[count++] = key3(35, s1w, s1t, b0t);
  into[count++] = key3(36, s1t, b0w, b0t);
  into[count++] = key2(37, s0f, b0f);
  into[count++] = key2(38, s1f, s0f);
  into[count++] = key3(39, s0f, s0t, b0t);
  into[count++] = key3(40, b0f, s0t, b0t);
  into[count++] = key3(41, s1f, s1t, s0t);
  into[count++] = key3(42, s0f, s1t, s0t);
  into[count++] = key4(43, s0c, s0t, b0c, b0t);
  into[count++] = key4(44, s1c, s1t, s0c, s0t);

  into[count++] = key3(45, b0t, b1t, b2t);
  into[count++] = key3(46, s0t, b0t, b1t);
  into[count++] = key3(47, s1t, s0t, b0t);
  into[count++] = key3(48, s2t, s1t, s0t);
  into[count++] = key4(49, s1t, s0t, b0t, b1t);
  into[count++] = key4(50, s2t, s1t, s0t, b0t);
  into[count++] = key3(51, s0w, b0t, b1t);
  into[count++] = key3(52, s0t, b0w, b1t);
  into[count++] = key3(53, s1w, s0t, b0t);
  into[count++] = key3(54, s1t, s0w, b0t);
  into[count++] = key3(55, s1t, s0t, b0w);

  // Children.
  const s0l = of(left, s0),
    s0r = of(right, s0),
    s1l = of(left, s1),
    s1r = of(right, s1),
    b0l = b0 < length ? of(left, b0) : -1;
  const s0l2 = of(left2, s0),
    s0r2 = of(right2, s0),
    s1r2 = of(right2, s1),
    b0l2 = b0 < length ? of(left2, b0) : -1;
  into[count++] = key2(57, w(s0l), l(s0l));
  into[count++] = key2(58, w(s0r), l(s0r));
  into[count++] = key2(59, w(s1l), l(s1l));
  into[count++] = key2(60, w(s1r), l(s1r));
  into[count++] = key2(61, w(b0l), l(b0l));
  into[count++] = key3(62, s0t, t(s0l), l(s0l));
  into[count++] = key3(63, s0t, t(s0r), l(s0r));
  into[count++] = key3(64, s1t, t(s1l), l(s1l));
  into[count++] = key3(65, s1t, t(s1r), l(s1r));
  into[count++] = key3(66, b0t, t(b0l), l(b0l));
  into[count++] = key4(67, s0t, t(s0l), t(s0l2), b0t);
  into[count++] = key4(68, s0t, l(s0r), l(s0r2), b0t);
  into[count++] = key4(69, b0t, l(b0l), l(b0l2), s0t);
  into[count++] = key4(70, s1t, s0t, l(s0l), b0t);
  into[count++] = key4(71, s1t, s0t, l(s0r), b0t);
  into[count++] = key4(72, s1t, l(s1r), s0t, b0t);
  into[count++] = key4(73, s1t, l(s1l), s0t, b0t);
  into[count++] = key4(74, s1t, l(s1r), l(s1r2), s0t);
  into[count++] = key4(75, s0t, l(s0r), b0t, b1t);
  into[count++] = key4(76, s0t, b0t, l(b0l), s1t);

  // Where a phrase belongs: the words considered with the case mark of the phrase.
  const b0m = w(b0l);
  const s0m = w(s0l);
  into[count++] = key3(77, s0w, b0m, b0t);
  into[count++] = key3(78, s1w, b0m, s0t);
  into[count++] = key4(79, s0f, b0m, b0f, b0t);
  into[count++] = key4(80, s1f, s0m, s0f, s0t);
  into[count++] = key3(81, s1w, s0m, s0t);
  into[count++] = key4(82, s0t, b0m, b0t, s1t);
  into[count++] = key4(83, s1t, s0m, s0t, b0t);
  into[count++] = key4(84, s0c, b0m, b0c, b0t);
  into[count++] = key4(85, s1c, s0m, s0c, b0t);

  // Distance, number and kinds of children.
  const near = s0 < 0 ? 0 : step(b0 - s0);
  const far = s1 < 0 ? 0 : step(s0 - s1);
  const s0v = s0 < 0 ? 0 : Math.min(3, lefts[s0] as number) * 4 + Math.min(3, rights[s0] as number);
  const s1v = s1 < 0 ? 0 : Math.min(3, rights[s1] as number);
  const b0v = b0 < length ? Math.min(3, lefts[b0] as number) : 4;
  into[count++] = key3(87, s0t, b0t, near);
  into[count++] = key2(88, s0w, near);
  into[count++] = key2(89, b0w, near);
  into[count++] = key3(90, s1t, s0t, far);
  into[count++] = key2(91, s1w, far);
  into[count++] = key2(92, s0w, far);
  into[count++] = key2(93, s0w, s0v);
  into[count++] = key2(94, s0t, s0v);
  into[count++] = key2(95, s1w, s1v);
  into[count++] = key2(96, s1t, s1v);
  into[count++] = key2(97, b0w, b0v);
  into[count++] = key2(98, b0t, b0v);
  const s0L = s0 < 0 ? 0 : (leftSet[s0] as number);
  const s0R = s0 < 0 ? 0 : (rightSet[s0] as number);
  const s1R = s1 < 0 ? 0 : (rightSet[s1] as number);
  const b0L = b0 < length ? (leftSet[b0] as number) : 0;
  into[count++] = key2(99, s0w, s0L);
  into[count++] = key2(100, s0t, s0L);
  into[count++] = key2(101, s0w, s0R);
  into[count++] = key2(102, s0t, s0R);
  into[count++] = key2(104, s1t, s1R);
  into[count++] = key3(106, b0t, b0L, s0t);
  into[count++] = key4(107, s0t, s0R, b0t, b0L);
  into[count++] = key4(108, s1t, s1R, s0t, s0L);

  // The words that stand beside them.
  into[count++] = key4(110, s0t, t(s0 < 0 ? -1 : s0 + 1), t(b0 - 1), b0t);
  into[count++] = key4(111, s0t, s0 > 0 ? t(s0 - 1) : 253, b0t, near);
  into[count++] = key3(112, w(b0 - 1), b0t, s0t);
  into[count++] = key3(113, s0 < 0 ? 1 : w(s0 + 1), s0t, b0t);
  into[count++] = key4(114, s1t, s0t, t(s1 < 0 ? -1 : s1 + 1), t(s0 - 1));
  into[count++] = key3(116, f(b1), b0t, s0t);

  // The marks between.
  const g = (at: number): number => (at < 0 || at > length ? 1 : (gaps[at] as number));
  const g0 = g(b0);
  const gs0 = s0 < 0 ? 1 : g(s0 + 1);
  const gs1 = s1 < 0 ? 1 : g(s1 + 1);
  const gb = s0 < 0 ? 1 : g(s0);
  const gb0 = g(b0 + 1);
  into[count++] = key3(118, g0, s0t, b0t);
  into[count++] = key3(119, gs0, s0t, b0t);
  into[count++] = key3(120, gb, s1t, s0t);
  into[count++] = key3(121, gs1, s1t, s0t);
  into[count++] = key4(122, g0, gb0, s0t, b0t);
  into[count++] = key3(123, gb0, b0t, b1t);
  into[count++] = key4(124, gs0, gb, s0t, b0t);
  into[count++] = key2(125, g0, s0w);
  into[count++] = key2(126, g0, b0w);
  into[count++] = key4(127, gs1, gs0, s1t, s0t);
  into[count++] = key4(128, gs1, g0, s0t, b0t);
  into[count++] = key4(130, gb, g0, s1t, b0t);
  return count;
}

const step = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
