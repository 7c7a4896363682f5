import type { DateGrammar, Groups, Moment, Shape } from './grammar.ts';
import { monthNumbers } from './month.ts';
import { partOfYear } from './point.ts';
import {
  bracketedYears,
  centuryPoint,
  dashedYears,
  dayPoint,
  decade,
  EDGE,
  END,
  isoDay,
  monthPoint,
  partCounted,
  partOf,
  romanNumber,
  shape,
  yearPoint,
  yearRange,
} from './shapes.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['enero'],
  ['febrero'],
  ['marzo'],
  ['abril'],
  ['mayo'],
  ['junio'],
  ['julio'],
  ['agosto'],
  ['septiembre', 'setiembre'],
  ['octubre'],
  ['noviembre'],
  ['diciembre'],
];
const NUMBERS = monthNumbers(MONTHS);
const monthOf = (name = ''): number => NUMBERS.get(name.toLowerCase()) ?? 0;

const MONTH = `(?<month>${[...NUMBERS.keys()]
  .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`)
  .join('|')})(?![\\p{L}])`;
const YEAR = '(?<year>[12]\\d{3})(?![\\d\\p{L}]|[.,]\\d)';
const OF_YEAR = `(?:,? (?:(?:de|del|de el)(?: año)? )?${YEAR})`;
const ERA =
  '(?:(?<bc>a\\. ?(?:de )?(?:C\\.|e\\. ?c\\.)|a\\. ?C\\b|aC\\b|antes de Cristo|antes de nuestra era)|d\\. ?(?:de )?(?:C\\.|e\\. ?c\\.)|dC\\b|después de Cristo|de nuestra era)';
const PART = '(?:(?<early>principios|comienzos|inicios)|(?<mid>mediados)|(?<late>finales|fines))';

const century = ({ roman = '', bc, ...groups }: Groups): Moment | null =>
  centuryPoint(romanNumber(roman), bc !== undefined, partOf(groups));

const TENS = ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

const SEASONS: Readonly<Record<string, number>> = { primavera: 3, verano: 6, otoño: 9, invierno: 12 };
const DAY = '(?:(?<day>\\d{1,2})(?:\\.º|º|\\.er|er)?|(?<first>primero|uno))';

const shapes: readonly Shape[] = [
  shape(`${EDGE}${DAY} (?:de )?${MONTH}${OF_YEAR}?`, ({ day, first, month, year }) =>
    dayPoint(year, monthOf(month), first === undefined ? day : '1'),
  ),
  // "del 3 al 5 de octubre de 1990": the month comes with the second.
  shape(
    `${EDGE}(?<day>\\d{1,2})(?= ?(?:al|a|y|y el|–|-) ?\\d{1,2} de ${MONTH}${OF_YEAR}?)`,
    ({ day, month, year }) => dayPoint(year, monthOf(month), day),
  ),
  shape(
    `${EDGE}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>${YEAR}${END}`,
    ({ day, month, year }) => dayPoint(year, Number(month), day),
  ),
  isoDay,
  shape(`(?<![\\p{L}\\p{N}-])(?:${PART} de )?${MONTH}${OF_YEAR}?`, ({ year, month, ...groups }) =>
    monthPoint(year, monthOf(month), partOf(groups)),
  ),
  shape(
    `(?<![\\p{L}])(?<season>primavera|verano|otoño|invierno) (?:de |del |del año |de(?:l)? año )${YEAR}(?:[/–-](?<short>\\d{2}|\\d{4})(?!\\d))?${END}`,
    ({ season = '', year }) => ({
      from: { kind: 'season', year: Number(year), first: SEASONS[season] ?? 1, months: 3 },
    }),
  ),
  shape(
    `(?<![\\p{L}])(?:(?<first>primer)|(?<second>segundo)|(?<third>tercer)|cuarto) (?:(?<quarter>trimestre)|semestre) (?:de |del |del año )${YEAR}${END}`,
    partCounted,
  ),
  shape(
    `(?<![\\p{L}])(?:${PART} del )?(?:[Ss]iglos?|ss?\\.) (?<roman>[IVX]{1,5})(?![\\p{L}\\p{N}])(?: ${ERA})?`,
    century,
  ),
  shape(`(?<=[Ss]iglos [IVX]{1,5} (?:y|e|a|al) )(?<roman>[IVX]{1,5})(?![\\p{L}\\p{N}])(?: ${ERA})?`, century),
  shape(
    `(?<![\\p{L}])(?:${PART} de (?:la |los )?)?(?:décadas? de(?:l año| los años| los)?|años) (?:(?<year>[12]\\d{2}0)|(?<tens>[2-9]0)|(?<word>${TENS.join('|')}))${END}`,
    (groups, { now }) => decade(groups, TENS, partOf(groups), now),
  ),
  shape(`(?<![\\p{L}])${PART} (?:de |del año )${YEAR}${END}`, ({ year, ...groups }) => {
    const part = partOf(groups);
    return part === null ? null : { from: partOfYear(Number(year), part) };
  }),
  dashedYears,
  shape(`${EDGE}(?<year>\\d{1,4}) ?(?:–|—|-|a|al) ?(?<to>\\d{1,4}) ${ERA}`, ({ year, to, bc }) =>
    yearRange(year, to, bc !== undefined),
  ),
  bracketedYears,
  shape(`${EDGE}(?<year>\\d{1,4}) ${ERA}`, ({ year, bc }) => ({
    from: yearPoint(Number(year), bc !== undefined),
  })),
  shape(
    `${EDGE}(?<year>\\d{1,4})(?= ?(?:a|al|y|y el|o|hasta|hasta el|–|-) ?\\d{1,4} ${ERA})`,
    ({ year, bc }) => ({ from: yearPoint(Number(year), bc !== undefined) }),
  ),
  shape(`(?<=[Aa]ño )(?<year>\\d{1,4})${END}`, ({ year }) =>
    Number(year) > 0 && Number(year) < 2200 ? { from: yearPoint(Number(year), false) } : null,
  ),
  shape(`${EDGE}${YEAR}${END}`, ({ year }) =>
    Number(year) > 2200 ? null : { from: yearPoint(Number(year), false), needs: 'year' },
  ),
];

const YEAR_CUES =
  /(?:^|[\s("«–-])(?:en|desde|hasta|de|del|entre|hacia|para|tras|año|años|antes de|después de|[*†]) $/iu;
/** What numbers count or measure: after these a number is no year. */
const COUNTED =
  /^ \(\d[\d.,]* ?%|^\s?(?:%|‰|°|[€$£¥])|^ ?(?:por ciento|grados?|mil|miles|millón|millones|billones|euros?|dólares|pesetas|pesos|libras|yenes|km|m|cm|mm|kg|km²|m²|m³|kW|MW|GW|kWh|rpm|RPM|metros?|kilómetros?|hectáreas?|toneladas?|kilos?|kilogramos?|litros?|horas?|minutos?|segundos?|días?|semanas?|meses|años|personas|habitantes|soldados|hombres|mujeres|niños|muertos|heridos|víctimas|votos|páginas|ejemplares|especies|islas|casas|viviendas|barcos|aviones|puntos|empleados|trabajadores|alumnos|estudiantes|miembros|visitantes|espectadores|asientos|plazas|familias|empresas|vehículos|coches|libros|obras|árboles|caballos|municipios)(?![\p{L}])/u;
const NO_YEAR =
  /(?:[#§$€£¥+]|(?<![\p{L}])(?:núm|n\.º|nº|número|página|págs?|capítulo|artículo|art|tipo|modelo|línea|sala|unos|unas|casi|cerca de|más de|menos de|los|las|total de|cada|sus|otros|otras)\.? ?)$/iu;

/** Dates as Spanish writes them. */
export const spanishDates: DateGrammar = {
  shapes,
  joint: /^(?: ?(?:–|—|-) ?| (?:a|al|hasta|hasta el|hasta finales de|a finales de) )$/u,
  between: { before: /entre (?:(?:el|la|los|las) )?(?:años )?$/iu, joint: /^ y (?:el )?$/u },
  approximation:
    /(?<![\p{L}])(?:[Hh]acia(?: el año| el)?|[Aa]lrededor de|[Aa]lrededor del año|[Cc]irca|[Cc]a?\.) $/u,
  approximated: null,
  isYear(year, before, after, isRange) {
    if (COUNTED.test(after) || NO_YEAR.test(before)) return false;
    const plural = /^ \p{Ll}{3,}s(?![\p{L}])/u.test(after);
    const round = year % 100 === 0;
    if (YEAR_CUES.test(before)) return !(plural && (round || !/(?:en|desde|hasta|año) $/iu.test(before)));
    if (plural || year > 2100) return false;
    if (isRange || /(?:en|para|hasta|desde|hacia) el $|(?:temporada|edición|curso) $/iu.test(before))
      return true;
    // Otherwise a year without a preposition stands behind a mark, another year, or a name ("Eurocopa 2016").
    if (/\d{4},? (?:y|e|o|u) $/u.test(before) || /\p{Lu}\p{L}+ $/u.test(before))
      return !round && year >= 1200;
    return /(?:^|[(,;:–/-] ?|[.!?] )$/u.test(before);
  },
  isMonth: (before) =>
    /(?:^|[\s(])(?:en|desde|hasta|de|pasado|mes de|entre|durante|este) $/iu.test(before) &&
    !/\d (?:de )?$/u.test(before),
  // "la ley 17/2009, de 23 de noviembre": the year stands in the number.
  unread: /\d\/\d{4}, (?:de )?$/u,
  past: /(?:\p{L}(?:ó|aron|ieron|yeron|jeron|aba|aban|ía|ían)|(?<![\p{L}])(?:fue|fueron|ha|han|hubo|hizo|dijo|puso|tuvo|vino|era|eran))(?![\p{L}])/u,
  future:
    /(?<![\p{L}])(?:será|serán|próximos?|próximas?|prevé|previst[oa]s?|habrá|tendrá|tendrán|podrá|podrán|celebrará|comenzará|planea|planean|deberá|deberán)(?![\p{L}])/u,
  stop: /(?<!(?<!\p{L})(?:\p{L}{1,2}|núm|págs?|[Ss]ra|[Dd]ra))[.!?](?= |$)/u,
};
