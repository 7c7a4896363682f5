import { MarkAttacher, type BareTree } from '#core/english/punctuation.ts';
import { chance, shuffle } from './chance.ts';
import { Perceptron } from './perceptron.ts';
import type { Prepared } from './prepared.ts';

/** The true tree of a sentence, as the attacher of marks sees it before its work. */
function treeOf({ sentence, labels }: Prepared): BareTree {
  const isMark = Uint8Array.from(sentence.rels, (rel) => (rel === 'punct' ? 1 : 0));
  return {
    texts: sentence.words,
    isMark,
    heads: Int16Array.from(sentence.heads, (head, at) => (isMark[at] === 1 ? -2 : head)),
    labels: Int16Array.from(labels),
  };
}

/** Trains where marks belong: a perceptron that ranks the candidates of each mark, in true trees. */
export function trainMarks(sentences: readonly Prepared[], epochs: number): Perceptron {
  const random = chance(5);
  const trained = new Perceptron(1);
  const attacher = new MarkAttacher(trained);
  const scores = new Float64Array(1);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const one of shuffle(order, random)) {
      const tree = treeOf(one);
      for (let mark = 0; mark < tree.heads.length; mark++) {
        if (tree.isMark[mark] !== 1) continue;
        const right = one.sentence.heads[mark] ?? -1;
        let guess = -1;
        let most = -Infinity;
        const rows = new Map<number, Int32Array>();
        for (const { head, count } of attacher.considered(tree, mark)) {
          trained.score(attacher.features, count, scores);
          rows.set(head, attacher.features.slice(0, count));
          if ((scores[0] as number) > most) [guess, most] = [head, scores[0] as number];
        }
        const [good, bad] = [rows.get(right), rows.get(guess)];
        if (guess !== right && good && bad) {
          trained.nudge(good, good.length, 0, 1);
          trained.nudge(bad, bad.length, 0, -1);
        }
        trained.tick();
        tree.heads[mark] = right;
      }
    }
  return trained;
}

/** Share of marks that get their true head in true trees, in percent. */
export function markAccuracy(sentences: readonly Prepared[], scorer: Perceptron): number {
  const attacher = new MarkAttacher(scorer);
  let right = 0;
  let marks = 0;
  for (const one of sentences) {
    const tree = treeOf(one);
    attacher.attach(tree);
    for (const [at, head] of tree.heads.entries()) {
      if (tree.isMark[at] !== 1) continue;
      marks += 1;
      if (head === one.sentence.heads[at]) right += 1;
    }
  }
  return (100 * right) / marks;
}
