import { describe, expect, it } from 'vitest';
import { articleHash } from './hash.ts';

describe('the hash of an article', () => {
  it('is SHA-256, as published for the empty and the short message', () => {
    expect(articleHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(articleHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('counts bytes, not characters, so that every language has one', () => {
    expect(articleHash('平壌')).not.toBe(articleHash('平壤'));
  });
});
