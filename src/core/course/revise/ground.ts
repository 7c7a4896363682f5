import { slice, type Article, type Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { CardId, FactId } from '../../id.ts';
import type { Card } from '../card.ts';
import type { Course } from '../course.ts';
import type { Alignment } from './align.ts';
import { movedSentence, withMovedDates } from './move.ts';
import type { FactFate } from './revision.ts';
import { swapsFor, type Swap } from './swap.ts';
import { tellingWords } from './wording.ts';

/** A change touches so few values of a sentence that a card can be reworded; beyond that it is another sentence. */
const MOST_SWAPS = 16;

/** What the cards of a course stand on: its facts and sentences, and what became of them. */
export interface Ground {
  readonly before: Course;
  readonly article: Article;
  readonly alignment: Alignment;
  /** Of each old fact, by its id. */
  readonly fates: ReadonlyMap<FactId, FactFate>;
  /** The values that changed in a sentence, by where it began in the old text. */
  readonly swaps: ReadonlyMap<number, readonly Swap[]>;
  /** Old facts by where their sentence began. */
  readonly facts: ReadonlyMap<number, readonly Fact[]>;
  /** Cards made from the new article, by the old id of their fact. */
  readonly proposed: ReadonlyMap<FactId, readonly Card[]>;
  /** The telling words of an old sentence that its new one lacks. */
  readonly goneFrom: (before: Span, after: Span) => ReadonlySet<string>;
  /** An id that no card has or had. */
  readonly newId: () => CardId;
}

/** Compares two sentences once, however many cards cite them. */
export function goneWords(before: Article, after: Article): Ground['goneFrom'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (old, next) => {
    const key = `${old.start} ${next.start}`;
    let gone = known.get(key);
    if (!gone) {
      const now = new Set(tellingWords(slice(after, next)));
      gone = new Set(tellingWords(slice(before, old)).filter((word) => !now.has(word)));
      known.set(key, gone);
    }
    return gone;
  };
}

export function swapsIn(
  before: Article,
  after: Article,
  fates: readonly FactFate[],
): ReadonlyMap<number, readonly Swap[]> {
  const swaps = new Map<number, Swap[]>();
  for (const fate of fates) {
    if (fate.kind === 'vanished') continue;
    const found = swapsFor(slice(before, fate.before.span), slice(after, fate.after.span));
    const list = swaps.get(fate.before.sentence.start);
    if (!list) swaps.set(fate.before.sentence.start, [...found]);
    else if (list.length + found.length <= MOST_SWAPS) list.push(...found);
  }
  return swaps;
}

/**
 * The fact a card asks for: its own, or, of a card somebody wrote himself, the one whose words in the sentence it cites are
 * its answer, or hold it ("April" of "April 1871").
 */
export function factOf({ before, facts, fates }: Ground, card: Card): Fact | null {
  if (card.fact !== null) return fates.get(card.fact)?.before ?? null;
  if (card.sentence === null || card.answer === '') return null;
  const said = (facts.get(card.sentence.start) ?? []).map((fact) => ({
    fact,
    text: slice(before.article, fact.span),
  }));
  const equal = said.filter(({ text }) => text === card.answer);
  const found =
    equal.length > 0 ? equal : said.filter(({ text }) => ` ${text} `.includes(` ${card.answer} `));
  return found.length === 1 ? (found[0]?.fact ?? null) : null;
}

/** Where a card stands now: its section, its sentence, and the paragraph after which it is a check. */
export function settled<Some extends Card>(ground: Ground, card: Some, sentence: Span | null): Some {
  const { before, article, alignment } = ground;
  const oldSection = before.article.sections.findIndex(({ id }) => id === card.section);
  const home = sentence && article.sections.find(({ paragraphs }) => contains(paragraphs, sentence));
  const section = home ?? article.sections[alignment.sections.get(oldSection) ?? 0] ?? article.sections[0];
  return {
    ...withMovedDates(alignment, card),
    section: section?.id ?? card.section,
    sentence,
    checkAfter: checkAfter(ground, card, section?.paragraphs ?? [], sentence),
  };
}

/** As many paragraphs after its own as before; a card that has lost its sentence is no check. */
function checkAfter(
  { before }: Ground,
  card: Card,
  paragraphs: Paragraphs,
  sentence: Span | null,
): number | null {
  if (card.checkAfter === null || paragraphs.length === 0) return null;
  const last = paragraphs.length - 1;
  if (sentence === null) return card.sentence === null && card.checkAfter <= last ? card.checkAfter : null;
  const old = before.article.sections.find(({ id }) => id === card.section)?.paragraphs ?? [];
  const own = card.sentence === null ? -1 : paragraphOf(old, card.sentence);
  const distance = own < 0 ? 0 : card.checkAfter - own;
  return Math.max(0, Math.min(last, paragraphOf(paragraphs, sentence) + distance));
}

type Paragraphs = Article['sections'][number]['paragraphs'];

const paragraphOf = (paragraphs: Paragraphs, { start }: Span): number =>
  paragraphs.findIndex(({ span }) => start >= span.start && start < span.end);

function contains(paragraphs: Paragraphs, sentence: Span): boolean {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    sentence.start >= first.span.start &&
    sentence.start < last.span.end
  );
}

/** What stays of a card that a person keeps although the text no longer says it: his own words, without a sentence. */
export const ownCard = (ground: Ground, card: Card): Card => settled(ground, { ...card, fact: null }, null);

/** The card in its new place, its words untouched. */
export const movedCard = (ground: Ground, card: Card): Card =>
  settled(ground, card, card.sentence && movedSentence(ground.alignment, card.sentence));
