import type { Bound } from './bound.ts';

/** Words of a language by the symbol of the unit they say: "km: km, kilometer, kilometern". */
export function unitTable(lines: readonly string[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const line of lines) {
    const [symbol = '', words = ''] = line.split(': ');
    for (const word of words.split(', ')) units.set(word, symbol);
  }
  return units;
}

/** Words of a language around a number by how they bound it. */
export const boundTable = (
  words: Readonly<Record<Exclude<Bound, 'exact'>, readonly string[]>>,
): ReadonlyMap<string, Bound> =>
  new Map(
    (['about', 'under', 'over'] as const).flatMap((bound) =>
      words[bound].map((phrase) => [phrase, bound] as const),
    ),
  );

/** Symbols that stand for themselves in every language, as a text writes them (in lower case). */
export const symbols: readonly string[] = [
  '%: %',
  'km: km',
  'm: m',
  'cm: cm',
  'mm: mm',
  'km²: km², km2, qkm',
  'm²: m², m2, qm',
  'm³: m³, m3',
  'ha: ha',
  'kg: kg',
  'g: g',
  't: t',
  'l: l',
  'km/h: km/h',
  'm/s: m/s',
  '°C: °c, ° c, ºc, º c',
  '°F: °f, ° f, ºf, º f',
  '°: °',
  'kW: kw',
  'MW: mw',
  'GW: gw',
  'kWh: kwh',
  'GB: gb',
  'MB: mb',
  'Hz: hz',
  'EUR: €, eur',
  'USD: $, us$, usd',
  'GBP: £, gbp',
  'JPY: ¥, jpy',
  'CHF: chf',
];
