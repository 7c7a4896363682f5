import { MOST_PROMPT_WORDS } from '../limits.ts';
import type { Reason } from './candidate.ts';
import type { GapRules } from './gap-rules.ts';

const PRONOUN = /^(?:Él|Ella|Ellos|Ellas|Su|Sus|Lo|Le|Les|La (?:que|cual)|El (?:que|cual)|Se)(?![\p{L}])/u;
const OPENING =
  /^(?:Est[aeo]s?|Es[aeo]s?|Aquel(?:l[oa]s?)?|Ahí|Allí|Aquí|Entonces|Luego|Después|También|Además|Así|Ambos|Ambas|Otros?|Otras?|Dichos?|Dichas?|Tal|Tales|Algunos|Algunas|Muchos|Muchas|Todos|Todas|Posteriormente|Finalmente|Por (?:ello|eso|lo tanto|tanto)|Cuando|Aunque|Si|Mientras|Como|Porque|Que|Uno de ellos|Una de ellas|Muy cerca|Cerca de allí|A su vez|Irónicamente|Más tarde|Más adelante|Con el tiempo|En algún momento|A continuación|Asimismo|Igualmente)(?![\p{L}])/u;
const POINTING =
  /(?<![\p{L}])(?:est[ae]s?|es[ae]s?|aquel(?:l[oa]s?)?|dichos?|dichas?|ambos|ambas|ellos|ellas|allí|este último|esta última|el mismo|la misma|los mismos|las mismas|mencionad[oa]s?|citad[oa]s?|tal|tales|dicho)(?![\p{L}])/iu;
const RELATIVE =
  /(?<![\p{L}])(?:(?:años?|meses|días?|semanas?|siglos?|tiempo) (?:después|antes|más tarde|atrás)|hoy|ayer|mañana|ahora|actualmente|actual|actuales|entonces|el año (?:siguiente|pasado|anterior)|al año siguiente|hasta la fecha|recientemente|hace (?:\p{L}+|\d+) (?:años|meses|días|semanas)|poco después|desde entonces|en ese momento|posteriormente|anteriormente|luego|todavía|hasta entonces|la época)(?![\p{L}])/iu;
const AUTHOR =
  /(?<![\p{L}])(?:yo|nosotros|nosotras|nuestr[oa]s?|nos|mi|mis|me|somos|tenemos|hemos|vamos|podemos|sabemos|vemos)(?![\p{L}])/iu;
/** Finite verbs: a sentence that begins with one has its subject elsewhere. */
const VERB =
  '(?:fue|fueron|es|son|era|eran|tiene|tienen|tuvo|tuvieron|está|están|estaba|ha|han|había|habían|puede|pueden|debe|deben|suele|suelen|contiene|incluye|incluyen|consta|constan|dura|mide|pesa|cuenta|posee|ocupa|representa|alcanza|produce|cubre|abarca|pertenece|recibe|ofrece|vive|viven|lleva|sigue|consiste|comprende|utiliza|usa|hizo|hicieron|dijo|puso|vino|quiso|pudo|murió|nació|se \\p{L}+|\\p{L}{2,}(?:ó|aron|ieron|yeron|jeron|aba|aban|ía|ían))';
const VERB_FIRST = new RegExp(`^(?!(?:Hay|Hubo|Había)(?![\\p{L}]))${VERB}(?![\\p{L}])`, 'iu');
/** "En 1936 nació …", "Desde 1990 es …": a time, then the verb. */
const TIME_THEN_VERB = new RegExp(
  `^(?:En|Desde|Hasta|Durante|Hacia|Entre|A|El|Tras) [^,]{0,40}?(?:\\d{3,4}|siglo [IVX]+|años? \\d+|mes|meses|años|días),? (?<verb>${VERB})(?<rest> \\p{L}+)?`,
  'u',
);
/** Verbs whose subject commonly follows them. */
const ARRIVES =
  /^(?:nac|mur|falle|comenz|empez|termin|acab|ocurr|sucedi|surg|apareci|lleg|entr|existi|viv|qued|estall|se )/u;
const SUBJECT = /^ (?:el|la|los|las|un|una|unos|unas|\p{Lu}\p{L}*)$/u;
const DEFINITE = new RegExp(`^(?:El|La|Los|Las) (\\p{Ll}+) (?:no )?${VERB}(?![\\p{L}])`, 'u');
const ONLY_ONE = /^(?:sol|luna|mundo|humanidad|universo|península|población)$/u;
const MEANT_BEFORE =
  /(?<![\p{L}])(?<!(?:de|en|a|con|por|para|desde|hasta|sobre|tras|según|hacia|entre) )(?:el|la|los|las) (?:ciudad|país|empresa|compañía|club|equipo|guerra|gobierno|rey|presidente|grupo|película|libro|tratado|partido|edificio|isla|región|pueblo|batalla|estudio|autor|autores|proyecto|escuela|iglesia|torre|puente|barco|ley|tribunal|obra|río)(?= (?!(?:de|del|en|que|entre|para|con|sobre|más|\p{L}+[ao]s?)(?![\p{L}]))|[,.;])/gu;

function pointsBack(sentence: string, title: string): Reason | null {
  if (AUTHOR.test(sentence)) return 'author-voice';
  if (PRONOUN.test(sentence) || VERB_FIRST.test(sentence)) return 'unresolved-pronoun';
  if (OPENING.test(sentence) || POINTING.test(sentence)) return 'points-back';
  if (RELATIVE.test(sentence)) return 'relative-time';
  const timed = TIME_THEN_VERB.exec(sentence)?.groups;
  if (timed !== undefined) {
    const [verb, rest] = [timed.verb ?? '', timed.rest ?? ''];
    if (!(ARRIVES.test(verb) && SUBJECT.test(rest))) return 'unresolved-pronoun';
  }
  // "En 1990 su hermano …": whose?
  if (/^(?:En|Desde|Hasta|Durante|Tras|A) [^,]{2,40},? (?:su|sus|lo|le|les|se) /u.test(sentence))
    return 'unresolved-pronoun';
  const definite = DEFINITE.exec(sentence)?.[1];
  if (definite !== undefined && !ONLY_ONE.test(definite) && !title.includes(definite)) return 'points-back';
  for (const [phrase] of sentence.matchAll(MEANT_BEFORE))
    if (!title.includes(phrase.split(' ')[1] ?? '')) return 'points-back';
  return null;
}

/** Which Spanish sentences stand alone. */
export const spanishRules: GapRules = {
  tie: /^(?:(?:Sin embargo|Además|No obstante|Por otra parte|Por otro lado|Por ejemplo|En cambio|De hecho|Asimismo),|(?:Pero|Y) )\s*/u,
  pointsBack,
  listJoint: /^,? ?(?:y|e|o|u|,|;|\/) ?(?:(?:en|a|de|desde|hasta|el|la|los|las)(?: el| los| la)? )?$/u,
  statement: /^[\p{Lu}\d«“¡][^]*[.!][”"»)\]]*$/u,
  isTooLong: (prompt) => prompt.split(' ').length > MOST_PROMPT_WORDS,
  isTooShort: (shown) => shown.split(' ').filter((word) => /\p{L}/u.test(word)).length < 6,
  isUnspaced: false,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  decimal: ',',
};
