/** Words shared by several screens. */
export const common = {
  appName: 'Lectern',
  /** What the part of an article before its first heading is called. */
  lead: 'Lead',
  pageTitle: (screen: string) => `${screen} · Lectern`,
  description:
    'Lectern turns any article into lessons, flashcards and quizzes that work without a network, and brings each card back just before you would forget it.',
};
