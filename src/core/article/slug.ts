import { articleHash } from './hash.ts';

const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Words for an address: `a-z`, `0-9` and single hyphens. What cannot be spelled so gets `other` and a short hash of itself. */
export function slug(words: string, other: string): string {
  const latin = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => spelled[letter] ?? '')
    .replace(/['’]/g, '');
  const name = latin
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const isSpelled = name !== '' && !/[^\P{L}a-z]/u.test(latin);
  return isSpelled ? name : `${other}-${articleHash(words).slice(0, 8)}`;
}
