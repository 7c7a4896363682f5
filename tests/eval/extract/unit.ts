/** Spellings of a unit of measure, of time or of money, the first of them its symbol. Kept apart from the engine's own list. */
const UNITS: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', 'pct'],
  ['pp', 'percentage point', 'percentage points'],
  ['km', 'kilometre', 'kilometer'],
  ['m', 'metre', 'meter'],
  ['cm', 'centimetre', 'centimeter'],
  ['mm', 'millimetre', 'millimeter'],
  ['µm', 'micrometre', 'micrometer', 'micron'],
  ['nm', 'nanometre', 'nanometer'],
  ['mi', 'mile', 'miles'],
  ['ft', 'foot', 'feet'],
  ['in', 'inch', 'inches'],
  ['yd', 'yard'],
  ['km²', 'km2', 'square kilometre', 'square kilometer'],
  ['m²', 'm2', 'square metre', 'square meter'],
  ['mi²', 'mi2', 'square mile'],
  ['ft²', 'ft2', 'square foot', 'square feet'],
  ['m³', 'm3', 'cubic metre', 'cubic meter'],
  ['km³', 'km3', 'cubic kilometre', 'cubic kilometer'],
  ['ha', 'hectare'],
  ['acre'],
  ['kg', 'kilogram', 'kilogramme'],
  ['g', 'gram', 'gramme'],
  ['mg', 'milligram'],
  ['µg', 'microgram'],
  ['t', 'tonne'],
  ['ton'],
  ['lb', 'lbs', 'pound'],
  ['oz', 'ounce'],
  ['l', 'litre', 'liter'],
  ['ml', 'millilitre', 'milliliter'],
  ['gal', 'gallon'],
  ['bbl', 'barrel'],
  ['km/h', 'kph', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour'],
  ['mph', 'mi/h', 'miles per hour', 'miles an hour'],
  ['m/s', 'metres per second', 'meters per second', 'metres a second'],
  ['°C', 'degrees celsius', 'degree celsius', 'degrees centigrade'],
  ['°F', 'degrees fahrenheit', 'degree fahrenheit'],
  ['°', 'degree'],
  ['K', 'kelvin'],
  ['W', 'watt'],
  ['kW', 'kilowatt'],
  ['MW', 'megawatt'],
  ['GW', 'gigawatt'],
  ['kWh', 'kilowatt hour', 'kilowatt-hour'],
  ['MWh', 'megawatt hour', 'megawatt-hour'],
  ['GWh', 'gigawatt hour', 'gigawatt-hour'],
  ['TWh', 'terawatt hour', 'terawatt-hour'],
  ['Hz', 'hertz'],
  ['GB', 'gigabyte'],
  ['MB', 'megabyte'],
  ['s', 'sec', 'second'],
  ['ms', 'millisecond'],
  ['min', 'minute'],
  ['h', 'hr', 'hour'],
  ['day'],
  ['week'],
  ['month'],
  ['year'],
  ['decade'],
  ['century', 'centuries'],
  ['light-year', 'light year', 'ly'],
  ['USD', '$', 'us$', 'dollar', 'us dollar'],
  ['EUR', '€', 'euro'],
  ['GBP', '£', 'pound sterling', 'pounds sterling'],
  ['JPY', '¥', 'yen'],
  ['CNY', 'yuan', 'renminbi'],
  ['INR', '₹', 'rupee'],
  ['KRW', '₩', 'won'],
  ['RUB', '₽', 'rouble', 'ruble'],
  ['CHF', 'swiss franc', 'franc'],
  ['SEK'],
  ['NOK'],
  ['DKK'],
  ['CAD', 'canadian dollar'],
  ['AUD', 'australian dollar'],
  ['BRL'],
  ['MXN'],
  ['ZAR'],
];

const SYMBOLS = new Map<string, string>();
for (const [symbol = '', ...spellings] of UNITS) {
  for (const spelling of [symbol, ...spellings]) {
    SYMBOLS.set(spelling, symbol);
    // "kW" and "KW" are one, "m" and "M" too: no unit here differs by case alone.
    for (const form of [spelling.toLowerCase(), `${spelling.toLowerCase()}s`]) {
      if (!SYMBOLS.has(form)) SYMBOLS.set(form, symbol);
    }
  }
}

/** The symbol of a unit of measure, time or money however it is spelled; null for a noun that is counted. */
export const measureOf = (unit: string): string | null =>
  SYMBOLS.get(unit) ?? SYMBOLS.get(unit.toLowerCase().replace(/\s+/g, ' ')) ?? null;

const IRREGULAR = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wolves', 'wolf'],
]);

/** The last word of what is counted, in the singular: "Russian warships" → "warship". */
export function headOf(noun: string): string {
  const last = noun.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const irregular = IRREGULAR.get(last) ?? [...IRREGULAR].find(([many]) => last.endsWith(many))?.[1];
  if (irregular !== undefined) return irregular;
  if (/ies$/.test(last) && last.length > 4) return last.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(last)) return last.slice(0, -2);
  return /[^su]s$/.test(last) ? last.slice(0, -1) : last;
}
