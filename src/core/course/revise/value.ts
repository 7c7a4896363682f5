import type { Fact } from '../../facts/fact.ts';
import { unreachable } from '../../unreachable.ts';

/** What a fact says, apart from where it says it: equal for equal facts. `text` is its literal stretch. */
export function valueOf(fact: Fact, text: string): string {
  switch (fact.kind) {
    case 'date': {
      const { from, to, precision, range } = fact.date;
      return `date ${from} ${to} ${precision} ${range}`;
    }
    case 'figure': {
      const { value, upTo, unit } = fact.figure;
      return `figure ${value} ${upTo ?? ''} ${unit?.toLowerCase() ?? ''}`;
    }
    case 'name':
    case 'quotation':
    case 'definition':
    case 'statement':
      return `${fact.kind} ${text.toLowerCase()}`;
    default:
      return unreachable(fact);
  }
}

/** What a date or figure is measured in; a value in another measure is no newer edition of it. */
export const measureOf = (fact: Fact): string | null =>
  fact.kind === 'figure'
    ? `figure ${fact.figure.unit?.toLowerCase().replace(/s$/, '') ?? ''}`
    : fact.kind === 'date'
      ? 'date'
      : null;
