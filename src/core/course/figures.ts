import type { Fact, FigureFact } from '../facts/fact.ts';

/** The figures of a course in the order of the text; the same number about the same thing once. */
export function figuresOf(facts: readonly Fact[]): readonly FigureFact[] {
  const seen = new Set<string>();
  return facts
    .filter((fact): fact is FigureFact => fact.kind === 'figure')
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ figure, about }) => {
      const key = `${figure.value}/${figure.unit ?? ''}/${about.toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    });
}
