/** No fact is asked about more often than this. */
export const CARDS_PER_FACT = 2;
/** No sentence is asked about more often than this. */
export const CARDS_PER_SENTENCE = 6;
/** At most one card for so many words of a section, so that a learner is not drowned. */
export const WORDS_PER_CARD = 28;
/** So many cards more are wanted of any article: a short one is to be practised as well. */
export const NEEDED_ANYWAY = 2;
/** One card for so many words is wanted even where none is certain to please. */
export const NEEDED_WORDS_PER_CARD = 105;
/** One question for so many words, before gaps take the room. */
export const WORDS_PER_QUESTION = 100;
/** A short section may still have this many cards. */
export const FEWEST_PER_SECTION = 4;
export const MOST_PER_SECTION = 24;
/** Scores from here on: taken while there is room. */
export const CERTAIN = 0.63;
/** Scores from here on: offered beside the deck, for a person to add. */
export const WORTH_OFFERING = 0.4;
/** Scores below: never taken, a wrong card is worse than none. */
export const GOOD_ENOUGH = 0.3;
/** Of a whole course: a book gets its best cards, not thousands. */
export const MOST_CARDS = 400;
/** Longer prompts are not read. */
export const MOST_PROMPT_WORDS = 42;
export const CHECKS_PER_SECTION = 4;
/** A check is asked after this many paragraphs at the earliest. */
export const PARAGRAPHS_PER_CHECK = 2;
/** A question is heard once: longer ones lose their listener. */
export const MOST_QUESTION_WORDS = 30;
/** What a person can be expected to give back. */
export const MOST_ANSWER_WORDS = 14;
/** A card remembers so many answers that it had in earlier editions of its article. */
export const MOST_REPLACED = 8;
