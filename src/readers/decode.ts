import type { Refusal } from '#core/refusal.ts';
import { accept, refuse, type Result } from '#core/result.ts';

/** A file as a person gives it. `type` is the browser's guess at its MIME type, perhaps empty. */
export interface OpenedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How many bytes show what a file is. */
const HEAD = 4096;

/** Bytes to text: byte-order mark, UTF-16, the page's own word (`meta charset`), UTF-8, else windows-1252. */
export function decode(file: OpenedFile): Result<string> {
  const { bytes, name } = file;
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
    return refuse({ code: 'unknown-encoding', name });
  }
  const wide = utf16(bytes);
  if (wide) return strictly(bytes, wide) ?? refuse({ code: 'unknown-encoding', name });
  if (looksBinary(bytes.subarray(0, HEAD))) return refuse({ code: 'binary', name });

  const utf8 = strictly(bytes, 'utf-8');
  if (utf8) return utf8;
  const named = namedCharset(bytes);
  return (
    (named === null ? null : strictly(bytes, named)) ?? accept(new TextDecoder('windows-1252').decode(bytes))
  );
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  // Without a mark: Latin text has a zero in every second byte and nowhere else.
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return null;
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const many = head.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
}

function looksBinary(head: Uint8Array): boolean {
  let strange = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) strange++;
  }
  return strange > head.length * 0.01 + 2;
}

/** The decoded text, or null where the bytes are not in that encoding or nobody knows it. */
function strictly(bytes: Uint8Array, encoding: string): { ok: true; value: string } | null {
  try {
    return accept(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    // TypeError: not this encoding. RangeError: no such encoding. Both are answers.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})/i.exec(head)?.[1] ?? null;
}

export const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** What formats Lectern knows of but cannot read yet: by their first bytes, or by name. */
export function unsupported(file: OpenedFile): Refusal | null {
  const { bytes, name } = file;
  const extension = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = (known: string): Refusal => ({ code: 'unsupported-format', name, format: known });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return format('PDF');
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return format('RTF');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return format('Word');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const inside = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
    if (extension === 'epub' || inside.includes('application/epub+zip')) return format('EPUB');
    if (extension === 'docx' || inside.includes('word/')) return format('Word');
    return extension === 'odt' || inside.includes('opendocument.text') ? format('OpenDocument') : null;
  }
  const byName = { pdf: 'PDF', docx: 'Word', doc: 'Word', epub: 'EPUB', odt: 'OpenDocument', rtf: 'RTF' }[
    extension
  ];
  return byName === undefined || bytes.length === 0 ? null : format(byName);
}
