/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

/**
 * Attributes of an element that shows words of an article, or of a card made from it: the language they are in, and,
 * where that may run from right to left, the direction left to the words themselves: a card can be written in another.
 */
export const tongue = (
  language: string | undefined,
): { lang: string | undefined; dir: 'auto' | undefined } => ({
  lang: language === 'und' || language === '' ? undefined : language,
  dir: language !== undefined && RIGHT_TO_LEFT.test(language) ? 'auto' : undefined,
});
