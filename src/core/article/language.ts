/** How much of a text is looked at. */
const SAMPLE = 6_000;

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

/** Words too common to be missing from a paragraph, and rare in the neighbours. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to was is that for with were by from are this which have has had it his its at be not they their',
  ),
  de: words(
    'der die das und ist nicht mit von dem den ein eine zu im auf für als auch sich wurde war sind einer des',
  ),
  fr: words(
    'le les des est dans une du et pour que qui sur avec par au aux ce cette sont ont été pas plus il elle',
  ),
  es: words('el los las del y que una por con para fue es se como más pero su sus al lo está han ha entre'),
  it: words('il gli della che di è per con non una sono nel alla dei del anche più ma ha stato delle questo'),
  pt: words('o os da do que não uma com para em foi são dos das ao mais pelo pela também é um seu'),
  nl: words('de het een van en niet dat op zijn met voor werd aan ook naar bij door wordt maar deze er'),
};

/** BCP 47 tag by script and common words; `und` when the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [script, name] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.4) return name(sample);
  }
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(stopWords)
    .map(([language, common]) => ({ language, hits: found.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, next] = ranked;
  if (!best || !next || best.hits < 2 || best.hits === next.hits || best.hits < found.length * 0.06)
    return 'und';
  return best.language;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
