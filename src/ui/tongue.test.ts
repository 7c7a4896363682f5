import { describe, expect, it } from 'vitest';
import { tongue } from './tongue.ts';

describe('words of an article', () => {
  it('are said to be in its language', () => {
    expect(tongue('de')).toEqual({ lang: 'de', dir: undefined });
    expect(tongue('zh-Hant').lang).toBe('zh-Hant');
  });

  it('say nothing where the language is not known', () => {
    expect(tongue('und').lang).toBeUndefined();
    expect(tongue('').lang).toBeUndefined();
    expect(tongue(undefined)).toEqual({ lang: undefined, dir: undefined });
  });

  it('may run from right to left where their language does', () => {
    expect(tongue('ar')).toEqual({ lang: 'ar', dir: 'auto' });
    expect(tongue('he-IL').dir).toBe('auto');
    expect(tongue('arn').dir).toBeUndefined();
  });
});
