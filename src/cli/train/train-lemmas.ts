import type { Sentence } from './conllu.ts';
import { inflected, irregular, type Form } from './forms.ts';

/**
 * Rules from endings to dictionary forms: a longer ending gets a rule of its own only where it disagrees with the shorter
 * one (ripple-down rules), a whole word where its ending misleads.
 * @returns lines as `readLemmaRules` reads them
 */
export function trainLemmas(
  sentences: readonly Sentence[],
  verbs: Iterable<string>,
  nouns: Iterable<string>,
  adjectives: Iterable<string>,
): string[] {
  const forms = [...observed(sentences), ...irregular(), ...inflected(verbs, nouns, adjectives)];
  const byTag = new Map<string, Map<string, Map<string, number>>>();
  for (const { lower, xpos, lemma, count } of forms) {
    const rule = ruleOf(lower, lemma);
    if (rule === null) continue;
    const tag = at(byTag, xpos, () => new Map<string, Map<string, number>>());
    const rules = at(tag, lower, () => new Map<string, number>());
    rules.set(rule, (rules.get(rule) ?? 0) + count);
  }
  const lines: string[] = [];
  for (const [tag, words] of [...byTag].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rules = rulesOf(words, INFLECTED.has(tag) ? 6 : 0);
    if (rules.length > 0) lines.push(tag, ...rules.map(([ending, rule]) => `${ending}\t${rule}`));
  }
  return lines;
}

function* observed(sentences: readonly Sentence[]): Iterable<Form> {
  for (const { words, tags, lemmas } of sentences)
    for (const [index, word] of words.entries()) {
      const xpos = tags[index]?.split('|')[0] ?? '';
      const lemma = lemmas[index] ?? '_';
      if (lemma === '_' || /^(?:GW|FW|X|ADD|NFP|AFX)$/.test(xpos)) continue;
      const isName = xpos === 'NNP' || xpos === 'NNPS';
      yield {
        lower: word.toLowerCase().replaceAll('’', "'"),
        xpos,
        lemma: (isName ? lemma.toLowerCase() : lemma).replaceAll('’', "'"),
        count: 3,
      };
    }
}

/** "2y" for "berries" → "berry"; null where the two have too little in common for a rule. */
function ruleOf(lower: string, lemma: string): string | null {
  let same = 0;
  while (same < lower.length && lower[same] === lemma[same]) same += 1;
  const off = lower.length - same;
  return off > 9 || /\s/.test(lemma) ? null : `${String(off)}${lemma.slice(same)}`;
}

/** Tags whose words have endings; of all others only whole words are learned, and those only if seen more than once. */
const INFLECTED = new Set(['NNS', 'NNPS', 'VBD', 'VBG', 'VBN', 'VBZ', 'JJR', 'JJS', 'RBR', 'RBS']);

function rulesOf(
  words: ReadonlyMap<string, ReadonlyMap<string, number>>,
  longest: number,
): [ending: string, rule: string][] {
  const best = [...words].map(([word, rules]) => ({ word, rule: top(rules), count: total(rules) }));
  const rules = new Map<string, string>();
  const chosen = (word: string): string => {
    for (let from = 0; from <= word.length; from++) {
      const rule = rules.get(word.slice(from));
      if (rule !== undefined) return rule;
    }
    return '0';
  };
  for (let size = 1; size <= longest; size++) {
    const votes = new Map<string, Map<string, number>>();
    for (const { word, rule } of best) {
      if (word.length < size) continue;
      const counts = at(votes, word.slice(word.length - size), () => new Map<string, number>());
      // One vote a word: an ending is judged by how many words it is right for.
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    for (const [ending, counts] of votes) {
      const rule = top(counts);
      const before = chosen(ending);
      const gain = (counts.get(rule) ?? 0) - (counts.get(before) ?? 0);
      if (rule !== before && gain >= 2) rules.set(ending, rule);
    }
  }
  for (const { word, rule, count } of best)
    if (chosen(word) !== rule && (longest > 0 || count > 3)) rules.set(`^${word}`, rule);
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);
const top = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '0';

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
