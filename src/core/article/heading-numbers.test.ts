import { describe, expect, it } from 'vitest';
import { withoutHeadingNumbers } from './heading-numbers.ts';

const headings = (...names: string[]) =>
  withoutHeadingNumbers(
    names.map((heading) => ({ heading, summary: '', paragraphs: [{ kind: 'text', text: 'It rained.' }] })),
  ).map(({ heading }) => heading);

describe('the numbers of headings', () => {
  it('go where most headings count up', () => {
    expect(headings('', '1. The mill', '2. Fire', 'A note', '3. The bridge')).toEqual([
      '',
      'The mill',
      'Fire',
      'A note',
      'The bridge',
    ]);
    expect(headings('3.1 Mud', '3.2 Salt and water', '3.3 Reeds')).toEqual([
      'Mud',
      'Salt and water',
      'Reeds',
    ]);
    expect(headings('I. Youth', 'II. The siege', 'IV. Exile')).toEqual(['Youth', 'The siege', 'Exile']);
  });

  it('stay where they belong to the name', () => {
    const names = ['10 reasons to stay', '3 that say go', 'The vote', '1914'];
    expect(headings(...names)).toEqual(names);
    expect(headings('2. Shells', 'Peace', 'War', 'Afterwards')).toContain('2. Shells');
  });

  it('go from subheadings as well', () => {
    const [section] = withoutHeadingNumbers([
      {
        heading: '1 History',
        summary: '',
        paragraphs: [
          { kind: 'subheading', text: '1.1 The first bridge' },
          { kind: 'text', text: '1.2 metres of water stood in it.' },
        ],
      },
    ]);
    expect(section?.paragraphs.map(({ text }) => text)).toEqual([
      'The first bridge',
      '1.2 metres of water stood in it.',
    ]);
  });
});
