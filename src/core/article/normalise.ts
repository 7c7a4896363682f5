/** One spelling of what looks the same: line ends, spaces and marks that nobody sees. Quotation marks and dashes stay as written, and tabs, for they part columns. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(
      JOINERS,
      (joiner, before: string) => before + (JOINED_SCRIPTS.test(before) ? joiner.slice(before.length) : ''),
    )
    .normalize('NFC');
}

/** Soft hyphens, zero-width spaces, byte-order marks, marks of direction, and control characters but the line feed. */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufff9-\ufffb]/g;

/** Zero-width joiners spell words in Persian and Hindi and hold emoji together; between Latin letters they are noise. */
const JOINERS = /(^|[^\u200c\u200d])[\u200c\u200d]+/gu;
const JOINED_SCRIPTS = /[^\p{Script=Latin}\p{P}\p{Z}\p{N}\n]/u;
