import { wordSet } from './words.ts';

/** Stand before a name: a full stop after one never ends a sentence. */
export const titles = wordSet(
  'mr mrs ms dr prof rep reps sen sens gov govs gen lt col maj capt cpt sgt cmdr cdr adm pres rev hon messrs supt insp det pvt cpl brig amb atty st mt ft mme mlle hr fr sr sra srta dra herr dipl ing',
);

/** Explain or compare, so something always follows. */
export const connectives = wordSet(
  'e.g i.e cf vs v viz approx ca esp incl resp z.b d.h u.a bzw vgl ggf sog p.ej',
);

/** End no sentence when a number follows: "No. 5", "Fig. 2", "pp. 12". */
export const beforeNumbers = wordSet(
  'no nos nr núm n fig figs art arts sec secs vol vols p pp pg ch chap eq eqs par para para ref refs ver c abs bd tel ext',
);

/** The same for months: "Sept. 3". */
export const months = wordSet(
  'jan feb febr mar mär apr jun jul aug sep sept oct okt nov dec dez janv févr avr juil déc ene abr ago dic',
);

/** German days of a month and ordinals stand before these: "3. Oktober", "20. Jahrhundert". */
export const afterGermanOrdinals = wordSet(
  'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrestag mal platz weltkrieg',
);

/** Words that open sentences far more often than they continue a name after "U.S." or an initial. */
export const openers = wordSet(
  'the a an this that these those it its he his she her they their we our you your i in on at as by for from to of with without after before since until during while when where what who why how if although though because but and or so yet however meanwhile moreover there here then now still only also not no nor both some many most each every one two more another such today yesterday last next according despite instead',
);
