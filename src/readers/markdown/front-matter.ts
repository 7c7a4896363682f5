/** The lines between two `---` at the top of a file. */
export interface FrontMatter {
  /** Keys in lower case, values without quotation marks. */
  readonly fields: ReadonlyMap<string, string>;
  /** The rest of the file. */
  readonly body: string;
}

/** Simple `key: value` lines only; null when the file does not begin with them. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = /^\ufeff?---[ \t]*\r?\n([^]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return null;
  const fields = new Map<string, string>();
  for (const line of (found[1] ?? '').split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s*(.*)$/.exec(line);
    if (field?.[1]) fields.set(field[1].toLowerCase(), unquoted((field[2] ?? '').trim()));
    else if (line.trim() !== '' && !/^\s|^-|^#/.test(line)) return null;
  }
  return { fields, body: text.slice(found[0].length) };
}

export const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
