import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactId } from '#core/id.ts';
import { factsToMark, passagesOf } from './reading-runs.ts';

const course = sampleCourse();
const { article } = course;
const name = (start: number, end: number, weight = 0.9): Fact => ({
  id: `n${start}-${end}` as FactId,
  kind: 'name',
  names: 'other',
  span: { start, end },
  sentence: { start, end },
  section: 'lead',
  about: '',
  weight,
});

describe('marking a text', () => {
  it('loses and adds nothing, wherever the marks fall', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(article.text.length), fc.integer({ min: 1, max: 30 }))
        .map(([start, length]) => name(start, start + length)),
    );
    fc.assert(
      fc.property(spans, (facts) => {
        const marked = factsToMark(facts, []);
        for (const { paragraphs } of article.sections)
          for (const paragraph of paragraphs) {
            const passages = passagesOf(article, paragraph, marked, new Set());
            const text = passages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
            expect(text).toBe(slice(article, paragraph.span));
          }
      }),
    );
  });

  it('prefers the date where a name lies over it', () => {
    const date = course.facts.find((fact) => fact.kind === 'date');
    if (!date) throw new Error('the sample has a date');
    const over = name(date.span.start - 5, date.span.end + 5, 1);
    expect(factsToMark([over, date], [])).toEqual([date]);
  });

  it('leaves a name of little weight unmarked until a card asks for it', () => {
    const quiet = { ...name(0, 5), weight: 0.2 };
    const [card] = course.cards;
    if (!card) throw new Error('the sample has cards');
    expect(factsToMark([quiet], [])).toEqual([]);
    expect(factsToMark([quiet], [{ ...card, fact: quiet.id }])).toEqual([quiet]);
  });

  it('names the sentences that cards cite', () => {
    const [paragraph] = article.sections[0]?.paragraphs ?? [];
    const cited = paragraph?.sentences[1]?.start ?? -1;
    if (!paragraph) throw new Error('the sample has a lead');
    const anchors = passagesOf(article, paragraph, [], new Set([cited])).map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => anchor !== null)).toEqual([`s-${cited}`]);
  });
});
