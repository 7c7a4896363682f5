import type { TaggedWord } from './tagged-word.ts';
import { key2 } from './feature-key.ts';
import { hashText, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { levelled, shapeOf } from './words.ts';

/** Room that the features of one nominal need. */
export const NOMINAL_FEATURES = 160;

/**
 * What speaks for the kind of thing that the nominal headed by `words[head]` names: the word, what stands with it, what
 * it is said to be, and what is said of it.
 * @returns how many were written into `into`
 */
export function nominalFeatures(
  words: readonly TaggedWord[],
  head: number,
  lexicon: Lexicon,
  into: Int32Array,
): number {
  let count = 0;
  const add = (template: number, a: number, b = 0): void => {
    if (count < NOMINAL_FEATURES) into[count++] = key2(3000 + template, a, b);
  };
  const word = words[head];
  if (word === undefined) return 0;
  const rel = hashText(word.rel);
  const lower = hashText(levelled(word.lower));
  const lemma = hashText(levelled(word.lemma.toLowerCase()));
  const xpos = hashText(word.xpos);
  const cluster = lexicon.clusterOf(lower) || lexicon.clusterOf(lemma);
  const sense = lexicon.nounSenseOf(lemma) || lexicon.nounSenseOf(lower);
  const isName = word.tag === 'PROPN' ? 1 : 0;
  const size = word.lower.length;
  add(0, xpos);
  add(1, lower, isName);
  add(2, lemma);
  add(3, hashText(word.lower, Math.max(0, size - 3)), isName);
  add(4, hashText(word.lower, Math.max(0, size - 4)), isName);
  add(5, shapeOf(word.text), xpos);
  add(6, cluster, isName);
  add(7, lexicon.coarseOf(cluster), isName);
  add(8, sense, isName);
  add(9, sense, cluster);
  add(10, rel, isName);
  add(11, hashText(word.lower, Math.max(0, size - 2)), isName);

  const meant = (at: number, template: number): void => {
    const other = words[at];
    if (other === undefined) return;
    const otherLemma = hashText(levelled(other.lemma.toLowerCase()));
    const otherCluster = lexicon.clusterOf(hashText(levelled(other.lower)));
    add(template, otherLemma);
    add(template + 1, otherCluster, isName);
    add(template + 2, lexicon.coarseOf(otherCluster), isName);
    add(template + 3, lexicon.nounSenseOf(otherLemma), isName);
  };

  const governor = words[word.head];
  if (governor !== undefined) {
    const governorLemma = hashText(governor.lemma.toLowerCase());
    const governorCluster = lexicon.clusterOf(hashText(governor.lower));
    add(20, rel, governorLemma);
    add(21, rel, lexicon.verbSenseOf(governorLemma));
    add(22, rel, governorCluster);
    add(23, rel, lexicon.nounSenseOf(governorLemma));
    add(24, rel, hashText(governor.xpos));
    if (word.rel.startsWith('nsubj') && governor.tag !== 'VERB') meant(word.head, 30);
    if (word.rel === 'appos' || word.rel === 'conj' || word.rel === 'flat' || word.rel === 'nmod:desc')
      meant(word.head, word.rel === 'conj' ? 40 : 50);
  }
  let mark = 0;
  const nearest = Math.max(0, head - 24);
  const farthest = Math.min(words.length, head + 25);
  for (let at = nearest; at < farthest; at++) {
    const child = words[at];
    if (child?.head !== head) continue;
    const childRel = hashText(child.rel);
    const childLower = hashText(levelled(child.lower));
    const childCluster = lexicon.clusterOf(childLower);
    if (child.rel === 'case' && mark === 0) {
      mark = childLower;
      add(60, mark, isName);
      add(61, mark, governor === undefined ? 0 : hashText(governor.lemma.toLowerCase()));
      add(62, mark, sense);
      continue;
    }
    if (child.rel === 'punct' || child.rel === 'case') continue;
    add(63, childRel, isName);
    add(64, childRel, childLower);
    add(65, childRel, childCluster);
    if (
      child.rel === 'flat' ||
      child.rel === 'compound' ||
      child.rel === 'nmod:desc' ||
      child.rel === 'appos'
    ) {
      add(66, mix(childRel, lexicon.nounSenseOf(childLower)), isName);
      add(67, lexicon.coarseOf(childCluster), isName);
      add(68, childRel, shapeOf(child.text));
      if (child.rel === 'appos') meant(at, 70);
    }
    if (child.rel === 'acl:relcl') {
      for (let inside = head + 1; inside < Math.min(at, head + 6); inside++)
        if (words[inside]?.xpos.startsWith('W') === true) add(69, hashText(words[inside]?.lower ?? ''));
    }
    if (child.rel === 'cop' || child.rel.startsWith('nsubj')) add(80, childRel, childLower);
  }
  add(81, head > 0 ? hashText(levelled(words[head - 1]?.lower ?? '')) : 1, isName);
  add(82, hashText(levelled(words[head + 1]?.lower ?? '')), isName);
  add(83, head > 0 ? hashText(words[head - 1]?.xpos ?? '') : 1, xpos);
  return count;
}
