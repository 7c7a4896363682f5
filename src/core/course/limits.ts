/** No fact is asked about more often than this. */
export const CARDS_PER_FACT = 2;
/** One card for so many words of a section, so that a learner is not drowned. */
export const WORDS_PER_CARD = 22;
/** A short section may still have this many cards. */
export const FEWEST_PER_SECTION = 4;
export const MOST_PER_SECTION = 14;
/** Of a whole course: a book gets its best cards, not thousands. */
export const MOST_CARDS = 400;
/** A name's card is easy to make and seldom worth as much as a date's: at most this share of a section. */
export const NAMES_SHARE = 0.35;
/** Longer prompts are not read. */
export const MOST_PROMPT_WORDS = 42;
export const CHECKS_PER_SECTION = 4;
/** A check is asked after this many paragraphs at the earliest. */
export const PARAGRAPHS_PER_CHECK = 2;
/** A card remembers so many answers that it had in earlier editions of its article. */
export const MOST_REPLACED = 8;
