/** Symbols by the words that say them; several words are joined by one space. */
const SYMBOLS = new Map<string, string>();

const add = (symbol: string, ...words: readonly string[]): void => {
  for (const word of words) SYMBOLS.set(word, symbol);
};

add('%', '%', 'percent', 'per cent', 'pc', 'pct');
add('percentage points', 'percentage point', 'percentage points', 'pp');
add('basis points', 'basis point', 'basis points');
add('km', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers');
add('m', 'm', 'metre', 'metres', 'meter', 'meters');
add('cm', 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters');
add('mm', 'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters');
add('µm', 'µm', 'μm', 'micrometre', 'micrometres', 'micrometer', 'micrometers', 'micron', 'microns');
add('nm', 'nm', 'nanometre', 'nanometres', 'nanometer', 'nanometers');
add('mi', 'mi', 'mile', 'miles');
add('nmi', 'nmi', 'nautical mile', 'nautical miles');
add('ft', 'ft', 'foot', 'feet');
add('in', 'inch', 'inches');
add('yd', 'yd', 'yard', 'yards');
add(
  'km²',
  'km²',
  'sq km',
  'square km',
  'square kilometre',
  'square kilometres',
  'square kilometer',
  'square kilometers',
);
add('m²', 'm²', 'sq m', 'square m', 'square metre', 'square metres', 'square meter', 'square meters');
add('cm²', 'cm²', 'square centimetre', 'square centimetres', 'square centimeter', 'square centimeters');
add('mi²', 'mi²', 'sq mi', 'square mi', 'square mile', 'square miles');
add('ft²', 'ft²', 'sq ft', 'square ft', 'square foot', 'square feet');
add('m³', 'm³', 'cu m', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters');
add('mi³', 'mi³', 'cu mi', 'cubic mile', 'cubic miles');
add('km³', 'km³', 'cu km', 'cubic kilometre', 'cubic kilometres', 'cubic kilometer', 'cubic kilometers');
add('cm³', 'cm³', 'cubic centimetre', 'cubic centimetres', 'cubic centimeter', 'cubic centimeters', 'cc');
add('ft³', 'ft³', 'cu ft', 'cubic foot', 'cubic feet');
add('ha', 'ha', 'hectare', 'hectares');
add('acre', 'acre', 'acres');
add('kg', 'kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes');
add('g', 'g', 'gram', 'grams', 'gramme', 'grammes');
add('mg', 'mg', 'milligram', 'milligrams', 'milligramme', 'milligrammes');
add('µg', 'µg', 'μg', 'mcg', 'microgram', 'micrograms');
add('t', 't', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonnes');
add('ton', 'ton', 'tons', 'gross tons', 'gross register tons', 'long tons', 'short tons');
add('Mt', 'megatonne', 'megatonnes');
add('Gt', 'gigatonne', 'gigatonnes', 'gigaton', 'gigatons');
add('lb', 'lb', 'lbs', 'pound', 'pounds');
add('st', 'stones');
add('oz', 'oz', 'ounce', 'ounces');
add('l', 'l', 'litre', 'litres', 'liter', 'liters');
add('ml', 'ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters');
add('gal', 'gallon', 'gallons');
add('bbl', 'barrel', 'barrels');
add(
  'km/h',
  'km/h',
  'kph',
  'kmh',
  'kilometres per hour',
  'kilometers per hour',
  'kilometres an hour',
  'kilometers an hour',
);
add('mph', 'mph', 'miles per hour', 'miles an hour');
add('m/s', 'm/s', 'metres per second', 'meters per second', 'metres a second', 'meters a second');
add(
  'km/s',
  'km/s',
  'kilometres per second',
  'kilometers per second',
  'kilometres a second',
  'kilometers a second',
);
add('kn', 'knot', 'knots');
add('rpm', 'rpm', 'revolutions per minute');
add('°C', '°c', 'ºc', 'degrees celsius', 'degree celsius', 'degrees centigrade', 'degrees c');
add('°F', '°f', 'ºf', 'degrees fahrenheit', 'degree fahrenheit', 'degrees f');
add('°', '°', 'º', 'degree', 'degrees');
add('K', 'kelvin', 'kelvins');
add('W', 'watt', 'watts');
add('kW', 'kw', 'kilowatt', 'kilowatts');
add('MW', 'mw', 'megawatt', 'megawatts');
add('GW', 'gw', 'gigawatt', 'gigawatts');
add('TW', 'tw', 'terawatt', 'terawatts');
add('kWh', 'kwh', 'kilowatt hour', 'kilowatt hours');
add('MWh', 'mwh', 'megawatt hour', 'megawatt hours');
add('GWh', 'gwh', 'gigawatt hour', 'gigawatt hours');
add('TWh', 'twh', 'terawatt hour', 'terawatt hours');
add('hp', 'hp', 'horsepower');
add('V', 'volt', 'volts');
add('kV', 'kv', 'kilovolt', 'kilovolts');
add('A', 'ampere', 'amperes', 'amps');
add('J', 'joule', 'joules');
add('kJ', 'kj', 'kilojoule', 'kilojoules');
add('kcal', 'kcal', 'kilocalorie', 'kilocalories');
add('calories', 'calorie', 'calories');
add('Pa', 'pascal', 'pascals');
add('kPa', 'kpa', 'kilopascal', 'kilopascals');
add('MPa', 'mpa', 'megapascals');
add('hPa', 'hpa', 'hectopascals');
add('mmHg', 'mmhg');
add('psi', 'psi');
add('dB', 'db', 'decibel', 'decibels');
add('kB', 'kb', 'kilobyte', 'kilobytes');
add('GB', 'gb', 'gigabyte', 'gigabytes');
add('MB', 'mb', 'megabyte', 'megabytes');
add('TB', 'tb', 'terabyte', 'terabytes');
add('Mbit/s', 'mbit/s', 'mbps');
add('Gbit/s', 'gbit/s', 'gbps');
add('Hz', 'hz', 'hertz');
add('kHz', 'khz', 'kilohertz');
add('MHz', 'mhz', 'megahertz');
add('GHz', 'ghz', 'gigahertz');
add('ppm', 'ppm', 'parts per million');
add('ppb', 'ppb', 'parts per billion');
add('USD', 'usd', 'dollar', 'dollars', 'us dollar', 'us dollars', 'american dollars');
add('CAD', 'cad', 'canadian dollar', 'canadian dollars');
add('AUD', 'aud', 'australian dollar', 'australian dollars');
add('HKD', 'hkd', 'hong kong dollars');
add('EUR', 'eur', 'euro', 'euros');
add('GBP', 'gbp', 'pound sterling', 'pounds sterling', 'british pounds', 'sterling');
add('JPY', 'jpy', 'yen', 'japanese yen');
add('CNY', 'cny', 'yuan', 'renminbi');
add('KRW', 'krw', 'korean won');
add('INR', 'inr', 'rupee', 'rupees', 'indian rupees');
add('CHF', 'chf', 'swiss franc', 'swiss francs');
add('SEK', 'sek', 'kronor', 'swedish kronor', 'krona');
add('NOK', 'nok', 'norwegian kroner');
add('DKK', 'dkk', 'danish kroner');
add('RUB', 'rub', 'rouble', 'roubles', 'ruble', 'rubles');
add('ZAR', 'zar', 'rand');
add('MXN', 'mxn');
add('PLN', 'pln', 'zlotys', 'zloty');
add('CZK', 'czk');
add('HUF', 'huf', 'forints', 'forint');
add('NZD', 'nzd');
add('SGD', 'sgd');
add('BRL', 'brl', 'reais');
add('cents', 'cent', 'cents');
add('pence', 'pence');
add('centuries', 'century', 'centuries');
add('decades', 'decade', 'decades');
add('years', 'year', 'years', 'yr', 'yrs');
add('months', 'month', 'months');
add('weeks', 'week', 'weeks');
add('days', 'day', 'days');
add('nights', 'night', 'nights');
add('hours', 'hour', 'hours', 'hr', 'hrs', 'h');
add('minutes', 'minute', 'minutes', 'min', 'mins');
add('seconds', 'second', 'seconds', 's', 'sec', 'secs');
add('ms', 'ms', 'millisecond', 'milliseconds');
add('light-years', 'light-year', 'light-years', 'light year', 'light years');
add('times', 'times', 'fold');

const DURATIONS = new Set(
  'centuries decades years months weeks days nights hours minutes seconds ms'.split(' '),
);

/** The symbol of a unit of measure or money said in these words, or null. */
export const unitNamed = (words: string): string | null => SYMBOLS.get(words) ?? null;

export const isDuration = (symbol: string): boolean => DURATIONS.has(symbol);

/** How many of a smaller unit make one of a unit, for amounts said in both: "5 feet 10 inches". */
const SMALLER: Readonly<Record<string, readonly [string, number] | undefined>> = {
  ft: ['in', 12],
  mi: ['yd', 1760],
  yd: ['ft', 3],
  st: ['lb', 14],
  lb: ['oz', 16],
  km: ['m', 1000],
  m: ['cm', 100],
  kg: ['g', 1000],
  years: ['months', 12],
  weeks: ['days', 7],
  days: ['hours', 24],
  hours: ['minutes', 60],
  minutes: ['seconds', 60],
};

export const smallerUnit = (symbol: string): readonly [string, number] | null => SMALLER[symbol] ?? null;

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
  s: 'SGD',
  nt: 'TWD',
  r: 'BRL',
};

/** The currency of a sign: `$` is the US dollar unless letters before it say otherwise. */
export const currency = (sign: string, letters: string): string | null =>
  sign === '$' && letters !== '' ? (DOLLARS[letters.toLowerCase()] ?? null) : (CURRENCIES[sign] ?? null);

const MEASURES = new Set([...SYMBOLS.values(), ...Object.values(CURRENCIES), ...Object.values(DOLLARS)]);

/** Whether a unit is a measure or money, rather than a counted noun. */
export const isMeasure = (unit: string): boolean => MEASURES.has(unit);

const CODES =
  /^(?:USD|CAD|AUD|HKD|EUR|GBP|JPY|CNY|KRW|INR|CHF|SEK|NOK|DKK|RUB|ZAR|BRL|SGD|TWD|NZD|MXN|PLN|CZK|HUF)$/;

/** Whether a unit is money. */
export const isMoney = (unit: string): boolean => CODES.test(unit);
