import type { Clause, Part } from './clause.ts';
import type { Tree } from '../../../facts/tree.ts';
import { upperFirst } from '../opening.ts';
import { isSeries } from './interrogative.ts';
import { realise } from './realise.ts';
import { active, asSaid, inverted, isTie } from './verbs.ts';

const SHORT_ADJUNCT = 7;

/** Phrases that only tie a statement to the one before it. */
const TIES =
  /^(?:for example|for instance|of course|in short|in fact|in addition|in particular|in turn|by contrast|in contrast|on the other hand|on the contrary|as a result|as a consequence|after all|at some point|in general|to this end|above all|at least|at first|at last|in this way|in other words|for this reason|first|second|third|as well|by the way|among others|in all|like this|in the end)$/;

/** A question's text and the words of the sentence it shows. */
export interface Draft {
  readonly prompt: string;
  readonly shown: readonly number[];
}

const finish = (pieces: readonly string[]): string =>
  `${upperFirst(
    pieces
      .filter((piece) => piece !== '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,;)])/g, '$1')
      .replace(/[\s,;:–—-]+$/, ''),
  )}?`;

/** Parts without the asked one, and without what only ties the statement to the one before it. */
function shownParts(clause: Clause, asked: Part | null): readonly Part[] {
  const { tree } = clause;
  return clause.parts.filter(
    (part) =>
      part !== asked &&
      !TIES.test(part.words.map((index) => tree.words[index]?.lower ?? '').join(' ')) &&
      !(part.role === 'adverb' && part.place === 'front') &&
      !(
        part.role === 'adverb' &&
        (isTie(tree.words[part.head]) || (part.place === 'middle' && part.words.length === 1))
      ),
  );
}

interface Placed {
  readonly opening: string;
  readonly after: string;
  readonly shown: readonly number[];
}

/** Short adjuncts from the head of the sentence go to the end of a question; a long one opens it. `stranded`: what is left where the asked part stood. */
function place(clause: Clause, text: string, asked: Part | null, stranded: readonly number[]): Placed {
  const { tree } = clause;
  const parts = shownParts(clause, asked);
  const front = parts.filter(({ place: at }) => at === 'front');
  const rest = parts.filter(({ place: at }) => at !== 'front');
  const pieces = rest.map((part) => ({ at: part.words[0] ?? 0, words: part.words }));
  if (stranded.length > 0) pieces.push({ at: asked?.words[0] ?? 0, words: stranded });
  pieces.sort((a, b) => a.at - b.at);
  // "Despite Daniel's attempts, his father …": a name must come before the pronoun that means it.
  const leans = [clause.subject.words, ...rest.map(({ words }) => words)].some((words) =>
    words.some((index) => tree.words[index]?.tag === 'PRON'),
  );
  const long = front.filter(({ words, role }) => leans || words.length > SHORT_ADJUNCT || role === 'clause');
  const short = front.filter((part) => !long.includes(part));
  const opening = long.map(({ words }) => `${realise(text, tree, words)},`).join(' ');
  // Punctuation between parts was left out with the parts' ends: each is realised alone.
  const after = [
    ...pieces.map(({ words }) => realise(text, tree, words)),
    ...short.map(({ words }) => realise(text, tree, words)),
  ].join(' ');
  return {
    opening,
    after,
    shown: [...pieces.flatMap(({ words }) => words), ...front.flatMap(({ words }) => words)],
  };
}

/** "Who + verb + rest?": a question about the subject. */
export function aboutSubject(
  clause: Clause,
  text: string,
  interrogative: string,
  singular: boolean,
  kept: readonly number[] = [],
): Draft {
  const { opening, after, shown } = place(clause, text, null, []);
  const prompt = finish([opening, interrogative, ...asSaid(clause, singular), after]);
  return { prompt, shown: [...kept, ...clause.auxiliaries, clause.predicate, ...shown] };
}

/** "Who founded X?" out of "X was founded by Y": null when the active form is not known. */
export function aboutAgent(clause: Clause, text: string, interrogative: string, agent: Part): Draft | null {
  const verb = active(clause);
  if (verb === null) return null;
  const { opening, after, shown } = place(clause, text, agent, []);
  const { tree, subject } = clause;
  const prompt = finish([opening, interrogative, verb, realise(text, tree, subject.words), after]);
  return { prompt, shown: [...subject.words, clause.predicate, ...shown] };
}

/** A subject that holds an aside needs the comma behind it as well: "the mayor of Vessel, Agnes Dorn, …". */
const closed = (subject: string, tree: Tree, head: number): string =>
  subject.includes(',') && !isSeries(tree, head) ? `${subject},` : subject;

/** "Interrogative + auxiliary + subject + verb + rest?": a question about one of the other parts. */
export function aboutPart(
  clause: Clause,
  text: string,
  interrogative: string,
  asked: Part,
  { stranded = [], dated = false }: { readonly stranded?: readonly number[]; readonly dated?: boolean } = {},
): Draft | null {
  const verbs = inverted(clause, dated);
  if (verbs === null) return null;
  const { tree, subject } = clause;
  const { opening, after, shown } = place(clause, text, asked, stranded);
  const prompt = finish([
    opening,
    interrogative,
    verbs.auxiliary,
    closed(realise(text, tree, subject.words), tree, subject.head),
    ...verbs.rest,
    after,
  ]);
  return { prompt, shown: [...subject.words, ...(clause.copular ? [] : [clause.predicate]), ...shown] };
}
