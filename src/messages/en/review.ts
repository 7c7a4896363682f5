/** Strings of this part of the app. */
export const review = {};
