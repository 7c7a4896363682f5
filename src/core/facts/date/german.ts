import type { DateGrammar, Groups, Moment, Shape } from './grammar.ts';
import { monthNumbers } from './month.ts';
import { type Part, partOfYear } from './point.ts';
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
  partOf as partSaid,
  romanNumber,
  shape,
  yearPoint,
  yearRange,
} from './shapes.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan.'],
  ['februar', 'feber', 'feb.'],
  ['märz', 'mrz.'],
  ['april', 'apr.'],
  ['mai'],
  ['juni', 'jun.'],
  ['juli', 'jul.'],
  ['august', 'aug.'],
  ['september', 'sept.', 'sep.'],
  ['oktober', 'okt.'],
  ['november', 'nov.'],
  ['dezember', 'dez.'],
];
const NUMBERS = monthNumbers(MONTHS);
const monthOf = (name = ''): number => NUMBERS.get(name.toLowerCase().replace(/s$/, '')) ?? 0;

const MONTH = `(?<month>${[...NUMBERS.keys()]
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replace('.', '\\.')}`)
  .join('|')})(?![\\p{L}])`;
const YEAR = '(?<year>[12]\\d{3})(?!\\d|[.,]\\d|er\\b)';
const ERA =
  '(?:(?<bc>v\\. ?Chr\\.|v\\. ?u\\. ?Z\\.|vor Christus|vor Christi Geburt|vor unserer Zeitrechnung)|n\\. ?Chr\\.|n\\. ?u\\. ?Z\\.|nach Christus|nach Christi Geburt|unserer Zeitrechnung)';
const PART = '(?:(?<early>Anfang|Beginn)|(?<mid>Mitte)|(?<late>Ende))';
const PARTED = '(?:(?<young>frühen|beginnenden)|(?<old>späten|ausgehenden|endenden))';
const CENTURY = '(?:Jahrhunderts?|Jhdt?s?\\.|Jh\\.|Jh)(?![\\p{L}])';
const ORDINALS =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten'.split(
    ' ',
  );
const DECADES = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const partOf = ({ young, old, early = young, late = old, mid }: Groups): Part | null =>
  partSaid({ early, mid, late });

function century({ number, word, bc, ...groups }: Groups): Moment | null {
  const counted = word === undefined ? Number(number) : ORDINALS.indexOf(word.toLowerCase()) + 1;
  return centuryPoint(counted, bc !== undefined, partOf(groups));
}

const SEASONS: Readonly<Record<string, number>> = {
  Frühling: 3,
  Frühjahr: 3,
  Sommer: 6,
  Herbst: 9,
  Winter: 12,
};

const shapes: readonly Shape[] = [
  shape(`${EDGE}(?<day>\\d{1,2})\\. ?${MONTH}(?:,? (?:des Jahres )?${YEAR})?`, ({ day, month, year }) =>
    dayPoint(year, monthOf(month), day),
  ),
  // "vom 3. bis 5. Oktober 1990", "am 3. und 5. Oktober": the month comes with the second.
  shape(
    `${EDGE}(?<day>\\d{1,2})\\.(?= ?(?:bis|bis zum|und|und dem|auf den|/|–|-) ?\\d{1,2}\\. ?${MONTH}(?: ${YEAR})?)`,
    ({ day, month, year }) => dayPoint(year, monthOf(month), day),
  ),
  shape(`${EDGE}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${YEAR}${END}`, ({ day, month, year }) =>
    dayPoint(year, Number(month), day),
  ),
  isoDay,
  shape(
    `(?<![\\p{L}\\p{N}-])(?:${PART} )?${MONTH}(?:,? (?:des Jahres )?${YEAR})?`,
    ({ year, month, ...groups }) => monthPoint(year, monthOf(month), partOf(groups)),
  ),
  shape(
    `(?<![\\p{L}])(?<season>Frühling|Frühjahr|Sommer|Herbst|Winter)(?: des Jahres)? ${YEAR}(?:[/–-](?<short>\\d{2}|\\d{4})(?!\\d))?${END}`,
    ({ season = '', year }) => ({
      from: { kind: 'season', year: Number(year), first: SEASONS[season] ?? 1, months: 3 },
    }),
  ),
  shape(
    `(?<![\\p{L}])(?:(?<first>ersten|1\\.)|(?<second>zweiten|2\\.)|(?<third>dritten|3\\.)|(?:vierten|4\\.)) (?:(?<quarter>Quartal)|Halbjahr) (?:des Jahres )?${YEAR}${END}`,
    partCounted,
  ),
  // Parts of centuries and decades.
  shape(
    `${EDGE}(?:${PART} des |${PARTED} )?(?:(?<number>\\d{1,2})\\.|(?<word>${ORDINALS.join('|')})) ?${CENTURY}(?: ${ERA})?`,
    century,
  ),
  shape(
    `${EDGE}(?<number>\\d{1,2})\\.(?= (?:und|oder|bis|bis zum|bis ins|und dem|und im|–|-) ?\\d{1,2}\\. ${CENTURY}(?: ${ERA})?)`,
    century,
  ),
  shape(
    `${EDGE}(?:${PART} der |${PARTED} )?(?:(?<year>[12]\\d{2}0)er|(?<tens>[2-9]0)er|(?<word>${DECADES.map(
      (name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`,
    ).join('|')})er)[- ]?[jJ]ahren?(?![\\p{L}])`,
    (groups, { now }) => decade(groups, DECADES, partOf(groups), now),
  ),
  shape(
    `${EDGE}(?:${PART} der |${PARTED} )?(?<year>[12]\\d{2}0)ern?(?![\\p{L}]|-[jJ]|[ ][jJ]ahre)`,
    (groups, { now }) => decade(groups, DECADES, partOf(groups), now),
  ),
  // Years.
  shape(`${EDGE}${PART} (?:des Jahres )?${YEAR}${END}`, ({ year, ...groups }) => {
    const part = partOf(groups);
    return part === null ? null : { from: partOfYear(Number(year), part) };
  }),
  dashedYears,
  shape(`${EDGE}(?<year>\\d{1,4}) ?(?:–|—|-|bis) ?(?<to>\\d{1,4}) ${ERA}`, ({ year, to, bc }) =>
    yearRange(year, to, bc !== undefined),
  ),
  bracketedYears,
  shape(`${EDGE}(?<year>\\d{1,4}) ${ERA}`, ({ year, bc }) => ({
    from: yearPoint(Number(year), bc !== undefined),
  })),
  shape(
    `${EDGE}(?<year>\\d{1,4})(?= ?(?:bis|und|oder|–|-) ?(?:etwa |um |ca\\. )?\\d{1,4} ${ERA})`,
    ({ year, bc }) => ({ from: yearPoint(Number(year), bc !== undefined) }),
  ),
  shape(`(?<=(?:[Ii]m|dem|[Ss]eit|des|bis|ab) Jahr(?:es|e)? )(?<year>\\d{2,4})${END}`, ({ year }) =>
    Number(year) < 2200 ? { from: yearPoint(Number(year), false), needs: 'year' } : null,
  ),
  shape(`${EDGE}${YEAR}${END}`, ({ year }) =>
    Number(year) > 2200 ? null : { from: yearPoint(Number(year), false), needs: 'year' },
  ),
  shape(`(?<=Jahrhundert )(?<roman>[IVX]{1,5})(?![\\p{L}])`, ({ roman = '' }) =>
    centuryPoint(romanNumber(roman), false, null),
  ),
];

/** Before a number these say that it is a year. */
const YEAR_CUES =
  /(?:^|[\s("„–-])(?:im|seit|bis|ab|vor|nach|um|von|zwischen|Jahr|Jahre|Jahres|Jahren|anno|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|spätestens|erst|bereits|schon|[*†]) $/u;
/** What numbers count or measure: after these a number is no year, whatever stands before it. */
const COUNTED =
  /^ \(\d[\d.,]* ?(?:%|Prozent)|^\s?(?:%|‰|°|[€$£¥])|^[\s-]?(?:Prozent|Promille|Grad|Mio|Mrd|Tsd|Tausend|Millionen|Milliarden|Euro|Dollar|Mark|DM|Franken|Pfund|Yen|Rubel|US-Dollar|km|m|cm|mm|kg|g|t|l|ha|km²|m²|m³|kW|MW|GW|kWh|rpm|RPM|hPa|Hz|MB|GB|Meter|Metern|Kilometer|Kilometern|Quadrat\p{L}+|Kubik\p{L}+|Hektar|Tonnen|Kilogramm|Liter|Litern|Stunden|Minuten|Sekunden|Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Menschen|Personen|Einwohnern?|Einwohnerinnen|Soldaten|Tote|Toten|Opfern?|Mann|Männern?|Frauen|Kindern?|Arbeitern?|Schülern?|Studenten|Studierenden?|Mitgliedern?|Mitarbeitern?|Beschäftigten?|Besuchern?|Zuschauern?|Plätzen?|Sitzplätzen?|Stimmen|Seiten|Exemplaren?|Wörtern?|Arten|Inseln|Häusern?|Wohnungen|Schiffen?|Flugzeugen?|Panzern?|Punkten?|Verletzten?|Gefangenen?|Flüchtlingen?|Haushalten?|Betrieben?|Unternehmen|Fahrzeugen?|Autos|Bücher|Büchern|Werke|Werken|Bäumen?|Pferden?|Gemeinden)(?![\p{L}])/u;
const NO_YEAR =
  /(?:[#§$€£¥+]|(?:Nr|Nummer|Platz|Seite|S|Kapitel|Absatz|Artikel|Art|Typ|Modell|Linie|Raum|Zimmer|PLZ|ISO|DIN|Euro|Dollar|rund|fast|knapp|über|mehr als|weniger als|mindestens|höchstens|insgesamt|je|pro|jeweils|zirka)\.? ?)$/u;

const APPROXIMATELY = /(?:etwa|circa|zirka|ca\.|ungefähr) $/u;

/** Dates as German writes them. */
export const germanDates: DateGrammar = {
  shapes,
  joint: /^ ?(?:bis|bis zum|bis ins|–|—|-) ?(?:etwa |um |ca\. |zum |Anfang |Mitte |Ende )?$/u,
  between: { before: /(?:zwischen dem |zwischen )$/iu, joint: /^ und (?:dem )?$/u },
  approximation:
    /(?<![\p{L}])(?:[Uu]m|[Ee]twa|[Cc]irca|[Zz]irka|[Cc]a\.|[Uu]ngefähr|[Gg]egen)(?: das Jahr| um| im Jahre?)? $/u,
  approximated: null,
  isYear(year, before, after) {
    if (COUNTED.test(after)) return false;
    const round = year % 100 === 0;
    const noun =
      /^ (?:(?!(?:den|der|eine[nr]?|seine[nr]?|ihre[nr]?|diese[nr]?|unter|über|hinter) )\p{Ll}+(?:e|en|er|es) )?\p{Lu}\p{Ll}+/u.test(
        after,
      );
    if (YEAR_CUES.test(before))
      return !(round && noun && !/(?:im|Jahre?s?n?|seit|anno|Ende|Mitte|Anfang) $/u.test(before));
    if (NO_YEAR.test(before)) return false;
    if (round && (noun || APPROXIMATELY.test(before))) return false;
    return year <= 2100 && (year >= 1200 || !noun);
  },
  isMonth: (before) =>
    /(?:^|[\s(])(?:im|[Ii]m|seit|[Ss]eit|bis|ab|vom|zum|[Aa]nfang|[Mm]itte|[Ee]nde|vergangenen|letzten|vorigen|dieses) $/u.test(
      before,
    ),
  unread: null,
  past: /(?<![\p{L}])(?:\p{Ll}{2,}te(?:n|st)?|wurden?|war(?:en)?|hat|haben|ist \p{L}+ ge\p{L}+|(?:(?:be|ge|er|ver|ent|zer|über|unter)?(?:kam|ging|fand|stand|gab|sah|nahm|gann|trat|traf|fiel|schloss|starb|hielt|lag|ließ|lief|rief|schrieb|sprach|stieg|trug|lor|wuchs|zog|bot|brach|schied|lud|sank|warf|schoss|flog|fuhr|schlug|griff|riss|wies|blieb|hob|zwang|sang|rang|rieb)(?:en)?))(?![\p{L}])/u,
  future:
    /(?<![\p{L}])(?:wird|werden|soll|sollen|sollte|sollten|will|wollen|nächsten?|nächstes|kommenden?|geplant|voraussichtlich|künftig|bevorstehenden?)(?![\p{L}])/u,
  stop: /(?<!(?:^|\D)\d{1,2}|(?<!\p{L})(?:\p{L}{1,2}|Chr|bzw|Mio|Mrd))[.!?](?= |$)/u,
};
