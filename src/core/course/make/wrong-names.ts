import type { NameFact } from '../../facts/fact.ts';
import { nameKey, type Mention } from '../../facts/names.ts';
import { placeKind } from '../../facts/name/place.ts';
import { shuffled } from './dice.ts';

/** Other names for the same thing that spelling does not show. */
const SAME: readonly (readonly string[])[] = [
  ['us', 'usa', 'united states', 'america', 'washington'],
  ['uk', 'united kingdom', 'britain', 'england'],
  ['burma', 'myanmar'],
  ['north korea', 'pyongyang'],
  ['south korea', 'seoul'],
  ['russia', 'soviet union', 'moscow'],
  ['china', 'beijing'],
];
const synonyms = (key: string): readonly string[] => SAME.find((names) => names.includes(key)) ?? [key];

/** What a name says it is by its last or first word: "university", "gorge"; a name that says nothing is beside one that does no choice. */
const categoryIn = (name: string): string =>
  /\b(University|College|School|Institute|Museum|Library|Hospital|Company|Corporation|Bank|Party|Council|Committee|Commission|Ministry|Agency|Club|League|Stadium|Center|Centre|Arena|Park|Street|Road|Avenue|Hall|House|Castle|Palace|Church|Cathedral|Bridge|Gorge|Valley|River|Lake|Sea|Ocean|Bay|Gulf|Island|Islands|Mountain|Mountains|Mount|Desert|Delta|Peninsula|Province|County|District|City|Site|Area|Act|Treaty|War|Battle|Revolution)\b/i
    .exec(name)?.[1]
    ?.toLowerCase() ?? '';

/** A name twice as long, or half as long, stands out among the choices. */
function isLikeInLength(text: string, answer: string): boolean {
  const ratio = text.length / answer.length;
  return ratio >= 0.5 && ratio <= 2;
}

/** Wrong answers from the article: names of the same kind that are no alias of the answer and not in its sentence. */
export function wrongNames(
  fact: NameFact,
  answer: string,
  sentence: string,
  mentions: readonly Mention[],
): readonly string[] {
  const key = nameKey(answer);
  const own = mentions.find(({ text, names }) => nameKey(text) === key && names === fact.names);
  // Persons beside a person are told apart by time, trade and sex; of places the sort is known.
  if (fact.names !== 'place' || own?.sure !== true) return [];
  const sort = placeKind(answer);
  const said = nameKey(sentence);
  const seen = new Set<string>();
  const category = categoryIn(answer);
  // What sort of place it is nobody knows then: "Sion, Bern, the Alps".
  if (sort !== 'country' && sort !== 'city' && category === '') return [];
  const fitting = mentions.filter(({ text, names, group, sure }) => {
    const other = nameKey(text);
    if (names !== fact.names || !sure || seen.has(group) || other === key || group === key) return false;
    if (placeKind(text) !== sort) return false;
    if (!isLikeInLength(text, answer) || categoryIn(text) !== category) return false;
    if (
      synonyms(key).includes(other) ||
      synonyms(other).some((name) => said.includes(name) && name.length > 2)
    )
      return false;
    if (said.includes(other)) return false;
    seen.add(group);
    return true;
  });
  return shuffled(
    fitting.map(({ text }) => text),
    fact.id,
  ).slice(0, 3);
}
