/** A date or figure that a person marked in a gold text. Spans are in the clean text. */
export interface GoldMark {
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
  readonly value:
    | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly precision: string }
    | {
        readonly kind: 'figure';
        readonly value: number;
        readonly upTo: number | null;
        readonly unit: string | null;
      };
}

export interface GoldText {
  /** Front matter. */
  readonly front: Readonly<Record<string, string>>;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly { readonly text: string; readonly marks: readonly GoldMark[] }[];
  }[];
}

/** Reads `gold.md`: front matter, `# Heading` lines, paragraphs with `{{text|date FROM[/TO] PRECISION}}` and `{{text|figure VALUE[..UPTO] [UNIT]}}`. */
export function readGold(source: string): GoldText {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const front = Object.fromEntries(
    head.split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  const sections: { heading: string; paragraphs: { text: string; marks: readonly GoldMark[] }[] }[] = [
    { heading: '', paragraphs: [] },
  ];
  for (const block of body.split(/\n{2,}/).map((text) => text.trim())) {
    if (block === '') continue;
    if (block.startsWith('# ')) sections.push({ heading: block.slice(2), paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(withoutMarks(block));
  }
  return { front, sections };
}

function withoutMarks(block: string): { text: string; marks: readonly GoldMark[] } {
  const marks: GoldMark[] = [];
  let text = '';
  for (const part of block.split(/(\{\{[^{}]*\}\})/)) {
    const mark = /^\{\{([^|]*)\|(optional )?(date|figure) ([^}]*)\}\}$/.exec(part);
    if (mark === null) {
      if (part.includes('{{')) throw new Error(`a mark that does not parse: ${part}`);
      text += part;
      continue;
    }
    const [, words = '', optional, kind, rest = ''] = mark;
    const start = text.length;
    text += words;
    marks.push({
      start,
      end: text.length,
      optional: optional !== undefined,
      value: kind === 'date' ? dateOf(rest) : figureOf(rest),
    });
  }
  return { text, marks };
}

function dateOf(rest: string): GoldMark['value'] {
  const [days = '', precision = ''] = rest.split(' ');
  const [from = '', to = from] = days.split('/');
  return { kind: 'date', from, to, precision };
}

function figureOf(rest: string): GoldMark['value'] {
  const [number = '', ...unit] = rest.split(' ');
  const [value = '', upTo] = number.split('..');
  return {
    kind: 'figure',
    value: Number(value),
    upTo: upTo === undefined ? null : Number(upTo),
    unit: unit.length === 0 ? null : unit.join(' '),
  };
}
