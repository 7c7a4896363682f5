/** Words that only tie a sentence to the one before it; a prompt stands alone and does without them. */
const TIES =
  /^(?:(?:but|and|so|yet|still|meanwhile|however|moreover|furthermore|nevertheless|nonetheless|therefore|thus|instead|indeed|similarly|finally|besides|in addition|in fact|of course|for example|for instance|as a result|on the other hand),? )+/i;

/** Length of the tie at the head of a sentence, 0 when there is none. */
export function tieLength(sentence: string): number {
  const tie = TIES.exec(sentence)?.[0] ?? '';
  // "Still life", "So much", "Thus far": only a comma or a plain conjunction marks a tie for certain.
  return tie.includes(',') || /^(?:but|and|yet) /i.test(tie) ? tie.length : 0;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "on Saturday" means nothing a week later. */
export const withoutWeekday = (text: string): string =>
  text.replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[ .?]|$)/g, '');

/** Adverbs that only tie a statement to the one before it, with the commas around them. */
const TIED = /,? (?:however|therefore|moreover|furthermore|nevertheless|nonetheless|consequently),?(?= )/g;

const ALSO = /(?<!\b(?:but|not|and|only)) also(?= \p{L})/u;

/** "the hall itself was opened" */
const STRESS =
  / (?:itself|themselves|himself|herself),?(?= (?:was|were|is|are|has|had|have|opened|stayed|became|remained)\b)/g;

/** The statement without what ties it to others in its midst: "was, however, the first". */
export const untied = (text: string): string => text.replace(TIED, '').replace(ALSO, '').replace(STRESS, '');
