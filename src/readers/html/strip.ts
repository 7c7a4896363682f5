/** A page without what no reader sees, and the data about it that its makers put into scripts. */
export interface Stripped {
  readonly html: string;
  /** Texts of `application/ld+json`. */
  readonly data: readonly string[];
}

const OPENS =
  /<!--|<(script|style|svg|noscript|template|iframe|object|canvas|textarea|select|math)(?=[\s>/])[^>]{0,1000}>/gi;

/** Cuts comments, scripts, styles and drawings out before anything is parsed. One pass: an element never closed takes the rest of the page. */
export function strip(html: string): Stripped {
  const kept: string[] = [];
  const data: string[] = [];
  let at = 0;
  OPENS.lastIndex = 0;
  for (let opening = OPENS.exec(html); opening; opening = OPENS.exec(html)) {
    kept.push(html.slice(at, opening.index));
    const name = opening[1]?.toLowerCase();
    const closes = name === undefined ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    closes.lastIndex = OPENS.lastIndex;
    const closing = closes.exec(html);
    const isData = name === 'script' && /ld\+json/i.test(opening[0].slice(0, 300));
    if (isData && closing) data.push(html.slice(OPENS.lastIndex, closing.index));
    at = closing ? closes.lastIndex : html.length;
    OPENS.lastIndex = at;
  }
  kept.push(html.slice(at));
  return { html: bareTags(kept.join(' ')), data };
}

/** Stray angle brackets become text, and tags with pages of attributes lose them: parsers take their time over both. */
const bareTags = (html: string): string =>
  html.replace(/<(?![a-z/!?])/gi, '&lt;').replace(/<([a-z][a-z0-9-]{0,30})\s[^<>]{2000,}>/gi, '<$1>');
