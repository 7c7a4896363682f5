import type { Article } from '../../article/article.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { CardId, CourseId } from '../../id.ts';
import type { ChoiceCard, OrderCard, Stamp } from '../card.ts';
import { dice, shuffled } from './dice.ts';
import type { DatedEvent } from './events.ts';

const MOST_ITEMS = 4;
/** Events closer than this are no fair question: nobody keeps the days of one month apart. */
const APART_DAYS = 28;

/** Days since 1970 of an ISO date with a year of four digits. */
const daysOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Events of which each is over before the next begins, evenly spread over all. */
function apart(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const sorted = [...events].sort((a, b) =>
    a.fact.date.from < b.fact.date.from ? -1 : a.fact.date.from > b.fact.date.from ? 1 : 0,
  );
  const kept: DatedEvent[] = [];
  for (const event of sorted) {
    const before = kept.at(-1);
    if (before === undefined || daysOf(event.fact.date.from) - daysOf(before.fact.date.to) >= APART_DAYS)
      kept.push(event);
  }
  if (kept.length <= MOST_ITEMS) return kept;
  return Array.from(
    { length: MOST_ITEMS },
    (_, at) => kept[Math.round((at * (kept.length - 1)) / (MOST_ITEMS - 1))],
  ).flatMap((event) => event ?? []);
}

/** At most one card a section about the order of its events: three or four to be sorted, or two to choose from. */
export function orderCards(
  article: Article,
  events: readonly DatedEvent[],
  course: CourseId,
  stamp: Stamp,
): readonly (OrderCard | ChoiceCard)[] {
  const positive = events.filter(({ fact }) => /^\d{4}-/.test(fact.date.from));
  const bySection = groupBy(positive, ({ fact }) => fact.section);
  return article.sections.flatMap(({ id: section }): readonly (OrderCard | ChoiceCard)[] => {
    const labels = new Set<string>();
    const distinct = (bySection.get(section) ?? []).filter(
      ({ label }) => !labels.has(label) && labels.add(label),
    );
    const items = apart(distinct);
    const [first, second] = items;
    if (first === undefined || second === undefined) return [];
    const last = items.at(-1) ?? second;
    const base = {
      course,
      fact: last.fact.id,
      section,
      sentence: last.fact.sentence,
      explanation: '',
      checkAfter: null,
      stamp,
    };
    const id = `${course}.order.${section}` as CardId;
    if (items.length > 2) {
      return [
        {
          kind: 'order',
          id,
          ...base,
          prompt: 'Put these events in order, the earliest first.',
          answer: items.map(({ label }) => label).join('; '),
          items: items.map(({ label, fact }) => ({ label, date: fact.date })),
        },
      ];
    }
    const choices = shuffled([first.label, second.label], `${id} ${String(dice(first.label))}`);
    return [{ kind: 'choice', id, ...base, prompt: 'Which came first?', answer: first.label, choices }];
  });
}
