import { describe, expect, it } from 'vitest';
import { withoutFurniture } from './furniture.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';
const left = (text: string) => withoutFurniture(text.split('\n')).lines.filter((line) => line !== '');

describe('lists around a text', () => {
  it('go with their opening line, and the text goes on behind them', () => {
    expect(left(`${prose}\nRelated:\n- Ten towers\n- Is bronze worth it?\n${prose}`)).toEqual([prose, prose]);
  });

  it('leave the heading that an empty line parts from them', () => {
    const text = `${prose}\n\nMost read\nTen towers to see\nWhy clay matters\n\nWhat the founders did not say\n\n${prose}`;
    expect(left(text)).toEqual([prose, 'What the founders did not say', prose]);
  });

  it('of contents go where the text has the same headings', () => {
    const text = `Contents\n1 Clay\n1.1 Rope\n2 Notes of the founder\n\nClay\n\n${prose}\n\nRope\n\n${prose}\n\nNotes of the founder\n\n${prose}`;
    expect(left(text).slice(0, 2)).toEqual(['Clay', prose]);
    expect(left(`Contents\n\nTwo bells\n\nA rope\n\n${prose}`)).toContain('Two bells');
  });

  it('of references go, up to the next heading over prose', () => {
    const text = `${prose}\n\nReferences\n\n^ Hall, T. (2004). Deep Water. pp. 12–19.\n[2] "Bells". Retrieved 3 May 2019.\n\nExternal links\nOfficial site\n\nLater years\n\n${prose}`;
    expect(left(text)).toEqual([prose, 'Later years', prose]);
  });

  it('called notes or sources stay when they are text', () => {
    expect(left(`Notes\n\nBring water\n\nWear boots`)).toEqual(['Notes', 'Bring water', 'Wear boots']);
    expect(left(`${prose}\n\nSources\n\n[1] The town's accounts, 1984.`)).toEqual([prose]);
  });
});

describe('a box that can be skipped', () => {
  it('goes as a whole', () => {
    expect(
      left(
        `${prose}\nSkip past newsletter promotion\nThe Recap\n${prose}\nafter newsletter promotion\n${prose}`,
      ),
    ).toEqual([prose, prose]);
    expect(left(`${prose}\nSkip past the mill\n${prose}`)).toEqual([prose, 'Skip past the mill', prose]);
  });
});

describe('the foot of a page', () => {
  it('goes with what stands below a notice', () => {
    expect(left(`${prose}\n© 2019 The Gazette\nThe team\nOur towers`)).toEqual([prose]);
  });

  it('is no place for prose or items: they stay', () => {
    expect(left(`${prose}\nAdvertisement\n${prose}\n- Bronze`)).toEqual([prose, prose, '- Bronze']);
  });

  it('begins with a notice: a short last line alone is the text’s own', () => {
    expect(left(`${prose}\nTom Hall, Skarn`)).toEqual([prose, 'Tom Hall, Skarn']);
  });
});
