import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../article/article.ts';
import { parseArticle } from '../../article/parse.ts';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import type { CardId, CourseId, DeviceId, FactId } from '../../id.ts';
import { BLANK, type Card } from '../card.ts';
import type { Course } from '../course.ts';
import { courseFromJson, courseToJson } from '../json.ts';
import { economics } from '../make/fixtures/economics.ts';
import { science } from '../make/fixtures/science.ts';
import { sport } from '../make/fixtures/sport.ts';
import { makeCourse } from '../make/make-course.ts';
import { withSpareCards } from '../spare.ts';
import type { CardFate, Revision } from './revision.ts';
import { revise } from './revise.ts';
import { update, type Update } from './update.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

const desk = 'desk' as DeviceId;
const none: ReadonlySet<CardId> = new Set();
const made = (text: string, id: string): Course =>
  makeCourse(parseArticle(text), { id: id as CourseId, stamp: { at: 7, by: desk }, reader }).course;
/** The same with all that may be added to it: what is laid over an older course. */
const offered = (text: string, id: string): Course => {
  const { course, spare } = makeCourse(parseArticle(text), {
    id: id as CourseId,
    stamp: { at: 7, by: desk },
    reader,
  });
  return withSpareCards(course, spare);
};
const carriedOut = (revision: Revision, declined = none): Update =>
  update(revision, declined, { at: 50, by: desk });

/** The fixture, and the same with some words replaced. */
function edition(text: string, changes: Readonly<Record<string, string>>): Revision {
  let next = text;
  for (const [from, to] of Object.entries(changes)) {
    if (!next.includes(from)) throw new Error(`the fixture does not say: ${from}`);
    next = next.replace(from, to);
  }
  return revise(made(text, 'old'), made(next, 'new'));
}

/** A card about the value that stands in the text as `words`, with a prompt of our own. */
function withCard(course: Course, words: string, more: Partial<Card> = {}): Course {
  const fact = course.facts.find(({ span }) => slice(course.article, span).includes(words));
  if (!fact) throw new Error(`no fact says: ${words}`);
  const { sentence, section } = fact;
  const card = {
    kind: 'question',
    id: 'mine',
    course: course.id,
    fact: fact.id,
    section,
    sentence,
    prompt: 'Which one was it?',
    answer: words,
    explanation: '',
    checkAfter: null,
    stamp: { at: 9, by: desk },
    ...more,
  } as Card;
  return { ...course, cards: [card] };
}

/** Whether the newer text says what the old one said, in the same places, so that there is nothing to confirm. */
function changesNothing({ before, article, fates, cards, fresh }: Revision): boolean {
  return (
    article.text === before.article.text &&
    JSON.stringify(article.sections) === JSON.stringify(before.article.sections) &&
    fresh.length === 0 &&
    fates.every(({ kind }) => kind === 'kept') &&
    cards.every(({ kind }) => kind === 'kept')
  );
}

const onlyFate = ({ cards }: Revision): CardFate => {
  const [fate] = cards;
  if (!fate || cards.length > 1) throw new Error('one card was expected');
  return fate;
};

/** What must hold of every updated course: it is one that could be read from a file, spans and all. */
function expectSound(course: Course): void {
  expect(courseFromJson(JSON.parse(JSON.stringify(courseToJson(course))))).toEqual({
    ok: true,
    value: course,
  });
  const facts = new Map(course.facts.map((fact) => [fact.id, fact]));
  for (const card of course.cards) {
    if (card.fact === null) continue;
    expect(card.sentence).not.toBeNull();
    expect(facts.has(card.fact)).toBe(true);
  }
}

describe('a newer text over a course', () => {
  it.each(Object.entries({ science, economics, sport }))(
    'the same text changes nothing: %s',
    (_name, text) => {
      const before = made(text, 'old');
      const revision = revise(before, made(text, 'new'));
      expect(changesNothing(revision)).toBe(true);
      const { course, retired, successors, added } = carriedOut(revision);
      expect([retired, successors, added]).toEqual([[], [], []]);
      expect({ ...course, stamp: before.stamp }).toEqual(before);
    },
  );

  it('the same text changes nothing, although it was made under the same id', () => {
    const before = made(science, 'old');
    expect(changesNothing(revise(before, made(science, 'old')))).toBe(true);
    expect(changesNothing(revise(before, offered(science, 'old')))).toBe(true);
  });

  it('a changed figure is marked with both values, each literal in its own text', () => {
    const { fates, before, article } = edition(science, { '75 centimetres': '85 centimetres' });
    const changed = fates.flatMap((fate) => (fate.kind === 'changed' ? [fate] : []));
    expect(changed).toHaveLength(1);
    for (const fate of changed) {
      expect(slice(before.article, fate.before.span)).toContain('75');
      expect(slice(article, fate.after.span)).toContain('85');
      expect(slice(article, fate.after.sentence)).toBe('Its wings span 85 centimetres.');
      expect(fate.after.id).toBe(fate.before.id);
    }
    expect(fates.filter(({ kind }) => kind === 'vanished')).toEqual([]);
  });

  it('a changed date is marked too', () => {
    const { fates, article } = edition(science, { 'found in 2004': 'found in 2006' });
    const changed = fates.flatMap((fate) => (fate.kind === 'changed' ? [fate.after] : []));
    expect(changed.map(({ span }) => slice(article, span))).toEqual([expect.stringContaining('2006')]);
  });

  it('a card of a changed figure is replaced by a card of its own that names the old answer', () => {
    const before = withCard(made(science, 'old'), '75 centimetres', { prompt: 'How wide are its wings?' });
    const revision = revise(before, made(science.replace('75 cent', '85 cent'), 'new'));
    const { course, retired, successors } = carriedOut(revision);
    expect(retired.map(({ id }) => id)).toEqual(['mine']);
    const [{ after } = { after: null }] = successors;
    expect(after).toMatchObject({
      prompt: 'How wide are its wings?',
      answer: '85 centimetres',
      course: 'old',
      replaces: [{ card: 'mine', answer: '75 centimetres' }],
      stamp: { at: 50, by: 'desk' },
    });
    expect(after?.id).not.toBe('mine');
    expect(after?.sentence && slice(course.article, after.sentence)).toBe('Its wings span 85 centimetres.');
  });

  it('an answer corrected twice remembers both old answers, the latest first', () => {
    const first = withCard(made(science, 'old'), '75 centimetres', { prompt: 'How wide are its wings?' });
    const second = carriedOut(revise(first, made(science.replace('75 cent', '85 cent'), 'n1'))).course;
    const third = carriedOut(revise(second, made(science.replace('75 cent', '95 cent'), 'n2'))).course;
    const answers = third.cards.flatMap(({ replaces = [] }) => replaces.map(({ answer }) => answer));
    expect(answers).toEqual(['85 centimetres', '75 centimetres']);
  });

  it('a cloze cut from the old sentence is cut from the new one', () => {
    const text = 'The tern\n\nIn 1962 the colony had 4,000 birds on the north shore.\n';
    const sentence = 'In 1962 the colony had 4,000 birds on the north shore.';
    const before = withCard(made(text, 'old'), '1962', {
      kind: 'cloze',
      prompt: sentence.replace('1962', BLANK),
    });
    const fate = onlyFate(revise(before, made(text.replace('4,000', '4,600'), 'new')));
    expect(fate).toMatchObject({
      kind: 'reworded',
      after: { id: 'mine', prompt: `In ${BLANK} the colony had 4,600 birds on the north shore.` },
    });
  });

  it('words that somebody wrote stay but for the figure that changed', () => {
    const text = 'The tern\n\nIn 1962 the colony had 4,000 birds on the north shore.\n';
    const before = withCard(made(text, 'old'), '1962', {
      prompt: 'My own words: when were there 4,000 birds?',
    });
    const revision = revise(before, made(text.replace('4,000', '4,600'), 'new'));
    expect(onlyFate(revision)).toMatchObject({
      kind: 'reworded',
      after: { id: 'mine', prompt: 'My own words: when were there 4,600 birds?', answer: '1962' },
    });
    const kept = carriedOut(revision, new Set(['mine' as CardId]));
    expect(kept.course.cards).toMatchObject([{ id: 'mine', prompt: before.cards[0]?.prompt }]);
  });

  it('a card whose sentence speaks of something else now is not carried over to it', () => {
    const text = 'Crossings\n\nThe bridge is 420 metres long.\n';
    const before = withCard(made(text, 'old'), '420 metres', { prompt: 'How long is the bridge?' });
    for (const next of ['The tunnel is 900 metres long.', 'The tunnel is 420 metres long.']) {
      expect(onlyFate(revise(before, made(`Crossings\n\n${next}\n`, 'new'))).kind).toBe('gone');
    }
  });

  it('a card whose sentence is gone is retired only when that was confirmed, else it is kept as one of one’s own', () => {
    const before = withCard(made(science, 'old'), '75 centimetres');
    const revision = revise(before, made(science.replace('Its wings span 75 centimetres. ', ''), 'new'));
    expect(onlyFate(revision).kind).toBe('gone');
    expect(carriedOut(revision).retired.map(({ id }) => id)).toEqual(['mine']);
    const { course, retired } = carriedOut(revision, new Set(['mine' as CardId]));
    expect(retired).toEqual([]);
    expect(course.cards.find(({ id }) => id === 'mine')).toMatchObject({ fact: null, sentence: null });
    expectSound(course);
  });

  it('a card somebody wrote without a fact stays, and its sentence moves with the text', () => {
    const before = withCard(made(science, 'old'), '75 centimetres', { fact: null, answer: 'wide enough' });
    const longer = science.replace('Breeding', 'A new line of 12 words stands here.\n\nBreeding');
    const fate = onlyFate(revise(before, made(longer, 'new')));
    expect(fate).toMatchObject({ kind: 'kept', after: { id: 'mine', answer: 'wide enough' } });
    if (fate.kind !== 'kept' || !fate.after.sentence) throw new Error('it lost its sentence');
    expect(slice(made(longer, 'new').article, fate.after.sentence)).toBe('Its wings span 75 centimetres.');
  });

  it('a card somebody wrote about a part of a value follows it, and one that its sentence now contradicts is retired', () => {
    const text = 'The lamp\n\nWork on the lamp began in April 1871 under a calm sky.\n';
    const mine = { fact: null, prompt: 'In which month did the work begin?', answer: 'April' };
    const month = withCard(made(text, 'old'), 'April 1871', mine);
    const fate = onlyFate(revise(month, made(text.replace('April', 'May'), 'new')));
    expect(fate).toMatchObject({ kind: 'changed', after: { prompt: mine.prompt, answer: 'May' } });
    const sky = withCard(made(text, 'old'), 'April 1871', { ...mine, prompt: 'What sky?', answer: 'calm' });
    expect(onlyFate(revise(sky, made(text.replace('calm', 'grey'), 'new'))).kind).toBe('gone');
  });

  it('a section under another heading keeps its id, so that its address and the place in it stay', () => {
    const { article } = edition(science, { 'Tracking the journey': 'Following the birds' });
    expect(article.sections.map(({ id, heading }) => [id, heading])).toContainEqual([
      'tracking-the-journey',
      'Following the birds',
    ]);
  });

  it('an order built on a date that was corrected is retired', () => {
    const whole = made(science, 'old');
    const ringed = whole.facts.find(
      (fact) => fact.kind === 'date' && slice(whole.article, fact.span).includes('1982'),
    );
    const fitted = whole.facts.find(
      (fact) => fact.kind === 'date' && slice(whole.article, fact.span).includes('2007'),
    );
    if (ringed?.kind !== 'date' || fitted?.kind !== 'date') throw new Error('the fixture has both dates');
    const items = [
      { label: 'Ringed', date: ringed.date },
      { label: 'Fitted', date: fitted.date },
    ];
    const before = withCard(whole, '1982', {
      kind: 'order',
      fact: null,
      sentence: null,
      answer: 'Ringed; Fitted',
      items,
    });
    expect(onlyFate(revise(before, made(science.replace('In 1982', 'In 1983'), 'new'))).kind).toBe('gone');
    expect(onlyFate(revise(before, made(science.replace('75 cent', '85 cent'), 'new'))).kind).toBe('kept');
  });

  it('what is new is proposed, with ids that nothing has', () => {
    const before = made(science, 'old');
    const next = science.replace(
      'Threats\n',
      'Threats\n\nIn March 2021 the British Antarctic Survey counted 1,200 nests on the island of Grimsey.\n',
    );
    const revision = revise(before, offered(next, 'old'));
    expect(revision.fresh.length).toBeGreaterThan(0);
    const { course, added } = carriedOut(revision);
    expect(new Set(course.facts.map(({ id }) => id)).size).toBe(course.facts.length);
    expect(added.every(({ section }) => section === 'threats')).toBe(true);
    expectSound(course);
  });
});

/** One edit of a text, named by a number from a wide range, so that any combination of them can be tried. */
function edited(text: string, edits: readonly number[]): string {
  let paragraphs = text.split('\n\n');
  for (const edit of edits) {
    const at = 2 + (Math.floor(edit / 7) % (paragraphs.length - 2));
    const paragraph = paragraphs[at] ?? '';
    const sentences = paragraph.match(/[^.]+\.\s*|[^.]+$/g) ?? [];
    const one = Math.floor(edit / 1_000) % Math.max(1, sentences.length);
    switch (edit % 7) {
      case 0:
        paragraphs[at] = paragraph.replace(/\d+/, (digits) => String(Number(digits) + (edit % 90) + 1));
        break;
      case 1:
        paragraphs[at] = sentences.toSpliced(one, 1).join('') || 'It is so.';
        break;
      case 2:
        paragraphs[at] = paragraph.replace(/\b(the|a)\b/, 'this');
        break;
      case 3:
        paragraphs = paragraphs.toSpliced(at, 1);
        if (paragraphs.length < 4) return text;
        break;
      case 4:
        paragraphs = [...paragraphs.toSpliced(at, 1), paragraph];
        break;
      case 5:
        paragraphs[at] = `${paragraph} In ${1_900 + (edit % 120)} there were ${edit % 900} of them.`;
        break;
      default:
        paragraphs[at] = [...sentences].reverse().join(' ');
    }
  }
  return paragraphs.join('\n\n');
}

describe('any newer text over any course', () => {
  const anyText = fc.constantFrom(science, economics, sport);
  const anyEdits = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 });

  it('every old card is kept, replaced or retired exactly once, and all that stays points at its words', () => {
    fc.assert(
      fc.property(anyText, anyEdits, fc.nat(7), (text, edits, mask) => {
        const before = made(text, 'old');
        const revision = revise(before, made(edited(text, edits), 'new'));
        expect(revision.cards.map((fate) => fate.before)).toEqual(before.cards);
        expect(revision.fates.map((fate) => fate.before)).toEqual(before.facts);
        const declined = new Set(
          [...before.cards, ...revision.fresh]
            .filter((_, i) => ((i + mask) & mask) === 0)
            .map(({ id }) => id),
        );
        const { course, retired, successors } = carriedOut(revision, declined);
        const there = new Set(course.cards.map(({ id }) => id));
        expect(there.size).toBe(course.cards.length);
        const out = new Set(retired.map(({ id }) => id));
        for (const { id } of before.cards) expect(there.has(id)).toBe(!out.has(id));
        for (const each of successors) {
          expect(out.has(each.before.id)).toBe(true);
          expect(course.cards).toContain(each.after);
        }
        expect(new Set(course.facts.map(({ id }) => id)).size).toBe(course.facts.length);
        for (const fate of revision.cards) {
          if (fate.kind === 'changed' && fate.after?.sentence)
            expect(slice(course.article, fate.after.sentence)).toContain(fate.after.answer);
        }
        expectSound(course);
      }),
      { numRuns: 40 },
    );
  });

  it('laid over twice, a newer text changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, anyEdits, (text, edits) => {
        const next = edited(text, edits);
        const once = carriedOut(revise(made(text, 'old'), made(next, 'new'))).course;
        const again = revise(once, made(next, 'newer'));
        expect(changesNothing(again)).toBe(true);
        expect({ ...carriedOut(again).course, stamp: once.stamp }).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  // Quadratic work would take minutes here, not a part of a second.
  it('a sentence of a million characters with two thousand figures is compared', () => {
    const long = (id: string, word: string): Course => {
      const text = Array.from({ length: 50_000 }, (_, i) => `thing ${i + 10_000} ${word} (of a`).join(' ');
      const whole = { start: 0, end: text.length };
      const base = made('Things\n\nThere is one.\n', id);
      const numbers = [...text.matchAll(/\d{5}/g)].slice(0, 2_000);
      return {
        ...base,
        article: {
          ...base.article,
          text,
          sections: [
            {
              id: 'lead',
              heading: '',
              summary: '',
              paragraphs: [{ kind: 'text', span: whole, sentences: [whole] }],
            },
          ],
        },
        cards: [],
        facts: numbers.map(({ index, 0: digits }, i) => ({
          kind: 'figure',
          id: `${id}-${i}` as FactId,
          span: { start: index, end: index + digits.length },
          sentence: whole,
          section: 'lead',
          about: '',
          weight: 0.5,
          figure: {
            value: Number(digits),
            upTo: null,
            unit: null,
            approximate: false,
            bound: 'exact',
            conversion: null,
          },
        })),
      };
    };
    const { fates } = revise(long('old', 'then'), long('new', 'now'));
    expect(fates.filter(({ kind }) => kind === 'kept')).toHaveLength(2_000);
  });
});
