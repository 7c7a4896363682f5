import type { Article } from '../article/article.ts';
import type { FactKind } from './fact.ts';
import type { Sentence } from './sentence.ts';

const BY_KIND: Readonly<Record<FactKind, number>> = {
  date: 0.5,
  figure: 0.55,
  definition: 0.5,
  quotation: 0.35,
  name: 0.3,
  statement: 0.3,
};

const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Weighs facts of an article, 0–1: by kind, by place in section and paragraph, and by the words shared with the title. */
export function weigher(article: Article): (kind: FactKind, sentence: Sentence) => number {
  const title = new Set(contentWords(article.title));
  const memo = new Map<Sentence, number>();
  const placeAndTopic = (sentence: Sentence): number => {
    const known = memo.get(sentence);
    if (known !== undefined) return known;
    const shared = new Set(contentWords(sentence.text).filter((word) => title.has(word))).size;
    const topic = title.size === 0 ? 0 : Math.min(1, shared / Math.min(4, title.size));
    const opening = sentence.position === 0 ? 0.1 : 0;
    const early = sentence.paragraph === 0 ? 0.05 : 0;
    const words = sentence.text.split(' ').length;
    const handy = words >= 8 && words <= 28 ? 0.1 : 0;
    const value = 0.2 * topic + opening + early + handy;
    memo.set(sentence, value);
    return value;
  };
  return (kind, sentence) => Math.min(1, Math.round((BY_KIND[kind] + placeAndTopic(sentence)) * 100) / 100);
}
