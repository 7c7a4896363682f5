import { capitalised, opensSentence, type Token } from '../token.ts';

const YEAR_CUES = new Set(
  (
    'in since until till during year by before after from through circa about around between early mid late ' +
    'en im seit bis vor nach jahr jahre depuis vers avant après desde hasta em desde dal nel del dans sinds'
  ).split(' '),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that', 'our', 'my']);
const WEAK_CUES = new Set(['of', 'to', 'for', 'and', 'or', 'than', 'until', 'on']);
const MONTH_CUES = new Set(['in', 'since', 'until', 'till', 'by', 'during', 'of', 'last', 'early', 'late']);
const MAY_CUES = new Set(['in', 'since', 'until', 'till', 'during', 'last', 'early', 'late']);
const FUTURE = new Set([
  'will',
  'would',
  'shall',
  'next',
  'due',
  'scheduled',
  'plans',
  'planned',
  'expected',
  'upcoming',
]);
const COUNTED = new Set(
  (
    'people men women children metres meters miles kilometres kilometers feet tonnes tons euros dollars pounds yards ' +
    'troops soldiers deaths votes km kg hectares acres percent units degrees words times years days million billion'
  ).split(' '),
);
const VERBS_IN_S = new Set([
  'was',
  'is',
  'has',
  'does',
  'as',
  'this',
  'his',
  'its',
  'us',
  'saw',
  'sees',
  'marks',
  'brings',
  'towards',
]);

function counts(token: Token | undefined): boolean {
  if (token === undefined || !token.spaced || token.kind !== 'word') return token?.text === '%';
  if (COUNTED.has(token.lower)) return true;
  return (
    !capitalised(token) && token.lower.length > 3 && token.lower.endsWith('s') && !VERBS_IN_S.has(token.lower)
  );
}

/** Whether a bare four-digit number between `start` and `end` is a year rather than a count or a name. */
export function isYear(tokens: readonly Token[], start: number, end: number): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return false;
  if (!token.spaced && before !== undefined && !/^["'“‘([—–/]$/.test(before.text)) return false;
  if (after !== undefined && !after.spaced && /^[-/:@%°$€_]$/.test(after.text)) return false;
  if (after !== undefined && !after.spaced && after.kind !== 'mark') return false;
  if (before !== undefined && /^[$€£¥#+]$/.test(before.text)) return false;
  const year = Number(token.text);
  if (opensSentence(tokens, start)) return after !== undefined && !counts(after) && year >= 1500;
  if (before === undefined) return false;
  const round = year % 100 === 0;
  if (before.lower === 'as' && /^(?:early|late)$/.test(tokens[start - 2]?.lower ?? '')) return !counts(after);
  if (YEAR_CUES.has(before.lower))
    return !(counts(after) && (round || !['in', 'since', 'during', 'year'].includes(before.lower)));
  if (counts(after))
    return DETERMINERS.has(before.lower) && !round && year >= 1700 && !COUNTED.has(after?.lower ?? '');
  if (DETERMINERS.has(before.lower)) return year >= 1500 && after?.kind === 'word' && !round;
  if (before.text === '(') return /^[),;–-]$/.test(after?.text ?? '') && year >= 1200;
  if (WEAK_CUES.has(before.lower)) return year >= 1500 && !round;
  return before.text === ',' && year >= 1500 && !round && !/^\d/.test(tokens[start - 2]?.text ?? '');
}

/** Whether a bare month name is the month: "May" and "March" need a word before them that only a month takes. */
export function isMonth(tokens: readonly Token[], start: number): boolean {
  const [token, before] = [tokens[start], tokens[start - 1]];
  if (token === undefined || before === undefined) return false;
  return (token.lower === 'may' ? MAY_CUES : MONTH_CUES).has(before.lower);
}

/** Whether the words around speak of what is still to come, so that the latest past occurrence is wrong. */
export function looksAhead(tokens: readonly Token[], start: number, end: number): boolean {
  const around = 14;
  for (let at = start - 1; at >= 0 && at > start - around; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === '.' || lower === '?' || lower === '!') break;
    if (FUTURE.has(lower) || (at === start - 1 && lower === 'this')) return true;
  }
  for (let at = end; at < tokens.length && at < end + around; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === '.' || lower === '?' || lower === '!') break;
    if (FUTURE.has(lower)) return true;
  }
  return false;
}
