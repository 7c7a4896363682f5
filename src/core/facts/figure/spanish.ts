import { wordSet } from '../../article/words.ts';
import { capitalised, type Token } from '../token.ts';
import type { Counted, FigureGrammar } from './grammar.ts';
import { boundTable, symbols, unitTable } from './measure.ts';

const ONES = new Map<string, number>([
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ['veintiún', 21],
  ['veintiuna', 21],
]);
const TENS = new Map(
  'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, index) => [word, (index + 3) * 10] as const),
);
const HUNDREDS = new Map<string, number>([
  ['cien', 100],
  ['ciento', 100],
  ...'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'
    .split(' ')
    .flatMap((stem, index) => [`${stem}os`, `${stem}as`].map((word) => [word, (index + 2) * 100] as const)),
]);

/** "ciento treinta y cinco mil": hundreds, tens and ones in this order, each at most once, before and after "mil". */
function words(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  let at = index;
  if (/^(?:un|una|uno)$/.test(tokens[at]?.lower ?? ''))
    return /^(?:millón|billón)$/.test(tokens[at + 1]?.lower ?? '') ? { value: 1, next: at + 1 } : null;
  const thousands = tokens[at]?.lower === 'mil' ? { value: 1, next: at } : belowThousand(tokens, at);
  if (thousands === null) return null;
  at = thousands.next;
  if (tokens[at]?.lower !== 'mil') return thousands;
  // "mil millones" is a scale of its own.
  if (/^millones$/.test(tokens[at + 1]?.lower ?? ''))
    return thousands.next === index ? { value: 1, next: index } : thousands;
  const rest = belowThousand(tokens, at + 1);
  return { value: thousands.value * 1000 + (rest?.value ?? 0), next: rest?.next ?? at + 1 };
}

function belowThousand(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  let at = index;
  let value = 0;
  const take = (table: ReadonlyMap<string, number>): boolean => {
    const token = tokens[at];
    const found =
      token?.kind === 'word' && (!capitalised(token) || at === index) ? table.get(token.lower) : undefined;
    if (found === undefined) return false;
    value += found;
    at += 1;
    return true;
  };
  const hundreds = take(HUNDREDS);
  if (take(TENS)) {
    const isAnd = tokens[at]?.lower === 'y' && (ONES.get(tokens[at + 1]?.lower ?? '') ?? 10) < 10;
    if (isAnd) {
      at += 1;
      take(ONES);
    }
    return { value, next: at };
  }
  return take(ONES) || hundreds ? { value, next: at } : null;
}

/** Before the noun: "300 nuevos empleos". */
const ADJECTIVES = wordSet(
  'nuevos nuevas grandes pequeños pequeñas primeros primeras últimos últimas otros otras buenos buenas viejos viejas jóvenes diferentes distintos distintas antiguos antiguas supuestos presuntos principales largos largas diversos diversas',
);
const NOT_COUNTED = wordSet(
  'más menos después antes tras es atrás los las sus entonces quizás además mientras pues dos tres seis y/o apenas lejos mis tus nos os les ellos ellas estos estas esos esas unos unas otros otras todos todas muchos muchas demás según excepto menores mayores superiores inferiores restantes mil',
);

/** The plural that follows: in Spanish most adjectives stand behind it. */
function counted(tokens: readonly Token[], index: number): Counted | null {
  const at = ADJECTIVES.has(tokens[index]?.lower ?? '') ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.spaced || capitalised(token)) return null;
  if (!/s$/.test(token.lower) || token.lower.length < 4 || NOT_COUNTED.has(token.lower)) return null;
  return { noun: token.text, next: at + 1, attached: at === index };
}

/** Figures as Spanish writes them. */
export const spanishFigures: FigureGrammar = {
  decimal: ',',
  words,
  scales: new Map<string, number>([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['mill.', 1e6],
    ['mil millones', 1e9],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  wholes: new Map([
    ['medio millón', 5e5],
    ['millón y medio', 1.5e6],
    ['un millón y medio', 1.5e6],
    ['dos millones y medio', 2.5e6],
    ['tres millones y medio', 3.5e6],
    ['una docena', 12],
    ['media docena', 6],
    ['dos docenas', 24],
    ['un centenar', 100],
    ['un millar', 1000],
  ]),
  fractions: new Map<string, number>([
    ['tercio', 1 / 3],
    ['tercios', 1 / 3],
    ['tercera parte', 1 / 3],
    ['terceras partes', 1 / 3],
    ['cuarto', 1 / 4],
    ['cuarta parte', 1 / 4],
    ['cuartas partes', 1 / 4],
    ['quinto', 1 / 5],
    ['quintos', 1 / 5],
    ['quinta parte', 1 / 5],
    ['quintas partes', 1 / 5],
    ['décima parte', 1 / 10],
  ]),
  shares: new Map(),
  byPart: wordSet('en'),
  partOf: wordSet('de del'),
  halves: new Map([
    ['la mitad', 0.5],
    ['la tercera parte', 1 / 3],
    ['la cuarta parte', 1 / 4],
    ['la quinta parte', 1 / 5],
  ]),
  outOf: ['de cada'],
  bounds: boundTable({
    about: ['unos', 'unas', 'cerca de', 'alrededor de', 'aproximadamente', 'en torno a', 'circa', 'aprox.'],
    under: ['casi', 'menos de', 'hasta', 'como máximo', 'no más de', 'apenas'],
    over: [
      'más de',
      'al menos',
      'por lo menos',
      'como mínimo',
      'poco más de',
      'algo más de',
      'no menos de',
      'mínimo de',
      'por encima de',
    ],
  }),
  units: unitTable([
    ...symbols,
    '%: por ciento, por cien',
    'percentage points: punto porcentual, puntos porcentuales',
    'km: kilómetro, kilómetros',
    'm: metro, metros',
    'cm: centímetro, centímetros',
    'mm: milímetro, milímetros',
    'nm: nanómetros',
    'mi: milla, millas',
    'ft: pie, pies',
    'km²: kilómetro cuadrado, kilómetros cuadrados',
    'm²: metro cuadrado, metros cuadrados',
    'm³: metro cúbico, metros cúbicos',
    'mi²: milla cuadrada, millas cuadradas',
    'ha: hectárea, hectáreas',
    'kg: kilo, kilos, kilogramo, kilogramos',
    'g: gramo, gramos',
    't: tonelada, toneladas',
    'l: litro, litros',
    'km/h: kilómetros por hora',
    'm/s: metros por segundo',
    '°C: grados celsius, grados centígrados',
    '°F: grados fahrenheit',
    '°: grado, grados',
    'kW: kilovatio, kilovatios',
    'MW: megavatio, megavatios',
    'GW: gigavatios',
    'kWh: kilovatios hora',
    'Hz: hercio, hercios, hertz',
    'EUR: euro, euros',
    'USD: dólar, dólares, dólares estadounidenses',
    'GBP: libras esterlinas',
    'ESP: peseta, pesetas',
    'JPY: yen, yenes',
    'CHF: francos suizos',
    'CNY: yuanes',
    'years: año, años',
    'months: mes, meses',
    'weeks: semana, semanas',
    'days: día, días',
    'hours: hora, horas',
    'minutes: minuto, minutos',
    'seconds: segundo, segundos',
    'light-years: años luz',
  ]),
  capitalNouns: false,
  of: 'de',
  andHalf: new Set(['y media', 'y medio']),
  joints: wordSet('a al'),
  between: { before: 'entre', joint: 'y' },
  minus: wordSet('menos'),
  belowZero: new Set(['bajo cero']),
  definite: wordSet(
    'los las estos estas esos esas sus ambos ambas otros otras todos todas nuestros aquellos aquellas primeros primeras últimos últimas siguientes',
  ),
  labels: wordSet(
    'núm número n.º nº n página páginas pág págs capítulo artículo art sección apartado párrafo volumen vol tomo versión tipo modelo fase grupo clase nivel ruta autopista carretera canal vuelo sala línea etapa jornada habitación figura tabla puesto salmo fórmula kilómetro',
  ),
  shiftsBefore: wordSet('hace hacía tras cada'),
  shiftsAfter: new Set(['después', 'antes', 'más tarde', 'atrás']),
  refusing: new Set(['h']),
  counted,
  hyphened: () => null,
};
