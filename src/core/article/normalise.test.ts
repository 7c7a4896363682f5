import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalising', () => {
  it('knows every end of a line', () => {
    expect(normalise('a\r\nb\rc\u2028d\ne')).toBe('a\nb\nc\nd\ne');
  });

  it('drops what nobody sees', () => {
    expect(normalise('\ufeffbell\u00adfoun\u200bder\u2060y\u0000')).toBe('bellfoundery');
  });

  it('makes spaces of the many kinds of space', () => {
    expect(normalise('4\u202f500\u00a0km\u2009long\u3000')).toBe('4 500 km long ');
  });

  it('keeps tabs, which part the columns of a table', () => {
    expect(normalise('a\tb')).toBe('a\tb');
  });

  it('keeps curly quotes and dashes', () => {
    expect(normalise('“so” – it’s')).toBe('“so” – it’s');
  });

  it('keeps joiners where they spell, drops them where they do not', () => {
    expect(normalise('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(normalise('👩\u200d🔬')).toBe('👩\u200d🔬');
    expect(normalise('be\u200dll')).toBe('bell');
  });
});
