import type { Sentence } from '../../facts/sentence.ts';

/** Prompts up to so many words are left whole. */
const SHORT = 20;
/** What is left must still be a sentence worth reading. */
const WHOLE = 9;

const isVerb = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * Where a long prompt may end early: before a clause that only follows on (", pledging …", ", which …",
 * ", and the city fell"). Returns an index in the sentence's text, its length when nothing can go.
 */
export function enoughOf(sentence: Sentence, from: number, answerEnd: number): number {
  const { text, words } = sentence;
  const shown = words.filter(({ start, tag }) => start >= from && tag !== 'PUNCT');
  if (shown.length <= SHORT || /[“”"]/.test(text.slice(answerEnd))) return text.length;
  // What the sentence says must not be cut off: "The vessel, hired from a firm in Oban, …"
  const verb = words[sentence.tree.root]?.end ?? 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.start < answerEnd || word.start < verb || next === undefined) continue;
    const kept = shown.filter(({ end }) => end <= word.start).length;
    if (
      kept < WHOLE ||
      text.slice(0, word.start).split('(').length !== text.slice(0, word.start).split(')').length
    )
      continue;
    if (/^[;—]$/.test(word.text)) return word.start;
    if (word.text !== ',') continue;
    if (/^(?:which|although|while|whereas|but|so)$/.test(next.lower)) return word.start;
    if (next.tag === 'VERB' && next.lower.endsWith('ing')) return word.start;
    const coming = words.slice(index + 2, index + 12);
    const finite = coming.findIndex(({ tag }) => isVerb(tag));
    if (next.lower === 'and' && finite > 0 && !coming.slice(0, finite).some(({ text: mark }) => mark === ','))
      return word.start;
  }
  return text.length;
}
