const FIELD = /^([A-Z][\w-]{1,30}): ?(.*)$/;
/** Fewer such lines may be the text's own. */
const FEWEST = 3;

/** A letter that came by e-mail opens with fields: its subject becomes the title, over who sent it and when. */
export function withMailHead(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  const fields = new Map<string, string>();
  let end = from;
  let name = '';
  for (; end >= 0 && end < lines.length; end++) {
    const line = lines[end] ?? '';
    const [, key = '', value = ''] = FIELD.exec(line) ?? [];
    if (key !== '') fields.set((name = key.toLowerCase()), value);
    // What is too long for a line goes on in the next one, farther in.
    else if (/^\s+\S/.test(line) && name !== '') fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else break;
  }
  const subject = fields.get('subject')?.replace(/^(?:(?:fwd?|re): ?)+/i, '') ?? '';
  const sender = fields.get('from');
  if (fields.size < FEWEST || subject === '' || sender === undefined) return [...lines];
  const day = /\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}/.exec(
    fields.get('date') ?? '',
  )?.[0];
  const author = sender.replace(/ ?<[^>]*>|"/g, '').replace(/ (?:from|at|via) .*$/, '');
  return [
    `# ${subject}`,
    '',
    ...(/^\p{L}/u.test(author) && !author.includes('@') ? [`By ${author}`, ''] : []),
    ...(day === undefined ? [] : [`Published ${day}`, '']),
    ...lines.slice(end),
  ];
}
