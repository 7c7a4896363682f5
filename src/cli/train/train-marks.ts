import { MarkAttacher, partners, type BareTree } from '#core/english/punctuation.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { shuffle } from './shuffle.ts';
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
  const random = randomFrom(5);
  const trained = new Perceptron(1);
  const attacher = new MarkAttacher(trained);
  const scores = new Float64Array(1);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const one of shuffle(order, random)) {
      const tree = treeOf(one);
      const around = partners(tree);
      for (let mark = 0; mark < tree.heads.length; mark++) {
        if (tree.isMark[mark] !== 1) continue;
        const right = one.sentence.heads[mark] ?? -1;
        let guess = -1;
        let most = -Infinity;
        const rows = new Map<number, Int32Array>();
        for (const { head, count } of attacher.considered(tree, mark, around)) {
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
