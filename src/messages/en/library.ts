/** Strings of this part of the app. */
export const library = {
  removed: (title: string) => `“${title}” removed`,
};
