/** What the command line says; on the terminal's error output, so that its output is the course alone. */
export const cli = {
  usage: 'Usage: npm run -s lectern -- course FILE   prints the course made from an article as JSON.',
  directory: (name: string) => `“${name}” is a folder; give the name of one article.`,
  noPermission: (name: string) =>
    `“${name}” may not be read by this user; change its permissions, or copy it.`,
  failed: (cause: string) => `Lectern could not make a course, and that is its own fault: ${cause}`,
};
