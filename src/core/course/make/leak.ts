import type { Fact } from '../../facts/fact.ts';
import { nameKey } from '../../facts/names.ts';

const squeezed = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
    .replace(/[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Whether the rest of a prompt says its own answer, or enough of it to guess the rest. */
export function givesAway(prompt: string, fact: Fact, answer: string): boolean {
  const said = squeezed(prompt);
  if (said.includes(squeezed(answer))) return true;
  switch (fact.kind) {
    case 'date':
      return (answer.match(/\d{3,4}/g) ?? []).some((year) => said.includes(` ${year} `));
    case 'figure':
      return (answer.match(/\d[\d.,]*\d|\d/g) ?? []).some((number) => said.includes(` ${number} `));
    case 'name': {
      const words = ` ${nameKey(prompt.replace(/[^\p{L}\p{N}\s.-]/gu, ' '))} `;
      const parts = nameKey(answer)
        .split(' ')
        .filter((part) => part.length > 2);
      return fact.names === 'place' ? false : parts.some((part) => words.includes(` ${part} `));
    }
    case 'quotation':
    case 'definition':
    case 'statement':
      return false;
  }
}
