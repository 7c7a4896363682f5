import type { Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import type { Reason } from './candidate.ts';

const alike = (word: TaggedWord | undefined, fact: Fact): boolean => {
  if (word === undefined) return false;
  if (fact.kind === 'name') return word.tag === 'PROPN' || /^\p{Lu}/u.test(word.text);
  return word.tag === 'NUM' || /^\d/.test(word.text);
};

const joins = (word: TaggedWord | undefined): boolean =>
  word !== undefined && /^(?:and|or|&|as well as|nor)$/.test(word.lower);

const joinsName = (word: TaggedWord | undefined): boolean => word?.lower === 'of';
const capital = (word: TaggedWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Whether a word beside a name belongs to it by the tree: "contiguous United | States", "Gate | 4", "Rupert | 's Land". */
function joinsOutside(words: readonly TaggedWord[], span: Span): boolean {
  const inside = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && word.start >= span.start && word.end <= span.end;
  };
  const isPart = (word: TaggedWord): boolean =>
    /^(?:compound|flat|nummod|goeswith|nmod:desc|amod)/.test(word.rel) &&
    (capital(word) || word.tag === 'NUM');
  return words.some((word, index) => {
    if (!isPart(word) || word.head < 0) return false;
    const beside = Math.abs(word.head - index) <= 3;
    // A title before a name is no part of it: "president | Lincoln".
    return (
      beside &&
      inside(index) !== inside(word.head) &&
      (inside(index) || /^(?:flat|nummod)/.test(word.rel) || capital(word))
    );
  });
}

/** Whether the words beside a fact make it one of several: a member of a list, or a part of a longer name. */
export function belongsToMore(
  text: string,
  words: readonly TaggedWord[],
  span: Span,
  fact: Fact,
): Reason | null {
  const [left, right] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (/[-‐–—/\p{L}\p{N}]/u.test(left) && left !== '—') return 'part-of-a-name';
  if (/[-‐/\p{L}\p{N}]/u.test(right)) return 'part-of-a-name';
  // "The 16th-century painter"
  if (fact.kind === 'date' && text.slice(span.start, span.end).endsWith('-century')) return 'part-of-a-name';
  if (fact.kind === 'name' && joinsOutside(words, span)) return 'part-of-a-name';
  const before = words.filter(({ end }) => end <= span.start);
  const after = words.filter(({ start }) => start >= span.end);
  const [previous, next] = [before.at(-1), after[0]];
  if (fact.kind === 'name') {
    if (capital(next) && (next?.start ?? 0) <= span.end + 1) return 'part-of-a-name';
    if (joins(previous) && before.at(-2)?.text === ',' && alike(before.at(-3), fact))
      return 'member-of-a-list';
    if (next?.tag === 'NOUN' && previous !== undefined && previous.lower !== 'the') return 'part-of-a-name';
    // "Rupert's Land", "the Thirty Years' War"
    if (/^['’]s$/.test(next?.lower ?? '') && capital(after[1])) return 'part-of-a-name';
    // "Private | Bill Committees"
    if (
      before.length === 1 &&
      capital(previous) &&
      /^(?:ADJ|NOUN|PROPN)$/.test(previous?.tag ?? '') &&
      previous?.rel !== 'nsubj'
    )
      return 'part-of-a-name';
    if (/^['’]s?$/.test(previous?.lower ?? '') && capital(before.at(-2))) return 'part-of-a-name';
    if (/['’]$/.test(previous?.text ?? '') && capital(previous)) return 'part-of-a-name';
    // "Abu | al-Qasim", "Gadifer | de la Salle"
    if (
      /^(?:al|el|de|du|da|di|van|von|der|den|la|le|bin|ibn)$/.test(next?.lower ?? '') &&
      (next?.start ?? 0) <= span.end + 1
    )
      return 'part-of-a-name';
    if (joinsName(next) && capital(after[1]?.lower === 'the' ? after[2] : after[1])) return 'part-of-a-name';
    if (/^(?:the|of)$/.test(previous?.lower ?? '') && capital(before.at(-2)) && before.length > 2)
      return 'part-of-a-name';
    // "Jesus | the Interpreter", "Arnauld de la | Perière"
    if (next?.lower === 'the' && next.start === span.end + 1 && capital(after[1])) return 'part-of-a-name';
    if (/^(?:de|du|la|le|von|van|der|den|di|da|del|al|ibn|bin)$/.test(previous?.text ?? ''))
      return 'part-of-a-name';
    // "Peter of | Abano"
    if (previous?.lower === 'of' && before.length === 2 && before[0]?.tag === 'PROPN')
      return 'part-of-a-name';
    const open = text.lastIndexOf('(', span.start);
    if (open >= 0 && text.indexOf(')', open) >= span.end) return 'part-of-a-name';
    // "Arctic terns": a place that only qualifies a noun.
    if (next?.tag === 'NOUN' && fact.names === 'place' && next.start === span.end + 1)
      return 'part-of-a-name';
    if (previous?.tag === 'PROPN' && joins(next)) return 'member-of-a-list';
    if (joins(next) || joins(previous)) {
      const other = joins(next) ? after[1] : before.at(-2);
      if (alike(other, fact) || alike(after[2], fact)) return 'member-of-a-list';
    }
    if (next?.text === ',' && alike(after[1], fact)) return 'member-of-a-list';
    if (previous?.text === ',' && before.length > 2 && alike(before.at(-2), fact)) return 'member-of-a-list';
    return null;
  }
  // "eight | to ten gallons"
  if (/^(?:to|or|–|-)$/.test(next?.lower ?? '') && next?.start !== span.end && alike(after[1], fact))
    return 'member-of-a-list';
  if (joins(next) && (alike(after[1], fact) || alike(after[2], fact))) return 'member-of-a-list';
  if (joins(next) && /^(?:earlier|later|more|less|so)$/.test(after[1]?.lower ?? ''))
    return 'member-of-a-list';
  if (joins(previous) && before.slice(-4, -1).some((word) => alike(word, fact))) return 'member-of-a-list';
  if (next?.text === ',' && alike(after[1], fact)) return 'member-of-a-list';
  const goesOn = next?.text === ',' || joins(next);
  if (previous?.text === ',' && goesOn && alike(before.at(-2), fact)) return 'member-of-a-list';
  return null;
}
