import type { Reader, TaggedWord } from '../../../facts/tagger.ts';
import type { Attempt } from '../attempt.ts';
import { BLANK } from '../../card.ts';
import { bucket, type Features } from './linear.ts';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/;

/**
 * Reads a question back: where its words hang together as they did in the sentence, the sentence was most likely read
 * rightly, and the question is well-formed.
 */
export function echoFeatures({ prompt, answer, clause, words, style }: Attempt, reader: Reader): Features {
  // A gap is read with its answer, a question as it stands.
  const read = reader.read(style === 'cloze' ? prompt.replace(BLANK, answer) : prompt);
  const byLemma = new Map<string, TaggedWord>();
  for (const word of read)
    if (!byLemma.has(word.lemma.toLowerCase())) byLemma.set(word.lemma.toLowerCase(), word);
  const tree = clause?.tree.words ?? [];
  let same = 0;
  let all = 0;
  for (const word of words) {
    if (!CONTENT.test(word.tag)) continue;
    const there = byLemma.get(word.lemma.toLowerCase());
    const above = tree[word.head];
    if (there === undefined || above === undefined || !words.includes(above)) continue;
    all += 1;
    if (read[there.head]?.lemma.toLowerCase() === above.lemma.toLowerCase()) same += 1;
  }
  const root = read.find(({ head }) => head < 0);
  const verb = clause === null ? undefined : tree[clause.predicate];
  const subject = clause === null ? undefined : tree[clause.subject.head];
  const echoed = subject === undefined ? undefined : byLemma.get(subject.lemma.toLowerCase());
  return [
    bucket('echo', all === 0 ? 1 : Math.round((same / all) * 10) / 10, [0.3, 0.5, 0.7, 0.8, 0.9, 0.99]),
    `echoroot=${root !== undefined && verb !== undefined && root.lemma.toLowerCase() === verb.lemma.toLowerCase() ? 'same' : 'other'}|${style}`,
    `echosubject=${echoed === undefined ? 'none' : echoed.rel.startsWith('nsubj') ? 'subject' : 'other'}|${style}`,
    `echofirst=${read[0]?.rel ?? 'none'}|${style}`,
  ];
}
