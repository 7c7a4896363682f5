/** Languages in which 1.234,5 is one thousand two hundred thirty-four and a half. */
const DECIMAL_COMMA = new Set('de fr es it pt nl sv da nb no fi pl cs ru uk tr el hu ro'.split(' '));

/** "28,000", "2.5", "1 000" as a number, or null when the grouping makes no sense ("10.3.1", "1,23"). */
export function readDigits(text: string, language: string): number | null {
  // Most numbers are plain.
  if (text.length < 16 && /^\d+$/.test(text)) return Number(text);
  const point = DECIMAL_COMMA.has(language) ? ',' : '.';
  const [whole = '', fraction, more] = text.split(point);
  if (more !== undefined || whole.length > 24) return null;
  const groups = whole.split(/[.,'’\u00a0\u202f\u2009]/);
  if (new Set(whole.replace(/\d/g, '')).size > 1) return null;
  const [head = '', ...rest] = groups;
  if (rest.length > 0 && (head.length > 3 || !groupsFit(rest, language))) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const value = Number(`${groups.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Groups of three; in English also the lakh and crore of India, "1,50,000". */
function groupsFit(groups: readonly string[], language: string): boolean {
  if (groups.every((digits) => digits.length === 3)) return true;
  const indian = groups.slice(0, -1).every((digits) => digits.length === 2) && groups.at(-1)?.length === 3;
  return language === 'en' && indian;
}
