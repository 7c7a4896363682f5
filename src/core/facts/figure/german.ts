import { wordSet } from '../../article/words.ts';
import { capitalised, type Token } from '../token.ts';
import type { Counted, FigureGrammar } from './grammar.ts';
import { boundTable, symbols, unitTable } from './measure.ts';

const SMALL = new Map(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, index) => [word, index] as const),
);
SMALL.set('eins', 1);
const TENS = new Map(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);

/** "fünfundzwanzig" → 25, "zwölfhundert" → 1200, "dreitausendvierhundert" → 3400; null for any other word. */
export function germanNumber(word: string): number | null {
  if (word.length > 60) return null;
  const thousand = word.indexOf('tausend');
  if (thousand >= 0) return composed(word, thousand, 'tausend', 1000);
  const hundred = word.indexOf('hundert');
  if (hundred >= 0) return composed(word, hundred, 'hundert', 100);
  const small = SMALL.get(word) ?? TENS.get(word);
  if (small !== undefined) return small;
  const and = word.indexOf('und');
  const [ones, tens] = [SMALL.get(word.slice(0, and)), TENS.get(word.slice(and + 3))];
  return and > 0 && ones !== undefined && ones > 0 && ones < 10 && tens !== undefined ? tens + ones : null;
}

function composed(word: string, at: number, name: string, factor: number): number | null {
  const head = at === 0 ? 1 : germanNumber(word.slice(0, at));
  const rest = word.slice(at + name.length).replace(/^und(?=.)/, '');
  const tail = rest === '' ? 0 : germanNumber(rest);
  return head === null || tail === null || tail >= factor ? null : head * factor + tail;
}

function words(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  // "Elf" and "Acht" are nouns, "ein" is an article.
  if (token?.kind !== 'word' || (capitalised(token) && index > 0 && tokens[index - 1]?.text !== '.'))
    return null;
  if (/^ein(?:e|en|er|em)?$/.test(token.lower)) {
    const isScale = /^(?:million|milliarde|billion)$/.test(tokens[index + 1]?.lower ?? '');
    return isScale ? { value: 1, next: index + 1 } : null;
  }
  if (token.lower === 'anderthalb') return { value: 1.5, next: index + 1 };
  const half = /^(\p{Ll}+)einhalb$/u.exec(token.lower)?.[1];
  const whole = half === undefined ? germanNumber(token.lower) : germanNumber(half);
  return whole === null ? null : { value: half === undefined ? whole : whole + 0.5, next: index + 1 };
}

/** Capital words that follow a number and are nothing it counts. */
const NOT_COUNTED = wordSet(
  'uhr prozent er sie es wir ich der die das januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
);

/** Adjectives, then the noun: "28.000 Schweizer Soldaten", "23 neue Raketen", "12 US-Soldaten". */
function counted(tokens: readonly Token[], index: number): Counted | null {
  for (let at = index; at < index + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.spaced) return null;
    if (!capitalised(token)) {
      if (!/(?:e|en|er|es|em|te|ten|a)$/.test(token.lower) || STOPS.has(token.lower)) return null;
      continue;
    }
    if (NOT_COUNTED.has(token.lower)) return null;
    const next = tokens[at + 1];
    if (/er$/.test(token.lower) && capitalised(next) && next?.spaced === true && !NOT_COUNTED.has(next.lower))
      continue;
    let end = at;
    while (
      end < at + 6 &&
      tokens[end + 1]?.text === '-' &&
      !tokens[end + 1]?.spaced &&
      tokens[end + 2]?.kind === 'word' &&
      !tokens[end + 2]?.spaced
    )
      end += 2;
    const noun = tokens
      .slice(at, end + 1)
      .map(({ text }) => text)
      .join('');
    return { noun, next: end + 1, attached: at === index };
  }
  return null;
}

const STOPS = wordSet(
  'des dem einem keinem ihres seines jedes meines wurde wurden werde werden hatte hatten habe haben konnte konnten musste mussten kamen kommen lebten leben waren die der den eine einen einer eines seine ihre diese dieser welche aber oder unter über hinter später früher weniger jede jeder alle sie er es standen starben arbeiteten wohnten zählte zählten blieben gingen betrug erhielt erreichte',
);

const one = (word: string): string => `${word}, ${word}s, ${word}es, ${word}e, ${word}en, ${word}n`;

/** Figures as German writes them. */
export const germanFigures: FigureGrammar = {
  decimal: ',',
  words,
  scales: new Map<string, number>([
    ['hundert', 100],
    ['tausend', 1e3],
    ['tsd.', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio.', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd.', 1e9],
    ['mrd', 1e9],
    ['bio.', 1e12],
    ['bio', 1e12],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  wholes: new Map([
    ['eine halbe million', 5e5],
    ['einer halben million', 5e5],
    ['eine halbe milliarde', 5e8],
    ['einer halben milliarde', 5e8],
    ['eineinhalb millionen', 1.5e6],
    ['ein dutzend', 12],
    ['zwei dutzend', 24],
    ['drei dutzend', 36],
    ['ein halbes dutzend', 6],
  ]),
  fractions: new Map<string, number>([
    ['drittel', 1 / 3],
    ['dritteln', 1 / 3],
    ['viertel', 1 / 4],
    ['vierteln', 1 / 4],
    ['fünftel', 1 / 5],
    ['fünfteln', 1 / 5],
    ['sechstel', 1 / 6],
    ['achtel', 1 / 8],
    ['zehntel', 1 / 10],
  ]),
  shares: new Map(
    ['zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'].flatMap(
      (word, index) =>
        ['jeder ', 'jede ', 'jedes ', 'jeden ', 'jedem '].flatMap((each) =>
          ['', 'n'].map((ending) => [`${each}${word}${ending}`, 1 / (index + 2)] as const),
        ),
    ),
  ),
  byPart: wordSet('um auf'),
  partOf: wordSet('der des aller von davon seiner ihrer dieser mehr weniger'),
  halves: new Map([
    ['die hälfte', 0.5],
    ['der hälfte', 0.5],
  ]),
  outOf: ['von'],
  bounds: boundTable({
    about: [...'etwa rund circa ca. zirka ungefähr annähernd schätzungsweise'.split(' '), 'an die'],
    under: [
      ...'fast beinahe nahezu knapp unter höchstens maximal'.split(' '),
      'weniger als',
      'bis zu',
      'nicht mehr als',
    ],
    over: [
      ...'über mindestens wenigstens gut'.split(' '),
      'mehr als',
      'etwas mehr als',
      'weit über',
      'deutlich mehr als',
      'nicht weniger als',
    ],
  }),
  units: unitTable([
    ...symbols,
    '%: prozent, v. h.',
    'percentage points: prozentpunkt, prozentpunkte, prozentpunkten',
    `km: ${one('kilometer')}`,
    `m: ${one('meter')}`,
    `cm: ${one('zentimeter')}`,
    `mm: ${one('millimeter')}`,
    `nm: ${one('nanometer')}`,
    `mi: meile, meilen`,
    `ft: fuß`,
    `km²: ${one('quadratkilometer')}`,
    `m²: ${one('quadratmeter')}`,
    `m³: ${one('kubikmeter')}`,
    'mi²: quadratmeile, quadratmeilen',
    'ha: hektar',
    'kg: kilogramm, kilo',
    'g: gramm',
    't: tonne, tonnen',
    `l: ${one('liter')}`,
    'km/h: stundenkilometer, stundenkilometern, kilometer pro stunde, kilometern pro stunde',
    'm/s: meter pro sekunde, metern pro sekunde',
    '°C: grad celsius',
    '°F: grad fahrenheit',
    '°: grad',
    'kW: kilowatt',
    'MW: megawatt',
    'GW: gigawatt',
    'kWh: kilowattstunde, kilowattstunden',
    'Hz: hertz',
    'GB: gigabyte',
    'MB: megabyte',
    'EUR: euro, euros',
    'USD: dollar, us-dollar, dollars',
    'GBP: pfund sterling, britische pfund',
    'CHF: franken, schweizer franken',
    'DEM: mark, d-mark, dm',
    'JPY: yen',
    'CNY: yuan',
    'RUB: rubel',
    'years: jahr, jahre, jahren',
    'months: monat, monate, monaten',
    'weeks: woche, wochen',
    'days: tag, tage, tagen',
    'hours: stunde, stunden',
    'minutes: minute, minuten',
    'seconds: sekunde, sekunden',
    'light-years: lichtjahr, lichtjahre, lichtjahren',
  ]),
  capitalNouns: true,
  of: null,
  andHalf: new Set(),
  joints: wordSet('bis'),
  between: { before: 'zwischen', joint: 'und' },
  minus: wordSet('minus'),
  belowZero: new Set(['unter null']),
  definite: wordSet(
    'die der den diese dieser diesen alle aller allen beide seine seiner ihre ihrer unsere jene anderen übrigen ersten letzten nächsten',
  ),
  labels: wordSet(
    'nr nummer platz rang seite seiten kapitel artikel art paragraf paragraph absatz band bd typ linie gleis raum zimmer halle tor gruppe klasse stufe phase kategorie version formel teil abschnitt abbildung tabelle kanal runde etappe autobahn bundesstraße psalm vers modell baureihe sektion auflage jahrgang',
  ),
  shiftsBefore: wordSet('vor alle'),
  shiftsAfter: wordSet('später zuvor danach vorher früher darauf nach vor'),
  refusing: wordSet('uhr'),
  counted,
  hyphened: (word) =>
    /^jährig(?:e|en|er|es|em)?$/.test(word)
      ? 'years'
      : /^prozentig(?:e|en|er|es|em)?$/.test(word)
        ? '%'
        : null,
};
