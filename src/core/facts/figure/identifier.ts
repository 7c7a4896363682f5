import { capitalised, opensSentence, type Token } from '../token.ts';

const LABELS = new Set(
  (
    'no nos number page pages chapter section article clause paragraph part volume vol version phase level type class ' +
    'grade route highway room gate channel flight figure fig table step act scene verse psalm line model mark unit ' +
    'rank ranked top day week round lap episode season bus platform form rule question point option group'
  ).split(' '),
);
const OPENERS = new Set(
  (
    'the a an in on at by for of to with from about over under some more less fewer nearly almost only just some all ' +
    'these those and but or when while after before since as at least up there were are was is had has have its his ' +
    'her their our out than between around roughly approximately exactly another'
  ).split(' '),
);

/** Whether a number belongs to a name, a label, a time, a score or an address rather than counting something. */
export function isIdentifier(
  tokens: readonly Token[],
  start: number,
  end: number,
  measured: boolean,
): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return true;
  if (!token.spaced && before !== undefined && !/^["'“‘([—–$€£¥₹₩~−-]$/.test(before.text)) return true;
  if (!token.spaced && before !== undefined && /^[-–−]$/.test(before.text) && !before.spaced) return true;
  if (before?.text === '[' || before?.text === '#') return true;
  if (after !== undefined && !after.spaced) {
    if (after.kind === 'word' || after.kind === 'number') return true;
    if (/^[-:/@_\\*+=×]$/.test(after.text)) return true;
    if (/^[–—]$/.test(after.text) && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.spaced === false)
      return true;
  }
  if (/^(?:am|pm|st|nd|rd|th|a\.m|p\.m)$/.test(after?.lower ?? '')) return true;
  if (/^[ap]$/.test(after?.lower ?? '') && tokens[end + 1]?.text === '.') return true;
  // A list's own numbering: "3. Methods".
  if (opensSentence(tokens, start) && after?.text === '.' && end - start === 1) return true;
  if (before === undefined || measured) return false;
  const label = before.text === '.' ? tokens[start - 2] : before;
  if (
    label !== undefined &&
    LABELS.has(label.lower) &&
    (before.text !== '.' || /^(?:nos?|vol|fig)$/.test(label.lower))
  )
    return true;
  if (before.kind !== 'word' || !capitalised(before)) return false;
  return !OPENERS.has(before.lower);
}
