import type { Span } from '../article/article.ts';
import type { Mention } from './names.ts';
import type { Sentence } from './sentence.ts';

export interface FoundDefinition {
  readonly term: string;
  /** Plural terms ask with "are". */
  readonly plural: boolean;
  readonly verb: 'is' | 'are' | 'was' | 'were';
  /** What it is, in the sentence's text. */
  readonly span: Span;
}

const COPULAS = new Set(['is', 'are', 'was', 'were']);
/** Heads of phrases that say nothing about a thing: "the result is a …". */
const VAGUE = new Set(
  'result reason problem question answer idea point aim goal assessment difference fact truth thing way one example case part issue effect consequence rest number amount cost'.split(
    ' ',
  ),
);
const EMPTY = new Set(
  'lot matter source sign symbol serious major great good bad big key huge cause concern problem reason result part way kind'.split(
    ' ',
  ),
);

/** "X is a …": a sentence that opens with a name or term and says what it is. */
function copular(sentence: Sentence, mentions: readonly Mention[]): FoundDefinition | null {
  const { words, text } = sentence;
  const verb = words.findIndex(({ lower, tag }) => COPULAS.has(lower) && (tag === 'AUX' || tag === 'VERB'));
  if (verb < 1 || verb > 6) return null;
  const subject = words.slice(0, verb);
  const opens = subject[0]?.lower ?? '';
  const head = subject.at(-1);
  const first = subject[0];
  if (head === undefined || first === undefined || VAGUE.has(head.lower)) return null;
  if (
    subject.some(
      ({ tag }, index) =>
        !['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(tag) && !(index === 0 && /^(?:the|an?)$/.test(opens)),
    )
  )
    return null;
  if (subject.some(({ lower }) => lower === ',' || lower === '(')) return null;
  const named = mentions.some(({ span }) => span.end >= head.end && span.start <= head.start);
  // "The company is a …" points back; a name, "A neutron star is a …" and "Glaciers are …" do not.
  if (opens === 'the' && !named) return null;
  const article = words[verb + 1];
  if (article === undefined || !/^(?:an?|the)$/.test(article.lower)) return null;
  const complement = words[verb + 2];
  if (complement === undefined || EMPTY.has(complement.lower) || EMPTY.has(words[verb + 3]?.lower ?? ''))
    return null;
  const end = complementEnd(sentence, verb + 1);
  const from = words[0];
  if (end === null || from === undefined) return null;
  const used = words.filter(({ start, end: stop }) => start >= article.start && stop <= end);
  if (used.length < 3 || used.length > 16 || used.some(({ tag }) => tag === 'PRON')) return null;
  const lower = words[verb]?.lower;
  return {
    term: text.slice(from.start, head.end),
    plural: lower === 'are' || lower === 'were',
    verb: lower === 'are' || lower === 'was' || lower === 'were' ? lower : 'is',
    span: { start: article.start, end },
  };
}

/** Where the noun phrase after "is" ends: at a comma, a clause of its own or the end of the sentence. */
function complementEnd(sentence: Sentence, from: number): number | null {
  const { words } = sentence;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (/^[,;:.!?—–(]$/.test(word.text) || /^(?:but|because|although|while|and)$/.test(word.lower)) {
      // A list or a coordination may go on past the comma: leave it out altogether.
      if (
        word.lower === 'and' ||
        (word.text === ',' && /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.tag ?? ''))
      )
        return null;
      return words[at - 1]?.end ?? null;
    }
  }
  return words.at(-1)?.end ?? null;
}

/** "X, the … of Y,": what stands between two commas after a name. */
function appositions(sentence: Sentence, mentions: readonly Mention[]): readonly FoundDefinition[] {
  return mentions.flatMap((mention): FoundDefinition[] => {
    const match = /^, ((?:the|an?) [^,;.()"“”—]{6,70})(?=[,.])/.exec(
      sentence.text.slice(mention.span.end, mention.span.end + 90),
    );
    const phrase = match?.[1];
    if (phrase === undefined) return [];
    const start = mention.span.end + 2;
    const inside = sentence.words.filter((word) => word.start >= start && word.end <= start + phrase.length);
    if (
      inside.length < 3 ||
      inside.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || tag === 'CCONJ')
    )
      return [];
    if (phrase.startsWith('the ') && !/ (?:of|for|in|at) /.test(phrase)) return [];
    return [{ term: mention.text, plural: false, verb: 'is', span: { start, end: start + phrase.length } }];
  });
}

/** Finds what a sentence says a thing or person is. */
export function findDefinitions(
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly FoundDefinition[] {
  if (sentence.words.length === 0 || sentence.text.endsWith('?')) return [];
  const whole = copular(sentence, mentions);
  return whole === null ? appositions(sentence, mentions) : [whole];
}
