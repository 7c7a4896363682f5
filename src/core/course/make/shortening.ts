import type { Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';

/** Prompts up to so many words are left whole. */
const SHORT = 20;
/** What is left must still be a sentence worth reading. */
const WHOLE = 9;

const isVerb = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * Where a long prompt may end early: before a clause that only follows on (", pledging …", ", which …",
 * ", and the city fell"). Returns an index in the sentence's text, its length when nothing can go.
 */
export function enoughOf({ text, words, tree }: Sentence, from: number, answerEnd: number): number {
  const first = words.findIndex(({ start }) => start >= from);
  if (first < 0) return text.length;
  let shown = 0;
  for (let at = first; at < words.length; at += 1) if (words[at]?.tag !== 'PUNCT') shown += 1;
  if (shown <= SHORT || /[“”"]/.test(text.slice(answerEnd))) return text.length;
  // What the sentence says must not be cut off: "The vessel, hired from a firm in Oban, …"
  const verb = words[tree.root]?.end ?? 0;
  let kept = 0;
  for (let index = first; index < words.length - 1; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined) continue;
    if (word.tag !== 'PUNCT') kept += 1;
    else if (
      kept >= WHOLE &&
      word.start >= answerEnd &&
      word.start >= verb &&
      followsOn(words, index, next)
    ) {
      const before = text.slice(0, word.start);
      if (before.split('(').length === before.split(')').length) return word.start;
    }
  }
  return text.length;
}

/** Whether a mark opens what only follows on. */
function followsOn(words: Sentence['words'], index: number, next: TaggedWord): boolean {
  const mark = words[index]?.text ?? '';
  if (/^[;—]$/.test(mark)) return true;
  if (mark !== ',') return false;
  if (/^(?:which|although|while|whereas|but|so)$/.test(next.lower)) return true;
  if (next.tag === 'VERB' && next.lower.endsWith('ing')) return true;
  if (next.lower !== 'and') return false;
  const coming = words.slice(index + 2, index + 12);
  const finite = coming.findIndex(({ tag }) => isVerb(tag));
  return finite > 0 && !coming.slice(0, finite).some(({ text }) => text === ',');
}
