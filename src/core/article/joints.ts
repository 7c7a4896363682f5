import { afterGermanOrdinals } from './abbreviations.ts';
import { wordSet } from './words.ts';

/** What a language knows of full stops that end no sentence. */
interface FullStops {
  /** Something always follows them. */
  readonly before: ReadonlySet<string>;
  /** They end no sentence before a number or before a word that opens none. */
  readonly perhaps: ReadonlySet<string>;
  /** Words that open sentences far more often than they go on after an abbreviation. */
  readonly openers: ReadonlySet<string>;
}

const fullStops: Readonly<Record<string, FullStops>> = {
  de: {
    before: wordSet(
      'dr prof dipl ing hr hrn fr st sr jr evtl ggf inkl exkl bspw sog bzw ca vgl zzgl abzgl max min mind insb insbes bes vorm verh gegr hl allg dt engl frz lat griech ital röm str z.b d.h u.a i.d.r z.t v.a s.o u.u o.g mio mrd tsd nr abb art kap bd hrsg geb gest tel abs abt anm aufl jhdt',
    ),
    perhaps: wordSet('s jan feb apr aug sept okt nov dez jh usw etc'),
    openers: wordSet(
      'der die das dem den des ein eine einer einem einen er sie es wir ich man dies diese dieser dieses diesem jener jene ihr ihre sein seine im in am an auf aus bei bis mit nach von vor zu zum zur zwischen seit während durch für gegen ohne um unter über wegen trotz wenn als da weil obwohl nachdem bevor damit und aber oder doch denn auch so noch nur nun dann danach daher dort hier heute später zuvor zunächst schließlich allerdings jedoch außerdem viele einige alle kein keine nicht wie was wer wo beide',
    ),
  },
  es: {
    before: wordSet(
      'sr sra srta sres dr dra dres d dña prof profa ing lic arq gral cnel cap pdte sto sta st mons fr ee núm nro nº pág págs art arts fig figs vol vols tel av avda ctra c.f cf aprox máx mín p.ej vid ed coord ss s.m s.a.r',
    ),
    perhaps: wordSet('p pp a.c d.c a.d a.e.c p.m a.m c'),
    openers: wordSet(
      'el la los las lo un una unos unas él ella ellos ellas ello este esta esto estos estas ese esa eso esos esas aquel aquella su sus en de desde del al a por para con sin sobre según tras durante entre hacia hasta ante bajo contra y o pero aunque cuando como si que mientras donde porque pues no ni también además así entonces luego después antes hoy ayer ahora aquí allí más muchos muchas algunos algunas todos todas otro otra otros otras cada se ya sin',
    ),
  },
};

/** Words of which a German number with a full stop behind them is an ordinal: "am 12. Mai", "zum 50. Geburtstag". */
const ordinalLeads = wordSet(
  'der die das dem den des am vom zum zur im beim ab bis seit ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner jeder jedes jedem jeden ein eine einem einen einer dieser und oder',
);

/**
 * Whether a full stop between `tail` and `head` lies inside a sentence by the habits of a language; null when they say
 * nothing, so that the general rules decide.
 */
export function joinsBy(language: string, tail: string, head: string): boolean | null {
  const known = fullStops[language.slice(0, 2).toLowerCase()];
  if (known === undefined || !tail.endsWith('.')) return null;
  const follows = /^["“‘„«([]*([\p{L}\p{M}]+)/u.exec(head)?.[1]?.toLowerCase() ?? '';
  if (known === fullStops.de) {
    const ordinal = /(?:^|[\s(])(?:(\p{L}+),? )?(?:\d{1,3})\.$/u.exec(tail);
    if (ordinal)
      return (
        afterGermanOrdinals.has(follows) ||
        (ordinalLeads.has(ordinal[1]?.toLowerCase() ?? '') && follows !== '')
      );
    if (/(?:^|\s)[vn]\.$/u.test(tail) && follows === 'chr') return true;
    if (/ Chr\.$/u.test(tail)) return false;
  }
  // "z. B.", "a. C.": letters set apart are one abbreviation.
  const word = /(?:^|[\s("“‘„«[–—/-])((?:\p{L}{1,2}\.)*\p{L}+)\.$/u.exec(
    tail.replace(/(\p{L}\.) (?=\p{L}\.)/gu, '$1'),
  )?.[1];
  if (word === undefined) return null;
  const abbreviation = word.toLowerCase();
  if (/^\p{L}{1,2}\./u.test(head) && /^(?:\p{L}|EE)$/u.test(word)) return true;
  if (known.before.has(abbreviation)) return true;
  const isName = /^\p{Lu}$/u.test(word);
  if (known.perhaps.has(abbreviation) || isName)
    return /^\d/.test(head) || (follows !== '' && !known.openers.has(follows) && !/^["“„«¿¡]/u.test(head));
  return false;
}
