/** What can be seen of an answer without understanding it. */
const LOOKS: Readonly<Record<string, (answer: string) => boolean>> = {
  'approximation word': (answer) =>
    /\b(?:about|around|almost|nearly|some|roughly|approximately|more than|over|at least|up to|under|fewer than|less than|only|c\.)(?=\s)/i.test(
      answer,
    ),
  digits: (answer) => /\d/.test(answer),
  decimals: (answer) => /\d\.\d/.test(answer),
  'grouped digits': (answer) => /\d,\d{3}/.test(answer),
  currency: (answer) => /\p{Sc}/u.test(answer),
  percent: (answer) => /%|\bper ?cent\b/i.test(answer),
  'capital letter': (answer) => /^\p{Lu}/u.test(answer),
  article: (answer) => /^(?:the|an?) /i.test(answer),
  brackets: (answer) => /[()[\]]/.test(answer),
  quotation: (answer) => /["“”«»]/.test(answer),
  'several words': (answer) => /\S\s+\S/.test(answer),
};

const isRound = (answer: string): boolean => /\d/.test(answer) && /^\D*(?:\d[\d,]*)?0(?![\d.,])/.test(answer);

/** The look by which the right answer stands alone among the others, or null. Only figures are seen to be round. */
export function loneLook(key: string, wrong: readonly string[], isFigure: boolean): string | null {
  if (wrong.length < 2) return null;
  const looks = isFigure ? { ...LOOKS, 'round number': isRound } : LOOKS;
  const lone = Object.entries(looks).find(([, has]) => wrong.every((answer) => has(answer) !== has(key)));
  return lone?.[0] ?? null;
}
