/** The language of a BCP 47 tag without script and region: "zh-Hant" → "zh". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language that dates and figures are read as: English where none is told. */
export function languageRead(tag: string): string {
  const primary = primaryLanguage(tag);
  return primary === '' || primary === 'und' ? 'en' : primary;
}
