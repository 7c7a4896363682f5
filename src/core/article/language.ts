import { functionWords } from './function-words.ts';

/** How much of a text is looked at. */
const SAMPLE = 6_000;
/** In running text about every third word is a function word; in a list of names none. */
const LEAST_SHARE = 0.06;

const scripts: readonly (readonly [RegExp, (sample: string) => string])[] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    (s) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(s) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Arabic}/gu, (s) => (/[ٹڈڑے]/.test(s) ? 'ur' : /[پچژگ]/.test(s) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Cyrillic}/gu, (s) => (/[іїєґ]/i.test(s) ? 'uk' : 'ru')],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
];

/** Letters that one of the languages has and its neighbours lack; each counts like a word. */
const ownLetters: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/[êèœîû]/g, 'fr'],
  [/[łżąęśź]/g, 'pl'],
  [/å/g, 'sv'],
  [/[æø]/g, 'da'],
];

/** BCP 47 tag by script and common words; `und` when the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [script, name] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.4) return name(sample);
  }
  return latinLanguage(sample.toLowerCase());
}

function latinLanguage(sample: string): string {
  const found = sample.match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, { hits: number; points: number }>();
  for (const [language, common] of Object.entries(functionWords)) {
    const hits = found.filter((word) => common.has(word)).length;
    scores.set(language, { hits, points: hits });
  }
  for (const [letters, language] of ownLetters) {
    const score = scores.get(language);
    // Letters alone may come from names; they only tip the scales.
    if (score && score.hits > 0)
      score.points += Math.min(score.hits, (sample.match(letters)?.length ?? 0) * 0.5);
  }
  const ranked = [...scores]
    .map(([language, score]) => ({ language, ...score }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (
    !best ||
    !next ||
    best.hits < 2 ||
    best.points === next.points ||
    best.hits < found.length * LEAST_SHARE
  )
    return 'und';
  return best.language;
}
