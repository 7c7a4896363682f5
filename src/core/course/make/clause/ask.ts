import type { Span } from '../../../article/article.ts';
import type { DateFact, Fact, FigureFact } from '../../../facts/fact.ts';
import { isDuration, isMeasure } from '../../../facts/figure/unit.ts';
import { childBy, childrenOf, relOf, subtree, type Tree } from '../../../facts/tree.ts';
import type { Asked, Rule } from './asked.ts';
import { aboutAgent, aboutPart, aboutSubject, type Draft } from './assemble.ts';
import type { Clause, Part } from './clause.ts';
import { interrogativeFor, isSeries, type Sorter } from './interrogative.ts';
import { realise } from './realise.ts';
import { isPlural } from './verbs.ts';

/** A date or figure of the sentence, with its place in the sentence's text. */
export interface Placed<Kind extends Fact = Fact> {
  readonly fact: Kind;
  readonly span: Span;
}

export interface Ground {
  readonly text: string;
  readonly sortOf: Sorter;
  readonly dates: readonly Placed<DateFact>[];
  readonly figures: readonly Placed<FigureFact>[];
}

const inside = (tree: Tree, index: number, { start, end }: Span): boolean => {
  const word = tree.words[index];
  return word !== undefined && word.start >= start && word.end <= end;
};

const touches = (tree: Tree, index: number, { start, end }: Span): boolean => {
  const word = tree.words[index];
  return word !== undefined && word.start < end && word.end > start;
};

/** Verbs that say too little for "what did X …?". */
const LIGHT =
  /^(?:have|do|make|take|get|give|include|contain|involve|feature|see|say|be|become|go|come|mean|say|state|note|add|show|know|think|believe|want|need|try|seem|appear|remain|keep|put|set|let|offer|bring|hold|run)$/;

/** A noun phrase without the preposition before it and without "both"; null unless it is one unbroken stretch. */
function nominal(tree: Tree, words: readonly number[], head: number): readonly number[] | null {
  const cases = new Set(
    childrenOf(tree, head).filter(
      (child) => /^(?:case|mark|advmod)/.test(relOf(tree, child)) && child < head,
    ),
  );
  let own = words.filter(
    (index) => ![...cases].some((at) => index >= (tree.first[at] ?? at) && index <= (tree.last[at] ?? at)),
  );
  // What follows a gap was said beside an aside: the answer ends before it.
  const gap = own.findIndex((index, at) => at > 0 && index !== (own[at - 1] ?? 0) + 1);
  if (gap > 0) own = own.slice(0, gap);
  // "Scheele, in Uppsala": only a list goes on behind a comma.
  const comma = own.findIndex((index) => tree.words[index]?.text === ',');
  if (comma > 0 && !isSeries(tree, head)) {
    if (own.slice(comma).some((index) => /^(?:cc|conj)$/.test(relOf(tree, index)))) return null;
    own = own.slice(0, comma);
  }
  return own.includes(head) && own.length > 0 && !isTorn(tree, own.at(-1) ?? head) ? own : null;
}

/** Whether the phrase goes on behind its last word: "the correlation between capitalism | and …", "the fundamental theorem | of …". */
function isTorn(tree: Tree, last: number): boolean {
  const [word, next] = [tree.words[last], tree.words[last + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:of|and|or|-|–|\/|&|’s|'s)$/.test(next.lower)) return true;
  return word.end === next.start
    ? !/^[,.;:)\]!?”"’]$/.test(next.text)
    : /^(?:NOUN|PROPN)$/.test(word.tag) &&
        /^(?:NOUN|PROPN|NUM)$/.test(next.tag) &&
        next.head !== word.head &&
        next.head >= last;
}

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

/** Heads that name nothing by themselves: pronouns, and "many" or "3rd" without a noun. */
const isPronoun = (tree: Tree, head: number): boolean =>
  /^(?:PRON|DET|SCONJ|ADV|ADJ|X|SYM|PUNCT)$/.test(tree.words[head]?.tag ?? 'X');

const caseOf = (tree: Tree, head: number): string =>
  childrenOf(tree, head)
    .filter((child) => relOf(tree, child) === 'case')
    .flatMap((child) => subtree(tree, child).map((index) => tree.words[index]?.lower ?? ''))
    .join(' ');

/** Every question that a clause gives. */
export function ask(clause: Clause, ground: Ground): readonly Asked[] {
  const asked: Asked[] = [];
  if (denies(clause)) return asked;
  const push = (rule: Rule, answer: readonly number[] | null, draft: Draft | null): void => {
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

/** "No work has been done": what is not so is no fact to ask for. */
function denies({ tree, subject, parts }: Clause): boolean {
  return [subject.words, ...parts.map(({ words }) => words)].some((words) =>
    words.some((index) => {
      const word = tree.words[index];
      return (
        word !== undefined &&
        /^(?:no|not|n't|n’t|never|none|neither|nor|nobody|nothing)$/.test(word.lower) &&
        (word.tag === 'DET' ||
          word.tag === 'PART' ||
          word.tag === 'ADV' ||
          word.tag === 'CCONJ' ||
          word.tag === 'PRON')
      );
    }),
  );
}

type Push = (rule: Rule, answer: readonly number[] | null, draft: Draft | null) => void;

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
  const singular = interrogative === 'who' || interrogative === 'what' ? !(copular && plural) : false;
  const named = interrogative.startsWith('which ') && plural && !isSeries(tree, head);
  if (interrogative.startsWith('which ') && isSeries(tree, head)) return;
  push(
    interrogative.startsWith('which') ? 'which' : 'subject',
    nameOnly(tree, answer, interrogative),
    aboutSubject(clause, text, interrogative, singular && !named),
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
  if (LIGHT.test(tree.words[predicate]?.lemma ?? '')) return;
  if ([...dates, ...figures].some(({ span }) => inside(tree, head, span))) return;
  const answer = nominal(tree, part.words, head);
  const interrogative = interrogativeFor(text, tree, head, sortOf(tree, head));
  if (interrogative.startsWith('which') && isSeries(tree, head)) return;
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
  const answer = nominal(tree, part.words, head);
  const sort = sortOf(tree, head);
  const rel = relOf(tree, head);
  const interrogative = interrogativeFor(text, tree, head, sort);
  if (clause.passive && preposition === 'by' && (rel === 'obl:agent' || rel === 'obl')) {
    if (sort === 'time') return;
    const plural = isSeries(tree, head);
    if (interrogative.startsWith('which') && plural) return;
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
  // "The capital is Paris"
  if (noun.tag === 'PROPN') {
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
  const reason = marker === 'because' || (marker === 'since' && tree.words[head]?.xpos !== 'VBN');
  if (reason && marker === 'because' && part.place === 'after') {
    push('why', part.words, aboutPart(clause, text, 'why', part, { dated }));
  }
}

const DATE_JOINTS =
  /^(?:in|on|during|at|of|by|the|from|to|and|between|until|till|since|around|about|–|-|,|early|late|mid)$/;

function whenWord({ date }: DateFact, preposition: string, said: string): string | null {
  if (date.range) {
    if (!/^(?:between|from|during|in|)$/.test(preposition)) return null;
    return date.precision === 'year'
      ? /^(?:between|)$/.test(preposition)
        ? 'between which years'
        : 'during which years'
      : date.precision === 'day'
        ? 'between which dates'
        : null;
  }
  const since =
    preposition === 'since'
      ? 'since '
      : preposition === 'until' || preposition === 'till'
        ? 'until '
        : preposition === 'by'
          ? 'by '
          : '';
  if (preposition !== '' && since === '' && !/^(?:in|on|during|around|about|at)$/.test(preposition))
    return null;
  if (since === '' && (date.approximate || /^(?:around|about)$/.test(preposition))) return 'around when';
  const head = since === '' ? 'in ' : since;
  if (date.precision === 'year' && !/early|late|mid/.test(said)) return `${head}which year`;
  if (date.precision === 'decade' && !/early|late|mid/.test(said)) return `${head}which decade`;
  if (date.precision === 'century' && !/early|late|mid/.test(said)) return `${head}which century`;
  return since === '' ? 'when' : `${since}when`;
}

/** Whether another date follows a date as the next of a list. */
const goesOn = (text: string, { start, end }: Span, dates: readonly Placed<DateFact>[]): boolean =>
  dates.some(
    ({ span }) =>
      (span.start > end && /^(?:,| and| or|, and)\s$/.test(text.slice(end, span.start))) ||
      (span.end < start && /^(?:,| and| or|, and)\s$/.test(text.slice(span.end, start))),
  );

function askDate(clause: Clause, part: Part, { text, dates }: Ground, push: Push): void {
  const { tree } = clause;
  const here = dates.find(({ span }) => part.words.some((index) => inside(tree, index, span)));
  if (here === undefined) return;
  // "in 1958, 1961 and 1964": one of several years is no answer.
  if (isSeries(tree, part.head) || goesOn(text, here.span, dates)) return;
  const answer = part.words.filter((index) => touches(tree, index, here.span));
  const rest = part.words.filter((index) => !touches(tree, index, here.span));
  if (!inside(tree, part.head, here.span)) return;
  if (
    rest.some((index) => !DATE_JOINTS.test(tree.words[index]?.lower ?? '') && relOf(tree, index) !== 'case')
  )
    return;
  if (dates.filter(({ span }) => part.words.some((index) => inside(tree, index, span))).length > 1) return;
  const word = whenWord(
    here.fact,
    caseOf(tree, part.head).replace(/^up /, ''),
    part.words.map((index) => tree.words[index]?.lower ?? '').join(' '),
  );
  if (word === null) return;
  push('when', answer, aboutPart(clause, text, word, part, { dated: true }));
}

/** "How many missiles …?", "How much …?", "How long …?", "What percentage of …?" */
function askFigures(clause: Clause, { text, figures }: Ground, dated: boolean, push: Push): void {
  const { tree, subject } = clause;
  for (const { fact, span } of figures) {
    const { unit, upTo } = fact.figure;
    const measured = unit !== null && isMeasure(unit);
    const inSubject = subject.words.some((index) => inside(tree, index, span));
    const part = clause.parts.find(({ words }) => words.some((index) => inside(tree, index, span))) ?? null;
    if (!inSubject && part === null) continue;
    const words = inSubject ? subject.words : (part?.words ?? []);
    const head = inSubject ? subject.head : (part?.head ?? -1);
    const answer = words.filter((index) => touches(tree, index, span));
    const others = words.filter((index) => !touches(tree, index, span));
    const opens = others.every((index) => index > (answer[0] ?? 0) || relOf(tree, index) === 'case');
    if (!measured && upTo === null) {
      // The noun that is counted heads the phrase, and the number opens it.
      if (childBy(tree, head, 'nummod') === null || !opens || isSeries(tree, head)) continue;
      const number = answer.filter((index) => index < head && !(index === head));
      const counted = words.filter(
        (index) => (!number.includes(index) && relOf(tree, index) !== 'case') || index > head,
      );
      if (!counted.includes(head) || number.length === 0 || !tree.words[head]?.xpos.startsWith('NNS'))
        continue;
      const what = `how many ${realise(text, tree, counted)}`;
      if (inSubject) {
        const draft = aboutSubject(clause, text, what, false, counted);
        push('how-many', number, draft);
      } else if (part !== null && (part.role === 'object' || part.role === 'oblique')) {
        const preposition = part.role === 'oblique' ? `${caseOf(tree, head)} ` : '';
        if (preposition !== '' && !/^(?:in|with|to|by|from|for|on|at) $/.test(preposition)) continue;
        const draft = aboutPart(clause, text, `${preposition}${what}`, part, { dated });
        push('how-many', number, draft === null ? null : { ...draft, shown: [...draft.shown, ...counted] });
      }
      continue;
    }
    if (unit === null) continue;
    askMeasured(clause, text, { unit, head, answer, others, part: inSubject ? null : part, dated }, push);
  }
}

interface Measured {
  readonly unit: string;
  readonly head: number;
  readonly answer: readonly number[];
  readonly others: readonly number[];
  /** Null when the figure stands in the subject. */
  readonly part: Part | null;
  readonly dated: boolean;
}

const MONEY = /^[A-Z]{3}$/;
const PAYS =
  /^(?:cost|spend|pay|earn|raise|invest|receive|donate|give|contribute|owe|lose|save|make|charge|allocate|borrow|lend)$/;
const CHANGES = /^(?:rise|fall|grow|increase|decrease|drop|decline|shrink|climb|exceed|reduce|cut|expand)$/;

function askMeasured(
  clause: Clause,
  text: string,
  { unit, head, answer, others, part, dated }: Measured,
  push: Push,
): void {
  const { tree, predicate } = clause;
  const lemma = tree.words[predicate]?.lemma ?? '';
  const prepositions = part === null ? '' : caseOf(tree, part.head);
  // "45 % of voters supported …"
  const share = unit === '%' && answer.includes(head);
  if (share) {
    const of = others.filter((index) => index > (answer.at(-1) ?? 0));
    const opens = tree.words[of[0] ?? -1]?.lower === 'of';
    if (opens && others.length === of.length + (prepositions === '' ? 0 : prepositions.split(' ').length)) {
      const what = `what percentage ${realise(text, tree, of)}`;
      if (part === null) push('how-much', answer, aboutSubject(clause, text, what, false, of));
      else if (part.role === 'object') {
        const draft = aboutPart(clause, text, what, part, { dated });
        push('how-much', answer, draft === null ? null : { ...draft, shown: [...draft.shown, ...of] });
      }
      return;
    }
  }
  if (part === null || (clause.copular && part.role !== 'complement')) return;
  const only = others.every((index) => relOf(tree, index) === 'case' || relOf(tree, index) === 'punct');
  if (part.role === 'object' && only && MONEY.test(unit) && PAYS.test(lemma)) {
    push('how-much', answer, aboutPart(clause, text, 'how much', part, { dated }));
    return;
  }
  if (part.role === 'object' && only && lemma === 'weigh') {
    push('how-much', answer, aboutPart(clause, text, 'how much', part, { dated }));
    return;
  }
  if (part.role === 'oblique' && only && prepositions === 'by' && CHANGES.test(lemma)) {
    push(
      'how-much',
      answer,
      aboutPart(clause, text, unit === '%' ? 'by what percentage' : 'by how much', part, { dated }),
    );
    return;
  }
  if (
    part.role === 'oblique' &&
    only &&
    isDuration(unit) &&
    (prepositions === 'for' || prepositions === '')
  ) {
    push(
      'how-much',
      answer,
      aboutPart(clause, text, prepositions === 'for' ? 'for how long' : 'how long', part, { dated }),
    );
    return;
  }
  // "an altitude of 4,500 km": what altitude?
  const noun = tree.words[head];
  if ((part.role === 'object' || part.role === 'oblique') && noun?.tag === 'NOUN' && !answer.includes(head)) {
    const before = others.filter((index) => index < (answer[0] ?? 0));
    const tail = others.filter((index) => index > (answer.at(-1) ?? 0));
    const article = tree.words[before.find((index) => relOf(tree, index) !== 'case') ?? -1]?.lower ?? '';
    const joint = tree.words[before.at(-1) ?? -1]?.lower;
    if (tail.length > 0 || joint !== 'of' || !/^an?$/.test(article)) return;
    const named = before.filter(
      (index) => relOf(tree, index) !== 'det' && index !== before.at(-1) && relOf(tree, index) !== 'case',
    );
    if (!named.includes(head)) return;
    const what = `${prepositions === '' ? '' : `${prepositions} `}what ${realise(text, tree, named)}`;
    const draft = aboutPart(clause, text, what, part, { dated });
    push('how-much', answer, draft === null ? null : { ...draft, shown: [...draft.shown, ...named] });
  }
}
