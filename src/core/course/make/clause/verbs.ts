import type { TaggedWord } from '../../../facts/tagger.ts';
import type { Clause } from './clause.ts';

/** How the verb of a statement stands in a question. */
export interface Verbs {
  /** What moves before the subject: "did", "was", "has". */
  readonly auxiliary: string;
  /** What stays behind it: "launch", "been built", or nothing. */
  readonly rest: readonly string[];
}

/** Words that only tie a statement to the one before it. */
const TIE =
  /^(?:also|however|then|thus|therefore|meanwhile|instead|too|still|indeed|moreover|furthermore|consequently|subsequently|later|soon|eventually|finally|similarly|additionally|nevertheless|nonetheless|hence|accordingly|likewise|afterwards?|again|already|now|today|currently|recently|previously|formerly|even|just|only|simply|actually|further|perhaps|possibly|probably|apparently|reportedly|allegedly|so|thereby)$/;

export const isTie = (word: TaggedWord | undefined): boolean =>
  word !== undefined && word.tag === 'ADV' && TIE.test(word.lower);

const full = (word: TaggedWord): string => {
  switch (word.lower) {
    case '’s':
    case "'s":
      return word.lemma === 'have' ? 'has' : 'is';
    case '’ve':
    case "'ve":
      return 'have';
    case '’re':
    case "'re":
      return 'are';
    case '’ll':
    case "'ll":
      return 'will';
    case '’d':
    case "'d":
      return word.lemma === 'have' ? 'had' : 'would';
    default:
      return word.lower;
  }
};

/** Adverbs between subject and verb that belong to what is said ("officially", "fully"). */
function adverbs({ tree, parts, auxiliaries, predicate }: Clause): readonly number[] {
  const from = auxiliaries[0] ?? 0;
  return parts
    .filter(
      ({ place, role, head, words }) =>
        place === 'middle' &&
        role === 'adverb' &&
        words.length === 1 &&
        !isTie(tree.words[head]) &&
        head > Math.min(from, predicate) - 3,
    )
    .map(({ head }) => head);
}

/**
 * The verb for a question about anything but the subject. A definite date makes the present perfect simple past:
 * "has launched … in 2017" → "did … launch". Null when the form cannot be told.
 */
export function inverted(clause: Clause, dated: boolean): Verbs | null {
  const { tree, auxiliaries, predicate, copular, unsaid } = clause;
  const verb = tree.words[predicate];
  if (verb === undefined) return null;
  const middle = adverbs(clause);
  const said = (indices: readonly number[]): string[] =>
    [...indices, ...middle, ...(copular ? [] : [predicate])]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const word = tree.words[index];
        return word === undefined ? [] : [full(word)];
      });
  // "Hydrodynamica, published in 1738, is …": what has a date was.
  if (unsaid !== null) return { auxiliary: dated ? (WAS[unsaid] ?? unsaid) : unsaid, rest: said([]) };
  const [first, ...others] = auxiliaries;
  if (first !== undefined) {
    const word = tree.words[first];
    if (word === undefined) return null;
    const perfect = /^(?:has|have)$/.test(full(word));
    if (perfect && dated && others.length === 0 && !copular) {
      return { auxiliary: 'did', rest: [...said([]).slice(0, -1), verb.lemma] };
    }
    if (perfect && dated && others.length === 1 && tree.words[others[0] ?? 0]?.lower === 'been') {
      return { auxiliary: isPlural(clause) ? 'were' : 'was', rest: said([]) };
    }
    return { auxiliary: full(word), rest: said(others) };
  }
  const base = [
    ...middle.filter((index) => index < predicate).map((index) => tree.words[index]?.lower ?? ''),
    verb.lemma,
  ];
  switch (verb.xpos) {
    case 'VBD':
      return { auxiliary: 'did', rest: base };
    case 'VBZ':
      return { auxiliary: 'does', rest: base };
    case 'VBP':
      return { auxiliary: 'do', rest: base };
    default:
      return null;
  }
}

const WAS: Readonly<Record<string, string>> = { is: 'was', are: 'were' };

const SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** Third person singular of a regular verb: "carry" → "carries" (Quirk et al. 1985, §3.5). */
const thirdPerson = (lemma: string): string =>
  SINGULAR[lemma] ??
  (/(?:s|sh|ch|x|z|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`);

/** The verb as it stands, for a question about the subject; `singular`: "who" and "what" take the singular. */
export function asSaid(clause: Clause, singular: boolean): readonly string[] {
  const { tree, auxiliaries, predicate, copular, unsaid } = clause;
  const indices = [...auxiliaries, ...adverbs(clause), ...(copular ? [] : [predicate])].sort((a, b) => a - b);
  const finite = auxiliaries[0] ?? predicate;
  const words = indices.flatMap((index) => {
    const word = tree.words[index];
    if (word === undefined) return [];
    const text = index === predicate && auxiliaries.length === 0 ? word.lower : full(word);
    if (index !== finite || !singular) return [text];
    const singly = SINGULAR[text];
    if (singly !== undefined) return [singly];
    return [word.xpos === 'VBP' && index === predicate ? thirdPerson(word.lemma) : text];
  });
  return unsaid === null ? words : [singular ? (SINGULAR[unsaid] ?? unsaid) : unsaid, ...words];
}

/** Participles whose past differs; all others share one form with it. */
const PAST: Readonly<Record<string, string>> = {
  begun: 'began',
  beaten: 'beat',
  broken: 'broke',
  chosen: 'chose',
  done: 'did',
  drawn: 'drew',
  driven: 'drove',
  eaten: 'ate',
  flown: 'flew',
  forbidden: 'forbade',
  forgotten: 'forgot',
  frozen: 'froze',
  given: 'gave',
  grown: 'grew',
  hidden: 'hid',
  known: 'knew',
  overseen: 'oversaw',
  overtaken: 'overtook',
  overthrown: 'overthrew',
  proven: 'proved',
  ridden: 'rode',
  seen: 'saw',
  shaken: 'shook',
  shown: 'showed',
  spoken: 'spoke',
  stolen: 'stole',
  sung: 'sang',
  sworn: 'swore',
  taken: 'took',
  thrown: 'threw',
  torn: 'tore',
  undertaken: 'undertook',
  withdrawn: 'withdrew',
  worn: 'wore',
  woven: 'wove',
  written: 'wrote',
  rewritten: 'rewrote',
  born: 'bore',
  sunk: 'sank',
  rung: 'rang',
};

/** The active verb of a passive statement: "was written" → "wrote"; null when it has other auxiliaries. */
export function active({ tree, auxiliaries, predicate, unsaid }: Clause): string | null {
  const verb = tree.words[predicate];
  const said = auxiliaries.map((index) => tree.words[index]?.lower ?? '');
  if (verb === undefined || verb.xpos !== 'VBN') return null;
  const tense = unsaid ?? (said.length === 1 ? said[0] : null);
  if (tense === 'was' || tense === 'were') return PAST[verb.lower] ?? verb.lower;
  return tense === 'is' || tense === 'are' ? thirdPerson(verb.lemma) : null;
}

/** Whether the subject is grammatically plural. */
export function isPlural({ tree, subject, auxiliaries, predicate }: Clause): boolean {
  const finite = tree.words[auxiliaries[0] ?? predicate];
  if (finite !== undefined && /^(?:are|were|have|do)$/.test(finite.lower)) return true;
  if (finite !== undefined && /^(?:is|was|has|does)$/.test(finite.lower)) return false;
  const head = tree.words[subject.head];
  return (
    head?.xpos === 'NNS' ||
    head?.xpos === 'NNPS' ||
    tree.words.some(({ head: above, rel }) => above === subject.head && rel === 'conj')
  );
}
