import { MOST_PROMPT_WORDS } from '../limits.ts';
import type { Reason } from './candidate.ts';
import type { GapRules } from './gap-rules.ts';

const OPENING =
  /^(?:Er|Sie|Ihm|Ihr|Ihn|Ihnen|Ihre[nmrs]?|Sein|Seine[nmrs]?|Dies(?:e[rnms]?)?|Jene[rnms]?|Solche?[rnms]?|Dort|Da|Dann|Danach|Damals|Dabei|Daher|Dadurch|Damit|Dazu|Darauf|Darin|Daraus|Davon|Davor|Darunter|Daneben|Hier|Hierbei|Hierzu|Deshalb|Deswegen|Außerdem|Zudem|Auch|Beide[rnms]?|Letztere[rnms]?|Erstere[rnms]?|Welche[rnms]?|So|Später|Zuvor|Seitdem|Seither|Inzwischen|Zunächst|Schließlich|Andere[rnms]?|Weitere[rnms]?|Alle|Einige|Viele|Manche|Ähnlich|Ebenso|Ebenfalls|Dagegen|Hingegen|Stattdessen|Trotzdem|Nun|Insgesamt|Davon|Deren|Dessen|Derartige[rnms]?|Das (?:ist|war|sind|waren|wurde|hat|hatte|entspricht|gilt|bedeutet|liegt|macht)|Es(?! gibt| gab)|Allerdings|Jedoch|Dennoch|Vielmehr|Ferner|Weiterhin|Gleichzeitig|Zugleich|Anschließend|Daraufhin|In der Nähe|In der Zwischenzeit|Der(?:selbe|jenige)|Einer davon|Eine davon|Dass|Ob|Weil|Als|Wenn|Nachdem|Bevor|Obwohl|Während (?:er|sie|es))(?![\p{L}])/u;
const POINTING =
  /(?<![\p{L}])(?:dies(?:e[rnms]?)|jene[rnms]?|der(?:selben|en)|desselben|demselben|denselben|dasselbe|dieselben?|letztere[rnms]?|erstere[rnms]?|dort|hierbei|darunter|davon|ebenfalls|wiederum|beiden|beider|genannten?|obigen?|oben|letzteren)(?![\p{L}])/u;
const RELATIVE =
  /(?<![\p{L}])(?:damals|seitdem|seither|heute|heutigen?|gestern|morgen|kurz (?:darauf|danach|zuvor)|später|zuvor|danach|darauf|daraufhin|bisher|inzwischen|derzeit|derzeitigen?|zurzeit|kürzlich|jüngst|neuerdings|(?:im|am|zum) (?:selben|gleichen|folgenden|nächsten|vorigen|vergangenen|darauffolgenden) (?:Jahr|Tag|Monat|Zeitpunkt)|vor (?:\p{L}+|\d+) (?:Jahren|Monaten|Wochen|Tagen)|dieses Jahres|letztes Jahr|(?:beim|bei der|in der|im) (?:nächsten|folgenden|vorigen|letzten) (?!\d|[^.]*\d{4})|zu dieser Zeit|zur gleichen Zeit|mittlerweile|momentan|aktuell|bislang|bis dahin)(?![\p{L}])/iu;
const AUTHOR = /(?<![\p{L}])(?:ich|wir|uns|unsere?[nmrs]?|meine?[nmrs]?|mich|mir)(?![\p{L}])/iu;
const PERSONAL = /(?<![\p{L}])(?:er|ihn|ihm|ihnen|sie)(?![\p{L}])/gu;
const OWNING = /(?<![\p{L}])(?:seine?[nmrs]?|ihre?[nmrs]?)(?![\p{L}])/u;
/** Capital words that are no antecedent: times and what stands at the head of a phrase of time. */
const TIME =
  /^(?:Jahr|Jahre|Jahren|Jahres|Jahrhunderts?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Herbst|Sommer|Winter|Frühjahr|Frühling|Tag|Tage|Tagen|Monat|Monate|Monaten|Woche|Wochen|Alter|Uhr|Chr|Prozent|Euro|Im|Am|In|Um|Ab|Seit|Bis|Nach|Vor|Von|Zwischen|Mit|Bei|Für|Auf|An|Aus|Zu|Zum|Zur|Durch|Ohne|Trotz|Wegen|Während)$/u;
/** A bare "die Stadt" before its verb means one named before, unless there is only one. */
const DEFINITE =
  /^(?:Der|Die|Das|Den|Dem|Des) (\p{Lu}\p{L}+) (?!(?:der|des|dem|den|von|vom|in|im|für|zwischen|aus|mit|auf|am|an|zu|zum|zur|über|bei|beim|und|gegen|nach|um|unter|ohne|namens|vor)(?![\p{L}]))\p{Ll}/u;
const ONLY_ONE =
  /^(?:Erde|Sonne|Welt|Mond|Menschheit|Schweiz|Türkei|Ukraine|Niederlande|Slowakei|Mongolei|Sowjetunion|Bundesrepublik|Bundestag|Bundesrat|DDR|EU|UNO|NATO|USA|Rhein|Donau|Elbe|Weser|Main|Mosel|Oder|Spree|Isar|Alpen|Nordsee|Ostsee|Nil|Antarktis|Arktis|Pazifik|Atlantik|Reichstag)$/u;
const MEANT_BEFORE =
  /(?<![\p{L}])(?<!(?:von|in|aus|an|bei|mit|für|zu|durch|gegen|über|auf|nach|vor|unter|um) )(?:der|die|das|den|dem) (?:Stadt|Land|Landes|Unternehmen|Unternehmens|Firma|Verein|Vereins|Krieg|Krieges|Regierung|König|Königs|Präsident|Präsidenten|Gruppe|Mannschaft|Spieler|Film|Films|Buch|Buches|Vertrag|Vertrags|Partei|Gebäude|Gebäudes|Insel|Region|Dorf|Dorfes|Schlacht|Studie|Forscher|Autor|Autoren|Projekt|Projekts|Schule|Kirche|Turm|Brücke|Schiff|Schiffs|Team|Gesetz|Gesetzes|Gericht|Gerichts|Anlage|Werk|Bau|Fluss)(?= (?!(?:der|des|von|in|im|für|zwischen|aus|mit|auf|am|an|über|bei)(?![\p{L}]))|[,.;])/gu;

function pointsBack(sentence: string, title: string): Reason | null {
  if (AUTHOR.test(sentence)) return 'author-voice';
  if (OPENING.test(sentence))
    return /^(?:Er|Sie|Ih|Sein)/u.test(sentence) ? 'unresolved-pronoun' : 'points-back';
  if (POINTING.test(sentence)) return 'points-back';
  if (RELATIVE.test(sentence)) return 'relative-time';
  const definite = DEFINITE.exec(sentence)?.[1];
  if (definite !== undefined && !ONLY_ONE.test(definite) && !title.includes(definite.toLowerCase()))
    return 'points-back';
  for (const [phrase] of sentence.matchAll(MEANT_BEFORE))
    if (!title.includes(phrase.split(' ')[1]?.toLowerCase() ?? '')) return 'points-back';
  for (const { index } of sentence.matchAll(PERSONAL)) {
    const before = sentence.slice(0, index);
    // In its own clause a pronoun's noun would be the subject itself.
    if (!before.includes(',') && !/ und /u.test(before)) return 'unresolved-pronoun';
    if (!hasAntecedent(before)) return 'unresolved-pronoun';
  }
  const owner = OWNING.exec(sentence);
  return owner !== null && !hasAntecedent(sentence.slice(0, owner.index)) ? 'unresolved-pronoun' : null;
}

const hasAntecedent = (before: string): boolean =>
  (before.match(/\p{Lu}\p{L}+/gu) ?? []).some(
    (word) => !TIME.test(word) && !/^(?:Der|Die|Das|Ein|Eine)$/u.test(word),
  );

/** Which German sentences stand alone. */
export const germanRules: GapRules = {
  tie: /^(?:Doch|Aber|Und|Denn) /u,
  pointsBack,
  listJoint: /^,? ?(?:und|oder|sowie|bzw\.|,|;|\/) ?(?:(?:im|in|am|um|von|auf|ab|bis)(?: den| dem)? )?$/u,
  statement: /^[\p{Lu}\d„“«][^]*[.!][“”"»)\]]*$/u,
  isTooLong: (prompt) => prompt.split(' ').length > MOST_PROMPT_WORDS,
  isTooShort: (shown) => shown.split(' ').filter((word) => /\p{L}/u.test(word)).length < 6,
  isUnspaced: false,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  decimal: ',',
};
