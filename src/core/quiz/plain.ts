const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** A text without case and accents, its quotes, dashes and spaces of one kind: what two spellings have in common. */
export function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Only the accents of Latin, Greek and Cyrillic: in other scripts such marks are vowels.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[ßæœøđðłþıς]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„‟″«»]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
