/** Lines whose answer is kept: those of one page, about. */
const MOST = 1_000;

/** The same function of a line, which answers at once when it is asked again: several readers look at each line of a page. */
export function remembered<Answer>(tell: (line: string) => Answer): (line: string) => Answer {
  let told = new Map<string, Answer>();
  return (line) => {
    const known = told.get(line);
    if (known !== undefined || told.has(line)) return known as Answer;
    if (told.size >= MOST) told = new Map();
    const answer = tell(line);
    told.set(line, answer);
    return answer;
  };
}
