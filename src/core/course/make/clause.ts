import type { TaggedWord } from '../../facts/tagger.ts';

/** A simple main clause, cut so that a question can be turned out of it. */
export interface Clause {
  /** "In 2017" before the subject, without its comma; empty when there is none. */
  readonly adjunct: readonly TaggedWord[];
  readonly subject: readonly TaggedWord[];
  /** The word that moves before the subject ("was", "did"), and what then stands after it ("launch"). */
  readonly auxiliary: string;
  readonly verb: string;
  /** The verb group as it stands, for questions about the subject. */
  readonly predicate: readonly TaggedWord[];
  readonly rest: readonly TaggedWord[];
}

const BE = new Set(['is', 'are', 'was', 'were']);
const MODAL = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);
/** Verbs whose past looks like their present: their tense cannot be told. */
const UNCHANGING = new Set(
  'put cut hit set let cost spread read shut hurt quit burst cast bid split beat'.split(' '),
);

const isVerb = (word: TaggedWord | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX';

/** The words before the main clause's subject, if they are one prepositional phrase. */
function adjunctLength(words: readonly TaggedWord[]): number | null {
  if (words[0]?.tag !== 'ADP') return 0;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1) return bareAdjunct(words);
  return words.slice(0, comma).some((word) => isVerb(word) || word.tag === 'PRON') ? null : comma;
}

/** "In 1967 the team won": no comma, but a number that ends the phrase. */
function bareAdjunct(words: readonly TaggedWord[]): number | null {
  const at = words.findIndex(({ tag }, index) => tag === 'NUM' && index > 0 && index < 5);
  const next = words[at + 1];
  return at > 0 && /^\d{4}$/.test(words[at]?.text ?? '') && (next?.tag === 'DET' || next?.tag === 'PROPN')
    ? at + 1
    : null;
}

interface VerbGroup {
  readonly auxiliary: string;
  readonly verb: string;
  readonly length: number;
}

/** Reads "was built", "has launched" (as "did launch": a definite date makes it simple past), "won", "orbits". */
function readVerbs(words: readonly TaggedWord[], at: number, past: boolean): VerbGroup | null {
  const first = words[at];
  if (first === undefined) return null;
  let next = at + 1;
  while (words[next]?.tag === 'ADV') next += 1;
  const [main, adverbs] = [words[next], words.slice(at + 1, next).map(({ text }) => text)];
  if (/^(?:not|n't|n’t|never)$/.test(words[at + 1]?.lower ?? '')) return null;
  if (BE.has(first.lower) || MODAL.has(first.lower)) return { auxiliary: first.lower, verb: '', length: 1 };
  if (/^(?:has|have|had)$/.test(first.lower) && first.tag === 'AUX') {
    if (main?.tag !== 'VERB' && !BE.has(main?.lower ?? '') && main?.lower !== 'been') return null;
    if (first.lower === 'had' || !past || main?.lower === 'been')
      return { auxiliary: first.lower, verb: '', length: 1 };
    return { auxiliary: 'did', verb: [...adverbs, main?.lemma ?? ''].join(' '), length: next - at + 1 };
  }
  if (first.tag !== 'VERB' && !/^(?:has|have|had)$/.test(first.lower)) return null;
  const { lower, lemma } = first;
  if (lower.endsWith('ing') || UNCHANGING.has(lower)) return null;
  if (lower === lemma) return { auxiliary: 'do', verb: lemma, length: 1 };
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'was')
    return { auxiliary: 'does', verb: lemma, length: 1 };
  return { auxiliary: 'did', verb: lemma, length: 1 };
}

/** Where what follows the verb must end for a question: null when it cannot be cut cleanly. */
function restEnd(words: readonly TaggedWord[], from: number): number | null {
  let depth = 0;
  for (let at = from; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) break;
    if (/^[“"”]$/.test(word.text)) return null;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (/^[.!]$/.test(word.text) && at === words.length - 1) return at;
    if (/^[;:—–]$/.test(word.text)) return at;
    if (word.text === ',') {
      // A list or an apposition cannot be cut at its comma.
      if (next?.tag === 'DET') return isSeries(words, at) || coordinates(words, at + 1) ? null : at;
      const cuts =
        next !== undefined &&
        (['CCONJ', 'SCONJ', 'ADP', 'ADV'].includes(next.tag) ||
          /^(?:which|who|where|when)$/.test(next.lower) ||
          next.lower.endsWith('ing'));
      return cuts ? (isSeries(words, at) ? null : at) : null;
    }
    if (/^(?:and|but|or|while|although|whereas|because|after|before|when|as)$/.test(word.lower)) {
      const coming = words.slice(at + 1, at + 5);
      const verb = coming.findIndex(isVerb);
      if (word.tag === 'CCONJ' && verb === 0) return at;
      if (word.tag !== 'ADP' && word.tag !== 'CCONJ') return at;
      if (
        word.tag === 'CCONJ' &&
        verb > 0 &&
        coming.slice(0, verb).every(({ tag }) => ['PROPN', 'NOUN', 'DET', 'ADJ', 'PRON'].includes(tag))
      )
        return null;
    }
  }
  return words.length;
}

/** ", and" that ends a list of three rather than opening a clause. */
const isSeries = (words: readonly TaggedWord[], at: number): boolean =>
  words[at + 1]?.tag === 'CCONJ' && !words.slice(at + 2, at + 7).some(isVerb);

/** Whether the words up to the next comma join two things, as the end of a list does. */
function coordinates(words: readonly TaggedWord[], from: number): boolean {
  const comma = words.findIndex(({ text }, index) => index > from && text === ',');
  return words.slice(from, comma < 0 ? words.length : comma).some(({ tag }) => tag === 'CCONJ');
}

/** Whether a later verb shows that the first one may be a participle ("troops stationed there left"). */
function hasSecondVerb(rest: readonly TaggedWord[]): boolean {
  if (rest[0]?.lower === 'by') return true;
  return rest.some((word, index) => {
    if (!isVerb(word) || word.lower.endsWith('ing')) return false;
    const guarded = rest
      .slice(0, index)
      .some(
        ({ lower, tag }) =>
          tag === 'SCONJ' ||
          tag === 'CCONJ' ||
          /^(?:to|that|which|who|where|what|when|whose|how)$/.test(lower),
      );
    return !guarded;
  });
}

/** Reads a sentence's words (without a tie at its head) as adjunct, subject, verb and rest. `past`: a definite date stands in it. */
export function readClause(words: readonly TaggedWord[], past: boolean): Clause | null {
  const adjunct = adjunctLength(words);
  if (adjunct === null) return null;
  const start = words[adjunct]?.text === ',' ? adjunct + 1 : adjunct;
  let at = start;
  while (at < words.length && !isVerb(words[at])) at += 1;
  const subject = words.slice(start, at);
  if (subject.length === 0 || subject.length > 12 || at >= words.length) return null;
  if (
    subject.some(
      ({ tag, lower, text }) =>
        tag === 'PRON' || tag === 'SCONJ' || (tag === 'PUNCT' && text !== '-') || lower === 'there',
    )
  )
    return null;
  if (subject.at(-1)?.tag === 'ADV' || !subject.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN'))
    return null;
  if (subject.some(({ tag }, index) => tag === 'ADP' && index === 0)) return null;
  const verbs = readVerbs(words, at, past);
  if (verbs === null) return null;
  const after = at + verbs.length;
  const end = restEnd(words, after);
  if (end === null) return null;
  // "Rome after years of war signed …": what only says when comes last in a question.
  const aside = subject.findIndex(({ lower }, index) => index > 0 && /^(?:after|before|during)$/.test(lower));
  const moved = aside < 0 ? [] : subject.splice(aside);
  const rest = [...words.slice(after, end), ...moved];
  if (verbs.auxiliary === 'did' && hasSecondVerb(rest)) return null;
  return {
    adjunct: words.slice(0, adjunct),
    subject,
    auxiliary: verbs.auxiliary,
    verb: verbs.verb,
    predicate: words.slice(at, after),
    rest,
  };
}
