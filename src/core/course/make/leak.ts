import type { DateFact, Fact } from '../../facts/fact.ts';
import { nameKey } from '../../facts/names.ts';
import type { TaggedWord } from '../../facts/tagger.ts';

const squeezed = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/(?:[^\p{L}\p{N}.,]|[.,](?!\d))+/gu, ' ')
    .trim()} `;

/** Whether a bracket gives the initials of an answer: "____ (ASL)" for American Sign Language. */
function saysInitials(prompt: string, answer: string): boolean {
  const words = answer.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  return prompt.includes(`(${initials})`);
}

/** Whether a prompt can have a word or a number of an answer at all; letters with marks are not compared. */
function mayShare(prompt: string, answer: string): boolean {
  if (MARKED.test(prompt) || MARKED.test(answer)) return true;
  const said = prompt.toLowerCase();
  return (answer.toLowerCase().match(/[a-z]+|\d+/g) ?? []).some((part) => said.includes(part));
}
const MARKED = /[^\p{ASCII}’“”–—]/u;

/** Whether the rest of a prompt says its own answer, or enough of it to guess the rest. */
export function givesAway(prompt: string, fact: Fact, answer: string): boolean {
  if (saysInitials(prompt, answer)) return true;
  // Nearly always nothing of the answer is there: then nothing is taken apart.
  if (!mayShare(prompt, answer) && (fact.kind !== 'date' || !/\d{3}/.test(prompt))) return false;
  const said = squeezed(prompt);
  if (said.includes(squeezed(answer))) return true;
  switch (fact.kind) {
    case 'date':
      return (
        yearsWithin(prompt, fact) ||
        (answer.match(/\d{3,4}/g) ?? []).some((year) => said.includes(` ${year} `))
      );
    case 'figure':
      return (answer.match(/\d[\d.,]*\d|\d/g) ?? []).some((number) => said.includes(` ${number} `));
    case 'name': {
      const words = ` ${nameKey(prompt.replace(/[^\p{L}\p{N}\s.-]/gu, ' '))} `;
      const parts = nameKey(answer)
        .split(' ')
        .filter((part) => part.length > 2);
      if (fact.names === 'place') return false;
      return parts.some(
        (part) => words.includes(` ${part} `) || (part.length > 6 && words.includes(` ${part.slice(0, -2)}`)),
      );
    }
    case 'quotation':
    case 'definition':
    case 'statement':
      return false;
  }
}

/** Whether a year of the prompt lies in the decade or century that is asked for: "struck in 978 … the 10th century". */
function yearsWithin(prompt: string, { date }: DateFact): boolean {
  if (!/^(?:decade|century)$/.test(date.precision) || date.range || !/^\d{4}-/.test(date.from)) return false;
  const [from, to] = [Number(date.from.slice(0, 4)), Number(date.to.slice(0, 4))];
  return (prompt.match(/\b\d{3,4}\b/g) ?? []).some((year) => Number(year) >= from && Number(year) <= to);
}

/** Whether the prompt says half of an answer's content words, or the word that it hangs on. */
export function repeats(answer: readonly TaggedWord[], shown: readonly TaggedWord[]): boolean {
  const said = new Set(
    shown.filter((word) => !answer.includes(word)).map(({ lemma }) => lemma.toLowerCase()),
  );
  const content = answer.filter(({ tag }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tag));
  const repeated = content.filter(({ lemma }) => said.has(lemma.toLowerCase()));
  return content.length > 0 && repeated.length * 2 >= content.length && repeated.length > 0;
}

/** Letters at the head of a word that two of one family share: "inflammation", "anti-inflammatory". */
const FAMILY = 7;

/** Whether the prompt says a word of the family of the noun that an answer hangs on. */
export function saysKin(answer: readonly TaggedWord[], prompt: string): boolean {
  const said = prompt.toLowerCase().split(/[^\p{L}]+/u);
  return answer.some(
    ({ tag, lemma }) =>
      tag === 'NOUN' &&
      lemma.length > FAMILY &&
      said.some((word) => word.startsWith(lemma.toLowerCase().slice(0, FAMILY))),
  );
}
