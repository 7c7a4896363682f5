import { type Article, slice, type Span } from '#core/article/article.ts';
import type { EnglishWord } from '../engine.ts';

/** A baseline: every longest run of DET? ADJ* (NOUN | PROPN)+ in a paragraph, in reading order. */
export function nounChunks(
  article: Article,
  sentences: readonly Span[],
  words: (sentence: string) => readonly EnglishWord[],
): readonly Span[] {
  return sentences.flatMap((sentence) => {
    const tagged = words(slice(article, sentence));
    const chunks: Span[] = [];
    for (let at = 0; at < tagged.length; at++) {
      let to = at;
      if (tagged[to]?.tag === 'DET') to++;
      while (tagged[to]?.tag === 'ADJ') to++;
      const nouns = to;
      while (tagged[to]?.tag === 'NOUN' || tagged[to]?.tag === 'PROPN') to++;
      const [first, last] = [tagged[at], tagged[to - 1]];
      if (to === nouns || first === undefined || last === undefined) continue;
      chunks.push({ start: sentence.start + first.start, end: sentence.start + last.end });
      at = to - 1;
    }
    return chunks;
  });
}

/** So many of the things, spread evenly over their order. */
export function spread<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  if (count >= things.length) return things;
  return Array.from(
    { length: count },
    (_, at) => things[Math.floor(((at + 0.5) * things.length) / count)],
  ).filter((thing) => thing !== undefined);
}
