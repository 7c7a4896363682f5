import { inSentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { childBy, subtree } from '../../facts/tree.ts';
import { isWithin } from '../../facts/within.ts';
import type { Attempt } from './attempt.ts';
import type { Scene } from './scene.ts';
import { isGrounded, subjectPointsBack, unexplained } from './standalone.ts';
import { isTopical } from './topic.ts';

/** How far a prompt says what it is about; with a lead ahead of it, the lead says it. */
export interface Clarity {
  /** How many things it calls "the N" without having spoken of them. */
  readonly unexplained: number;
  /** Whether its subject points back. */
  readonly leans: boolean;
  /** Whether its subject, or a name in the rest, says what it is about. */
  readonly grounded: boolean;
}

export function clarityOf(attempt: Attempt, scene: Scene): Clarity {
  const { lead, words } = attempt;
  const led = lead !== undefined;
  return {
    unexplained: unexplained(words, scene.setting, lead?.words),
    leans: !led && leans(attempt, scene),
    grounded: led || isGroundedIn(attempt, scene),
  };
}

/** What is left of a score where what the prompt is about is not said in it: such prompts are dealt where nothing better is. */
const LEANING = 0.72;
const UNGROUNDED = 0.75;
const UNEXPLAINED = 0.8;

/** 0–1: the share of a score that is left when the prompt leaves open what it is about. */
export const clearShare = ({ unexplained: open, leans: back, grounded }: Clarity): number =>
  (back ? LEANING : 1) * (grounded ? 1 : UNGROUNDED) * (open > 0 ? UNEXPLAINED : 1);

/** Whether the prompt says what it is about: its subject, or, where that is asked for, a name in the rest. */
function isGroundedIn({ clause, words, fact, rule }: Attempt, { sentence, setting }: Scene): boolean {
  if (rule === 'definition' || rule === 'named' || rule === 'speaker') return true;
  const tree = clause?.tree ?? sentence.tree;
  const predicate = clause?.predicate ?? tree.root;
  const subjectHead = clause?.subject.head ?? childBy(tree, tree.root, 'nsubj');
  if (subjectHead === null) return true;
  const subject = (clause?.subject.words ?? subtree(tree, subjectHead)).flatMap(
    (index) => tree.words[index] ?? [],
  );
  const span = inSentence(sentence, fact.span);
  const asked = subject.some((word) => isWithin(word, span));
  const shown = asked ? words.filter((word) => !isWithin(word, span)) : subject;
  const auxiliary = childBy(tree, predicate, 'aux', 'cop');
  const verb = tree.words[auxiliary ?? predicate];
  const names = words.filter(({ tag, rel }) => tag === 'PROPN' && !/^(?:flat|compound)/.test(rel)).length;
  if (names >= 2) return true;
  if (!asked) return isGrounded(shown, verb, setting);
  const general = fact.kind === 'statement' && /^(?:VBZ|VBP)$/.test(verb?.xpos ?? '');
  return general || shown.some((word) => word.tag === 'PROPN' || isTopical(word, setting.title));
}

/** Whether what the statement is about points back, in the prompt or as its answer. */
function leans({ clause, words }: Attempt, { sentence, setting }: Scene): boolean {
  const subject =
    clause === null
      ? openingPhrase(words.length > 0 ? sentence.words : [])
      : clause.subject.words.flatMap((index) => clause.tree.words[index] ?? []);
  return subjectPointsBack(subject, setting);
}

/** The words of a sentence before its first verb, where it begins with "the". */
function openingPhrase(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (words[0]?.lower !== 'the') return [];
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return words.slice(0, Math.max(0, verb));
}
