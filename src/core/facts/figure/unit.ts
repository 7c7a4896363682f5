/** Symbols by the words that say them; several words are joined by one space. */
const SYMBOLS = new Map<string, string>();

const add = (symbol: string, ...words: readonly string[]): void => {
  for (const word of words) SYMBOLS.set(word, symbol);
};

add('%', '%', 'percent', 'per cent');
add('percentage points', 'percentage point', 'percentage points');
add('km', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers');
add('m', 'm', 'metre', 'metres', 'meter', 'meters');
add('cm', 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters');
add('mm', 'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters');
add('nm', 'nm', 'nanometre', 'nanometres', 'nanometer', 'nanometers');
add('mi', 'mi', 'mile', 'miles');
add('ft', 'ft', 'foot', 'feet');
add('in', 'inch', 'inches');
add('yd', 'yd', 'yard', 'yards');
add('km²', 'km²', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers');
add('m²', 'm²', 'square metre', 'square metres', 'square meter', 'square meters');
add('mi²', 'square mile', 'square miles');
add('ft²', 'square foot', 'square feet');
add('m³', 'm³', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters');
add('ha', 'ha', 'hectare', 'hectares');
add('acre', 'acre', 'acres');
add('kg', 'kg', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes');
add('g', 'g', 'gram', 'grams');
add('t', 'tonne', 'tonnes');
add('ton', 'ton', 'tons');
add('lb', 'lb', 'lbs', 'pound', 'pounds');
add('l', 'litre', 'litres', 'liter', 'liters');
add('gal', 'gallon', 'gallons');
add('bbl', 'barrel', 'barrels');
add(
  'km/h',
  'km/h',
  'kph',
  'kilometres per hour',
  'kilometers per hour',
  'kilometres an hour',
  'kilometers an hour',
);
add('mph', 'mph', 'miles per hour', 'miles an hour');
add('m/s', 'm/s', 'metres per second', 'meters per second');
add('°C', '°c', 'degrees celsius', 'degrees centigrade');
add('°F', '°f', 'degrees fahrenheit');
add('°', '°', 'degree', 'degrees');
add('K', 'kelvin');
add('W', 'watt', 'watts');
add('kW', 'kw', 'kilowatt', 'kilowatts');
add('MW', 'mw', 'megawatt', 'megawatts');
add('GW', 'gw', 'gigawatt', 'gigawatts');
add('kWh', 'kwh', 'kilowatt hours');
add('GB', 'gb', 'gigabyte', 'gigabytes');
add('MB', 'mb', 'megabyte', 'megabytes');
add('Hz', 'hz', 'hertz');
add('USD', 'dollar', 'dollars', 'us dollars');
add('EUR', 'euro', 'euros');
add('years', 'year', 'years');
add('months', 'month', 'months');
add('weeks', 'week', 'weeks');
add('days', 'day', 'days');
add('hours', 'hour', 'hours');
add('minutes', 'minute', 'minutes');
add('seconds', 'second', 'seconds');
add('light-years', 'light-year', 'light-years', 'light years');

const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']);

/** The symbol of a unit of measure or money said in these words, or null. */
export const unitNamed = (words: string): string | null => SYMBOLS.get(words) ?? null;

export const isDuration = (symbol: string): boolean => DURATIONS.has(symbol);

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
};
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  c: 'CAD',
  ca: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
};

/** The currency of a sign: `$` is the US dollar unless letters before it say otherwise. */
export const currency = (sign: string, letters: string): string | null =>
  sign === '$' && letters !== '' ? (DOLLARS[letters.toLowerCase()] ?? null) : (CURRENCIES[sign] ?? null);

/** Whether a unit is a measure or money, rather than a counted noun. */
export const isMeasure = (unit: string): boolean =>
  [...SYMBOLS.values(), ...Object.values(CURRENCIES), ...Object.values(DOLLARS)].includes(unit);
