import { clean } from './quantity.ts';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/**
 * "三千五百万" → 35,000,000, "1.2亿" → 120,000,000, "十二点五" → 12.5; null when the characters make no number.
 * Digits may stand before any scale: "3500万", "2千".
 */
export function chineseNumber(written: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  const characters = written.replace(/[,，]/g, '').match(/\d+(?:\.\d+)?|./gu) ?? [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const small = SMALL_SCALES[character];
    const large = LARGE_SCALES[character];
    if (/^\d/.test(character)) {
      if (digit !== null) return null;
      digit = Number(character);
    } else if (character === '点') {
      const decimals = characters.slice(at + 1).map((each) => DIGITS[each]);
      if (decimals.length === 0 || decimals.some((each) => each === undefined)) return null;
      return total + section + (digit ?? 0) + Number(`0.${decimals.join('')}`);
    } else if (small !== undefined) {
      // "十" alone is ten; "百" alone is no number.
      if (digit === null && small > 10) return null;
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      digit = null;
      if (section + total === 0) return null;
      // "三万亿": the larger scale takes all that was said.
      total = large > 1e4 ? (total + section) * large : total + section * large;
      section = 0;
    } else {
      const value = DIGITS[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  const value = total + section + (digit ?? 0);
  return value <= Number.MAX_SAFE_INTEGER ? clean(value) : null;
}
