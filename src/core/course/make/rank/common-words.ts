import lists from './common-words.json' with { type: 'json' };

const levels = new Map<string, number>();
for (const [level, words] of lists.entries())
  for (const word of words.split(' ')) levels.set(word, level + 1);

/** How common a word's dictionary form is in everyday English, 1 (seldom) … 5; 0 for one that is not on the lists. */
export const commonness = (lemma: string): number => levels.get(lemma.toLowerCase()) ?? 0;
