import type { DraftSection } from './build.ts';

/** "2. Shells", "3.1 How it was made", "IV. The siege": the number and what parts it from the name. */
const NUMBER = /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?|([IVX]{1,5})[.)])\s+(?=[\p{L}“"‘'])/u;

/**
 * Headings without their numbers, where most of a text have one and they count up: what was counted on paper is
 * counted by its place here. A number that counts nothing ("10 reasons to stay") belongs to its heading.
 */
export function withoutHeadingNumbers(sections: readonly DraftSection[]): DraftSection[] {
  const headings = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === '' ? [] : [heading]),
    ...paragraphs.filter(({ kind }) => kind === 'subheading').map(({ text }) => text),
  ]);
  const numbers = headings.flatMap((heading) => numberOf(heading) ?? []);
  const isMost = numbers.length > 1 && numbers.length > headings.length / 2;
  // "1. The starter", "2. The oven", "3. The knife" are counted, whatever stands under them.
  const isRow = numbers.length > 2 && numbers.every((number, at) => number === at + 1);
  const isCounted = (isMost || isRow) && countUp(numbers);
  if (!isCounted) return [...sections];
  return sections.map((section) => ({
    ...section,
    heading: section.heading.replace(NUMBER, ''),
    paragraphs: section.paragraphs.map((paragraph) =>
      paragraph.kind === 'subheading'
        ? { ...paragraph, text: paragraph.text.replace(NUMBER, '') }
        : paragraph,
    ),
  }));
}

/** A number of one level is 0.01 apart from the next level: "3.1" lies between "3" and "4". */
function numberOf(heading: string): number | null {
  const found = NUMBER.exec(heading);
  if (!found) return null;
  if (found[2] !== undefined) return ROMAN.get(found[2]) ?? null;
  return (found[1] ?? '').split('.').reduce((sum, part, depth) => sum + Number(part) / 100 ** depth, 0);
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'
    .split(' ')
    .map((numeral, at) => [numeral, at + 1]),
);

/** Each a step further than the one before; a part may be missing. */
const countUp = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => {
    const before = numbers[at - 1];
    return before === undefined || (number > before && number - before < MOST_STEP);
  });

const MOST_STEP = 3;
