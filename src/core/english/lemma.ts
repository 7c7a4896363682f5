/** How a word becomes its dictionary form: letters off its end, then letters on. */
export interface LemmaRule {
  readonly off: number;
  readonly on: string;
}

/** Rules by Penn tag and ending; '^' before an ending says that it is the whole word. */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, LemmaRule>>;

/** "VBD", "ed=1" a line: the tag's name, then each ending with its rule. */
export function readLemmaRules(lines: readonly string[]): LemmaRules {
  const tags = new Map<string, Map<string, LemmaRule>>();
  let rules = new Map<string, LemmaRule>();
  for (const line of lines) {
    const at = line.indexOf('\t');
    if (at < 0) {
      rules = new Map();
      tags.set(line, rules);
    } else rules.set(line.slice(0, at), { off: Number(line.charAt(at + 1)), on: line.slice(at + 2) });
  }
  return tags;
}

/** Dictionary form of a word, by the longest ending that the rules of its Penn tag know. Names keep their capitals. */
export function lemmaOf(text: string, xpos: string, rules: LemmaRules): string {
  const isName = xpos === 'NNP' || xpos === 'NNPS';
  const lower = text.toLowerCase();
  const base = (isName ? text : lower).replaceAll('’', "'");
  const known = rules.get(xpos);
  if (known === undefined || lower.length > 40 || lower.length !== text.length) return base;
  const plain = base.toLowerCase();
  let rule = known.get(`^${plain}`);
  for (let from = 0; rule === undefined && from <= plain.length; from++) rule = known.get(plain.slice(from));
  if (rule === undefined || rule.off > base.length) return base;
  return base.slice(0, base.length - rule.off) + rule.on;
}
