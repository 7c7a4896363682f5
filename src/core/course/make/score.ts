import type { Article } from '../../article/article.ts';
import type { Attempt } from './attempt.ts';
import type { Scene } from './checks.ts';

const BY_RULE: Readonly<Record<Attempt['rule'], number>> = {
  when: 0.75,
  'how-many': 0.72,
  'how-much': 0.7,
  which: 0.68,
  agent: 0.66,
  where: 0.6,
  named: 0.6,
  why: 0.6,
  speaker: 0.55,
  definition: 0.6,
  subject: 0.5,
  object: 0.55,
  oblique: 0.45,
  complement: 0.4,
  cloze: 0.45,
};

/** 0–1: how likely a teacher keeps it. */
export function scoreOf(
  { rule, prompt, fact, answer, style }: Attempt,
  _scene: Scene,
  article: Article,
): number {
  const words = prompt.split(' ').length;
  const handy = words >= 6 && words <= 16 ? 0.1 : words > 24 ? -0.2 : 0;
  const length = answer.split(' ').length;
  const short = length <= 4 ? 0.05 : length > 8 ? -0.1 : 0;
  // What the whole article is about is no question.
  const topic = article.title.includes(answer) ? -0.25 : 0;
  return Math.max(
    0,
    Math.min(
      1,
      BY_RULE[rule] + handy + (style === 'question' ? short : 0) + topic + 0.2 * (fact.weight - 0.5),
    ),
  );
}
