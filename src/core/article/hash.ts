import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes as 64 hex digits: the same text again is the same article, on every device. */
export function articleHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
