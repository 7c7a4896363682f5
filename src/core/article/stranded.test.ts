import { describe, expect, it } from 'vitest';
import { quoteBoxes } from './quote-box.ts';
import { stranded } from './stranded.ts';

const prose =
  'The founders cast the bell in a pit beside the river, where the clay was fine, and hung it two years later.';

describe('a short line between lines that are the page’s', () => {
  it('goes with them', () => {
    expect(stranded([prose, '', 'Share', 'Bells', 'Print', '', prose], new Set([2, 4]))).toEqual([3]);
  });

  it('goes when it only names the picture whose words go', () => {
    const lines = [prose, '', 'The old bell', 'The old bell, drawn by an unknown hand.', '', prose];
    expect(stranded(lines, new Set([3]))).toEqual([2]);
  });

  it('stays over prose, with a mark, and over the text', () => {
    expect(stranded([prose, '', 'Share', '', 'Bells', '', prose], new Set([2]))).toEqual([]);
    expect(stranded([prose, '', 'Share', '• Bells', 'Print'], new Set([2, 4]))).toEqual([]);
    expect(stranded(['Share', 'Bells', 'Print', '', prose], new Set([0, 2]))).toEqual([]);
  });
});

describe('a quotation in a box', () => {
  it('stands amid prose with who said it right under it', () => {
    expect(quoteBoxes([prose, '', '“It was like a wall of sound”', 'Ida Holm, ringer', '', prose])).toEqual([
      2, 3,
    ]);
  });

  it('is none without a name, and none where people talk', () => {
    expect(quoteBoxes([prose, '', '“It was like a wall of sound.”', '', prose])).toEqual([]);
    expect(quoteBoxes([prose, '', '“Is it deep?”', '“Not here,” said Ida.', '', prose])).toEqual([]);
  });
});
