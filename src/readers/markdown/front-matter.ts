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
  if (!found) return readLoose(text);
  const fields = new Map<string, string>();
  for (const line of (found[1] ?? '').split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s*(.*)$/.exec(line);
    if (field?.[1]) fields.set(field[1].toLowerCase(), unquoted((field[2] ?? '').trim()));
    else if (line.trim() !== '' && !/^\s|^-|^#/.test(line)) return null;
  }
  return { fields, body: text.slice(found[0].length) };
}

const FIELD =
  /^(title|author|authors|by|byline|date|published|source|url|publisher|publication|section|category|tags|keywords|language|lang) *: *(\S.*)$/i;

/** What readers of pages put over the Markdown they make of one. */
const EXPORTED = /^\ufeff?(Title: [^]{1,2000}?)\r?\nMarkdown Content:[ \t]*(?:\r?\n|$)/;
const EXPORTED_NAMES: Readonly<Record<string, string>> = {
  'url source': 'url',
  'published time': 'published',
};

/** Fields at the top without the `---` around them, of which the first is the title, down to an empty line. */
function readLoose(text: string): FrontMatter | null {
  const exported = EXPORTED.exec(text);
  if (exported) {
    const found = (exported[1] ?? '').split(/\r?\n/).flatMap((line) => {
      const [, name = '', value = ''] = /^([A-Za-z ]{3,20}): *(\S.*)$/.exec(line) ?? [];
      return name === ''
        ? []
        : [[EXPORTED_NAMES[name.toLowerCase()] ?? name.toLowerCase(), value.trim()] as const];
    });
    return { fields: new Map(found), body: text.slice(exported[0].length) };
  }
  const lines = text.slice(0, 4_000).split(/\r?\n/);
  const end = lines.findIndex((line) => !FIELD.test(line));
  if (end < 2 || lines[end]?.trim() !== '' || !/^\ufeff?title\s*:/i.test(lines[0] ?? '')) return null;
  const found = lines.slice(0, end).flatMap((line) => {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    return [[name.toLowerCase(), unquoted(value.trim())] as const];
  });
  const length = lines.slice(0, end).join('\n').length;
  const body = text.slice(text.indexOf('\n', Math.max(0, length - 1)) + 1);
  return { fields: new Map(found), body };
}

export const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
