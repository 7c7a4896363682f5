/** What can be seen of an answer without understanding it. */
const LOOKS: Readonly<Record<string, (answer: string) => boolean>> = {
  'approximation word': (answer) =>
    /\b(?:about|around|almost|nearly|some|roughly|approximately|more than|over|at least|up to|under|fewer than|less than|only|c\.)(?=\s)/i.test(
      answer,
    ),
  digits: (answer) => /\d/.test(answer),
  decimals: (answer) => /\d\.\d/.test(answer),
  'grouped digits': (answer) => /\d,\d{3}/.test(answer),
  'round number': (answer) => /(?:^|\D)[\d,]*0(?![\d.,]*\d)/.test(answer) && !/\d{4}/.test(answer),
  currency: (answer) => /\p{Sc}/u.test(answer),
  percent: (answer) => /%|\bper ?cent\b/i.test(answer),
  'capital letter': (answer) => /^\p{Lu}/u.test(answer),
  article: (answer) => /^(?:the|an?) /i.test(answer),
  brackets: (answer) => /[()[\]]/.test(answer),
  quotation: (answer) => /["“”«»]/.test(answer),
  'several words': (answer) => /\S\s+\S/.test(answer),
};

/** The look by which the right answer stands alone among the others, or null. */
export function loneLook(key: string, wrong: readonly string[]): string | null {
  if (wrong.length < 2) return null;
  const lone = Object.entries(LOOKS).find(([, has]) => wrong.every((answer) => has(answer) !== has(key)));
  return lone?.[0] ?? null;
}
