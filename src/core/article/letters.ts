/** The letters and digits of a text in lower case, nothing between them: how two spellings of one name are compared. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const sameLetters = (one: string, other: string): boolean => letters(one) === letters(other);
