import { isLoneMarker, type Dateline } from './dateline.ts';
import { countOf, type FrontLine } from './front-line.ts';
import { isProse } from './heading.ts';

/** What the lines of a byline say together. */
export function saidBy(told: readonly Dateline[]): Pick<Dateline, 'published' | 'author' | 'publisher'> {
  const dated = told.filter(({ published }) => published !== null);
  return {
    published: (dated.find(({ isChange }) => isChange !== true) ?? dated[0])?.published ?? null,
    author: told.find(({ author }) => author !== '')?.author ?? '',
    publisher: told.find(({ publisher }) => publisher !== '')?.publisher ?? '',
  };
}

/** What belongs to the byline goes on below it: a role, a day, a second name. The place of its last line. */
export function lastOfByline(front: readonly FrontLine[], firstDated: number): number {
  let last = firstDated;
  for (let next = firstDated + 1; next < front.length; next++) {
    const { line, dateline } = front[next] ?? { line: '', dateline: null };
    if (dateline) last = next;
    // "By" may stand over the name.
    else if (isNameUnderBy(front, next)) last = next;
    else if (isOnWriter(line, front.slice(firstDated, next))) continue;
    else if (!ROLE.test(line) && !/^\d{1,4}$/.test(line)) {
      const isBetween =
        datedBeforeProse(front, next) && (countOf(line) <= 6 || !hasLongTitle(front.slice(0, next)));
      if (!isBetween) break;
    } else last = next;
  }
  return last;
}

const isNameUnderBy = (front: readonly FrontLine[], at: number): boolean =>
  isLoneMarker(front[at - 1]?.line ?? '') && PERSON.test(front[at]?.line ?? '');

/** A person's name and nothing else, with initials and small words: "J. R. de la Cruz". */
export const PERSON =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:de|van|von|der|la|el|bin|al|del|di|da|den|ter|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;

/** Whether another dateline comes before any prose. */
function datedBeforeProse(front: readonly FrontLine[], from: number): boolean {
  const above = front.slice(0, from);
  const stop = front
    .slice(from)
    .find(({ line, dateline }) => dateline !== null || (isProse(line) && !isOnWriter(line, above)));
  return stop?.dateline != null;
}

/** Whether a line says what a writer named above it does. */
const isOnWriter = (line: string, above: readonly FrontLine[]): boolean =>
  line.length < 200 &&
  above.some(
    ({ dateline }) => dateline !== null && dateline.author !== '' && line.startsWith(`${dateline.author} `),
  );

export const hasLongTitle = (above: readonly FrontLine[]): boolean =>
  above.some(({ line, dateline }) => dateline === null && (/^#\s/.test(line) || countOf(line) >= 4));

/** What somebody is, below his name: "Energy correspondent". */
export const isRole = (line: string): boolean => ROLE.test(line);

const ROLE =
  /^(?:by )?(?:(?:\p{L}[\p{L}.’'-]*|&) ){0,5}(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|contributors?|critic|fellow|professor|desk|bureau|redaktion)(?:,? (?:in|at|of|for) [\p{L} ]{2,30})?$/iu;
