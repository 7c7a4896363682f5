const POWERS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};
const UNIT = /(?:^|[\s\d(/·])(?:[kcdmµn]?m|mi|miles?|ft|feet|yd|in|s|\d)$/u;

/**
 * Words that a page raises, as plain text: the power of a unit or a number is written with raised digits, the mark of a
 * note is left out, and anything else (19th) stays. `before` is what stands in front of it.
 */
export function raised(text: string, before: string, isLink: boolean): string {
  const words = text.trim();
  const isNumber = /^[-−+]?\d{1,3}$/.test(words);
  if (isNumber && !isLink && UNIT.test(before))
    return [...words].map((digit) => POWERS[digit] ?? digit).join('');
  const isNote =
    (isNumber && /[\p{L}.,;:!?”"’)\]]$/u.test(before)) ||
    (isLink && /^\[?[\p{L}\d*†‡ ,–-]{1,8}\]?$/u.test(words)) ||
    /^\[.{1,30}\]$/.test(words) ||
    /^[*†‡§]+$/.test(words);
  return isNote ? '' : text;
}
