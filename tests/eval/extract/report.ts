import { type Part, parts } from '../part.ts';
import { percent, table } from '../table.ts';
import type { ExtractScore } from './extract.ts';
import type { FactScore } from './facts.ts';

const HEAD = [
  'article',
  'dates recall',
  'precision',
  'value',
  'figures recall',
  'precision',
  'value',
  'noun',
  'section F1',
  'junk',
  'title, date',
];

/** One line an article and one for each part, pooled: counts are added before shares are taken. */
export function extractTable(scores: readonly ExtractScore[]): string {
  const blocks = parts.flatMap((part) => {
    const here = scores.filter((score) => score.part === part);
    if (here.length === 0) return [];
    return [
      ...here.map((score) => row(score.name, [score])),
      row(`**all of ${part}** (${here.length})`, here),
    ];
  });
  return table(HEAD, blocks);
}

/** The shares that are held to a floor, each 0–1; 1 where there is nothing to get wrong. */
export function pooledShares(scores: readonly ExtractScore[], part: Part) {
  const here = scores.filter((score) => score.part === part);
  const [dates, figures] = [sum(here.map((one) => one.dates)), sum(here.map((one) => one.figures))];
  const share = (some: number, all: number): number => (all === 0 ? 1 : some / all);
  return {
    dateRecall: share(dates.right, dates.gold),
    datePrecision: share(dates.right, dates.found),
    dateValue: share(dates.valued, dates.right),
    figureRecall: share(figures.right, figures.gold),
    figurePrecision: share(figures.right, figures.found),
    figureValue: share(figures.valued, figures.right),
    sections: sectionF1(here) ?? 1,
    junk: here.reduce((all, { junk }) => all + junk.length, 0),
  };
}

function row(name: string, scores: readonly ExtractScore[]): readonly string[] {
  const [dates, figures] = [sum(scores.map((one) => one.dates)), sum(scores.map((one) => one.figures))];
  const shares = ({ right, gold, found, valued }: Omit<FactScore, 'mistakes'>) => [
    percent(right, gold),
    percent(right, found),
    percent(valued, right),
  ];
  const fronts = scores.filter(({ front }) => front.title && front.published).length;
  return [
    name,
    ...shares(dates),
    ...shares(figures),
    percent(figures.nounsRight, figures.nouns),
    sectionF1(scores)?.toFixed(3) ?? '–',
    String(scores.reduce((all, { junk }) => all + junk.length, 0)),
    `${String(fronts)}/${String(scores.length)}`,
  ];
}

function sectionF1(scores: readonly ExtractScore[]): number | null {
  const total = (key: 'right' | 'gold' | 'found'): number =>
    scores.reduce((all, { sections }) => all + sections[key], 0);
  const both = total('gold') + total('found');
  return both === 0 ? null : (2 * total('right')) / both;
}

function sum(scores: readonly FactScore[]): Omit<FactScore, 'mistakes'> {
  const total = (key: Exclude<keyof FactScore, 'mistakes'>): number =>
    scores.reduce((all, score) => all + score[key], 0);
  return {
    gold: total('gold'),
    found: total('found'),
    right: total('right'),
    valued: total('valued'),
    nouns: total('nouns'),
    nounsRight: total('nounsRight'),
  };
}

/** Every mistake in words, for whoever mends the engine. */
export const mistakesOf = ({
  name,
  dates,
  figures,
  sections,
  front,
  junk,
}: ExtractScore): readonly string[] =>
  [
    ...dates.mistakes,
    ...figures.mistakes,
    ...sections.differences.map((difference) => `section ${difference}`),
    ...Object.entries(front).flatMap(([field, isRight]) => (isRight ? [] : [`wrong ${field}`])),
    ...junk.map((string) => `junk: ${string}`),
  ].map((mistake) => `${name}: ${mistake}`);
