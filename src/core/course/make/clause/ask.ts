import { childBy, childrenOf, relOf, subtree, type Tree } from '../../../facts/tree.ts';
import { askDate } from './ask-date.ts';
import { askFigures } from './ask-figures.ts';
import type { Asked } from './asked.ts';
import { aboutAgent, aboutPart, aboutSubject } from './assemble.ts';
import type { Clause, Part } from './clause.ts';
import { caseOf, type Ground, inside, isPronoun, type Push } from './ground.ts';
import { interrogativeFor, isSeries } from './interrogative.ts';
import { nominal } from './nominal.ts';
import { isPlural } from './verbs.ts';

/** Verbs that say too little for "what did X …?". */
const LIGHT =
  /^(?:have|do|make|take|get|give|include|contain|involve|feature|see|say|be|become|go|come|mean|state|note|add|show|know|think|believe|want|need|try|seem|appear|remain|keep|put|set|let|offer|bring|hold|run)$/;

/** Of "the explorer Roald Amundsen", asked for as "which explorer", the name. */
function nameOnly(
  tree: Tree,
  answer: readonly number[] | null,
  interrogative: string,
): readonly number[] | null {
  if (answer === null || !interrogative.startsWith('which ')) return answer;
  const from = answer.findIndex((index) => tree.words[index]?.tag === 'PROPN');
  const common = answer.slice(0, Math.max(0, from)).some((index) => tree.words[index]?.tag === 'NOUN');
  return common ? answer.slice(from) : answer;
}

/** "Which city are Lisbon and Porto?": one cannot be asked for where there are several. */
const asksOneOfMany = (interrogative: string, tree: Tree, head: number): boolean =>
  interrogative.startsWith('which') && isSeries(tree, head);

/** Every question that a clause gives. */
export function ask(clause: Clause, ground: Ground): readonly Asked[] {
  const asked: Asked[] = [];
  if (denies(clause)) return asked;
  const push: Push = (rule, answer, draft) => {
    if (answer !== null && draft !== null)
      asked.push({ rule, prompt: draft.prompt, clause, answer, shown: draft.shown });
  };
  const since = clause.parts.some(({ head }) => caseOf(clause.tree, head) === 'since');
  const dated =
    !since &&
    ground.dates.some(({ span }) =>
      clause.parts.some(({ words }) => words.some((index) => inside(clause.tree, index, span))),
    );
  if (SAYS.test(clause.tree.words[clause.predicate]?.lemma ?? '') || reportsAhead(clause)) return asked;
  askSubject(clause, ground, push);
  for (const part of clause.parts) {
    if (part.role === 'object') askObject(clause, part, ground, dated, push);
    if (part.role === 'oblique') askOblique(clause, part, ground, dated, push);
    if (part.role === 'complement') askComplement(clause, part, ground, push);
    if (part.role === 'clause') askClause(clause, part, ground, dated, push);
    if (part.role === 'oblique' || part.role === 'object' || part.role === 'adverb')
      askDate(clause, part, ground, push);
  }
  askFigures(clause, ground, dated, push);
  return asked;
}

/** Words that say that something is not so. */
export const DENIES = /^(?:no|not|n't|n’t|never|none|neither|nor|nobody|nothing)$/;

/** "No work has been done": what is not so is no fact to ask for. */
function denies({ tree, subject, parts }: Clause): boolean {
  return [subject.words, ...parts.map(({ words }) => words)].some((words) =>
    words.some((index) => {
      const word = tree.words[index];
      return word !== undefined && DENIES.test(word.lower) && /^(?:DET|PART|ADV|CCONJ|PRON)$/.test(word.tag);
    }),
  );
}

/** "…, said officials": who says what is asked with the words said, or not at all. */
const SAYS = /^(?:say|add|reply|note|remark|quip|exclaim)$/;

/** "would become", of what then lay ahead: asked as a question it sounds like a condition. */
const reportsAhead = ({ tree, auxiliaries }: Clause): boolean =>
  auxiliaries.some((index) => /^(?:would|might|should|'d|’d)$/.test(tree.words[index]?.lower ?? ''));

const countIn = (tree: Tree, words: readonly number[]): number =>
  words.filter((index) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(tree.words[index]?.tag ?? '')).length;

function askSubject(clause: Clause, { text, sortOf }: Ground, push: Push): void {
  const { tree, subject, copular, standing } = clause;
  const { head } = subject;
  if (standing === 'shortened' || isPronoun(tree, head)) return;
  const answer = nominal(tree, subject.words, head);
  const sort = sortOf(tree, head);
  const asked = interrogativeFor(text, tree, head, sort);
  const plural = isPlural(clause);
  // "Who noticed it? The crew": people acting together are somebody, and "US House Democrats" no one organisation.
  const together = asked === 'what' && sort === 'organisation' && !clause.passive && !copular;
  const interrogative = together || (asked === 'which organisation' && plural) ? 'who' : asked;
  const complement = clause.parts.find(({ role }) => role === 'complement');
  if (copular && !(complement !== undefined && pinsDown(tree, complement))) return;
  // "The time required is the total number of …" explains a word; only a name or a superlative identifies.
  if (
    copular &&
    tree.words[head]?.tag !== 'PROPN' &&
    sort !== 'person' &&
    !complement?.words.some(
      (index) =>
        /^(?:JJS|RBS)$/.test(tree.words[index]?.xpos ?? '') ||
        /^(?:first|last|only)$/.test(tree.words[index]?.lower ?? ''),
    )
  )
    return;
  if (
    interrogative === 'what' &&
    countIn(
      tree,
      clause.parts.flatMap(({ words }) => words),
    ) < 3
  )
    return;
  // What kind of thing a name names must be known to ask for it: "what comes into Fresno?"
  if (interrogative === 'what' && tree.words[head]?.tag === 'PROPN') return;
  const singular = (interrogative === 'who' || interrogative === 'what') && !(copular && plural);
  if (asksOneOfMany(interrogative, tree, head)) return;
  push(
    interrogative.startsWith('which') ? 'which' : 'subject',
    nameOnly(tree, answer, interrogative),
    aboutSubject(clause, text, interrogative, singular),
  );
}

/** "the capital of France", "the first woman to …": only one thing can be it. */
function pinsDown(tree: Tree, { head, words }: Part): boolean {
  const noun = tree.words[head];
  if (noun === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(noun.tag)) return false;
  const determiner = childBy(tree, head, 'det');
  const definite = determiner !== null && tree.words[determiner]?.lower === 'the';
  const possessed = childBy(tree, head, 'nmod:poss') !== null;
  return (definite || possessed) && countIn(tree, words) >= 2;
}

function askObject(
  clause: Clause,
  part: Part,
  { text, sortOf, dates, figures }: Ground,
  dated: boolean,
  push: Push,
): void {
  const { tree, predicate } = clause;
  const { head } = part;
  if (relOf(tree, head) !== 'obj' || isPronoun(tree, head) || clause.passive) return;
  // "maintained the Project, a program": of two things that are done to, one belongs to the other.
  if (clause.parts.some((other) => other !== part && other.role === 'object')) return;
  if (LIGHT.test(tree.words[predicate]?.lemma ?? '')) return;
  if ([...dates, ...figures].some(({ span }) => inside(tree, head, span))) return;
  const answer = nominal(tree, part.words, head);
  const interrogative = interrogativeFor(text, tree, head, sortOf(tree, head));
  if (asksOneOfMany(interrogative, tree, head)) return;
  if (interrogative === 'what' && tree.words[head]?.tag === 'PROPN') return;
  push(
    interrogative.startsWith('which') ? 'which' : 'object',
    nameOnly(tree, answer, interrogative),
    aboutPart(clause, text, interrogative === 'who' ? 'whom' : interrogative, part, { dated }),
  );
}

const PLACES = /^(?:in|at|on|near|from|to|into|off|outside|inside|within|along|across|around)$/;

function askOblique(
  clause: Clause,
  part: Part,
  { text, sortOf, dates, figures }: Ground,
  dated: boolean,
  push: Push,
): void {
  const { tree, predicate } = clause;
  const { head } = part;
  if (isPronoun(tree, head)) return;
  if ([...dates, ...figures].some(({ span }) => part.words.some((index) => inside(tree, index, span))))
    return;
  const preposition = caseOf(tree, head);
  // "from the basin to its summit" is two places.
  if (preposition === 'from' && part.words.some((index) => tree.words[index]?.lower === 'to')) return;
  const answer = nominal(tree, part.words, head);
  const sort = sortOf(tree, head);
  const rel = relOf(tree, head);
  const interrogative = interrogativeFor(text, tree, head, sort);
  if (clause.passive && preposition === 'by' && (rel === 'obl:agent' || rel === 'obl')) {
    // "By 9000 BP, Europe was forested"
    const counts = part.words.some((index) => tree.words[index]?.tag === 'NUM');
    if (sort === 'time' || counts || asksOneOfMany(interrogative, tree, head)) return;
    push('agent', answer, aboutAgent(clause, text, interrogative, part));
    return;
  }
  if (/^(?:because of|due to|owing to|on account of|thanks to)$/.test(preposition)) {
    push('why', answer, aboutPart(clause, text, 'why', part, { dated }));
    return;
  }
  if (sort === 'place' && PLACES.test(preposition)) {
    if (interrogative.startsWith('which')) {
      if (!isSeries(tree, head))
        push('where', answer, aboutPart(clause, text, `${preposition} ${interrogative}`, part, { dated }));
      return;
    }
    const drops = /^(?:in|at|on|near)$/.test(preposition);
    // "thronged to Wittenberg to hear": "to to" cannot be said.
    const next = tree.words[(part.words.at(-1) ?? 0) + 1];
    if (!drops && next?.lower === preposition) return;
    push(
      'where',
      answer,
      aboutPart(clause, text, 'where', part, { dated, stranded: drops ? [] : caseWords(tree, head) }),
    );
    return;
  }
  // "fell in love": a bare noun after a preposition is half of an idiom.
  if (answer?.length === 1 && tree.words[head]?.xpos === 'NN') return;
  // Beyond place and time only what the verb asks for makes a question: "consists of what?"
  const argument =
    part.place === 'after' &&
    part.words[0] !== undefined &&
    part.words[0] - predicate <= 2 &&
    part.words[0] > predicate;
  if (!argument || preposition === '' || preposition.includes(' ') || sort === 'time') return;
  if (
    !/^(?:of|with|for|to|from|into|as|on|against|at|by|in|through|over|about|after|between)$/.test(
      preposition,
    )
  )
    return;
  if (interrogative.startsWith('which')) {
    if (!isSeries(tree, head))
      push('oblique', answer, aboutPart(clause, text, `${preposition} ${interrogative}`, part, { dated }));
    return;
  }
  if (clause.copular) return;
  push(
    'oblique',
    answer,
    aboutPart(clause, text, interrogative, part, { dated, stranded: caseWords(tree, head) }),
  );
}

const caseWords = (tree: Tree, head: number): readonly number[] =>
  childrenOf(tree, head)
    .filter((child) => relOf(tree, child) === 'case' && child < head)
    .flatMap((child) => subtree(tree, child));

/** "What is a neutron star?", "What kind of republic is X?" */
function askComplement(clause: Clause, part: Part, { text, sortOf }: Ground, push: Push): void {
  const { tree, subject } = clause;
  const noun = tree.words[part.head];
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.tag) || clause.standing === 'joined') return;
  if (isPronoun(tree, subject.head) || childBy(tree, part.head, 'case') !== null) return;
  const answer = nominal(tree, part.words, part.head);
  const sort = sortOf(tree, subject.head);
  const named = tree.words[subject.head]?.tag === 'PROPN';
  const own = sortOf(tree, part.head);
  // "The capital is Paris", and not "the companions were Rose Tyler, …".
  if (noun.tag === 'PROPN') {
    if (isSeries(tree, part.head)) return;
    const interrogative = interrogativeFor(text, tree, part.head, own);
    push('named', answer, aboutPart(clause, text, interrogative, part));
    return;
  }
  // "Brahms was the leading member of the jury" identifies; only "a" says what somebody is.
  const determiner = childBy(tree, part.head, 'det');
  const indefinite =
    determiner === null ? noun.xpos === 'NNS' : /^an?$/.test(tree.words[determiner]?.lower ?? '');
  if (!indefinite || childBy(tree, part.head, 'nmod:poss') !== null) return;
  // A person is no thing: then subject and complement were read wrongly.
  if ((own === 'person') !== (sort === 'person') && named) return;
  const interrogative = named && sort === 'person' ? 'who' : 'what';
  push('definition', answer, aboutPart(clause, text, interrogative, part));
}

/** "Why …?", where the text says because. */
function askClause(clause: Clause, part: Part, { text }: Ground, dated: boolean, push: Push): void {
  const { tree } = clause;
  const { head } = part;
  const mark = childBy(tree, head, 'mark');
  const marker = mark === null ? '' : (tree.words[mark]?.lower ?? '');
  if (relOf(tree, head) !== 'advcl') return;
  if (marker !== 'because' || part.place !== 'after') return;
  push('why', part.words, aboutPart(clause, text, 'why', part, { dated }));
}
