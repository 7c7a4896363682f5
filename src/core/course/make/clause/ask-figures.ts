import { isDuration, isMeasure } from '../../../facts/figure/unit.ts';
import { childBy, relOf } from '../../../facts/tree.ts';
import { aboutPart, aboutSubject } from './assemble.ts';
import type { Clause, Part } from './clause.ts';
import { caseOf, type Ground, inside, type Push, touches } from './ground.ts';
import { isSeries } from './interrogative.ts';
import { realise } from './realise.ts';

/** "How many missiles …?", "How much …?", "How long …?", "What percentage of …?" */
export function askFigures(clause: Clause, { text, figures }: Ground, dated: boolean, push: Push): void {
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
      const number = answer.filter((index) => index < head);
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
    if (unit === null || isSeries(tree, head)) continue;
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
  if (part.role === 'object' && only && ((MONEY.test(unit) && PAYS.test(lemma)) || lemma === 'weigh')) {
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
    // "a siege of five months" is a length of time, and no kind of siege.
    if (tail.length > 0 || joint !== 'of' || !/^an?$/.test(article) || isDuration(unit)) return;
    const named = before.filter(
      (index) => relOf(tree, index) !== 'det' && index !== before.at(-1) && relOf(tree, index) !== 'case',
    );
    if (!named.includes(head)) return;
    const what = `${prepositions === '' ? '' : `${prepositions} `}what ${realise(text, tree, named)}`;
    const draft = aboutPart(clause, text, what, part, { dated });
    push('how-much', answer, draft === null ? null : { ...draft, shown: [...draft.shown, ...named] });
  }
}
