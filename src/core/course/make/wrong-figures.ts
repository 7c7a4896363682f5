import type { FigureFact } from '../../facts/fact.ts';
import { rungsOf } from './ladder.ts';

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** How round wrong values must be to stand beside a number with so many zeros at its end: 60 beside 40, 50 and 80. */
function grainOf(zeros: number, number: number): number {
  if (zeros === 0) return 1;
  const fine = 10 ** (zeros - 1);
  const enough = number <= 30 ? 2 : 4;
  const grains = [10 * fine, 5 * fine, ...(zeros > 1 ? [2.5 * fine] : []), 2 * fine];
  return grains.find((grain) => number / grain >= enough) ?? fine;
}

/** Writes a value as the original is written: same decimals, same grouping, no finer than it. */
function likeness(original: string, value: number): string {
  const decimals = original.split('.')[1]?.length ?? 0;
  const whole =
    original.replace(/[,.].*$/, '') === original ? original : original.replace(/,/g, '').replace(/\..*$/, '');
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  const grain = grainOf(zeros, Number(whole));
  const rounded = decimals > 0 ? value.toFixed(decimals) : String(Math.round(value / grain) * grain);
  if (!original.includes(',') && (value < 1000 || Number(original) >= 1000)) return rounded;
  const [integer = '', fraction] = rounded.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Whether a wrong value is above or below the other numbers of the prompt as the true one is: "from 57 to ____". */
function staysBeside(wrong: number, value: number, prompt: string, answer: string): boolean {
  const others = (prompt.replace(answer, ' ').match(NUMBER) ?? [])
    .map((number) => Number(number.replace(/,/g, '')))
    .filter((other) => other > value / 3 && other < value * 3 && other !== value);
  return others.every((other) => Math.sign(wrong - other) === Math.sign(value - other));
}

/** Wrong answers in the very words of the right one with every number of it scaled, and the conversion with it. */
export function wrongFigures(fact: FigureFact, answer: string, prompt: string): readonly string[] {
  const { figure } = fact;
  // The ends of a range would have to stay in order, and still sound likely together.
  if (!/\d/.test(answer) || figure.value <= 0 || figure.upTo !== null) return [];
  // "greater than 1": beside it stand only zero and what is greater as well.
  if (figure.value < 3 && Number.isInteger(figure.value)) return [];
  const percent = figure.unit === '%';
  const wrong = rungsOf(figure.value, fact.id).map(({ factor, step }) =>
    answer.replace(NUMBER, (number) => {
      const value = Number(number.replace(/,/g, ''));
      return likeness(number, step === null || number.includes('.') ? value * factor : value + step);
    }),
  );
  const fits = (text: string): boolean => {
    const values = (text.match(NUMBER) ?? []).map((number) => Number(number.replace(/,/g, '')));
    const numbers = text.match(NUMBER) ?? [];
    return (
      text !== answer &&
      values.every((value) => value > 0 && (!percent || value <= 95)) &&
      staysBeside(values[0] ?? 0, figure.value, prompt, answer) &&
      !numbers.some((number) =>
        new RegExp(`(?<![\\d,.])${number.replace('.', '\\.')}(?![\\d]|[,.]\\d)`).test(prompt),
      )
    );
  };
  return [...new Set(wrong)].filter(fits);
}
