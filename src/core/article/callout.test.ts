import { expect, it } from 'vitest';
import { calloutsIn } from './callout.ts';

it('A callout goes with its quoted lines, and a quotation stays', () => {
  expect(calloutsIn(['> [!NOTE]', '> For version 3.', '', 'Text.', '> A quotation.'])).toEqual([0, 1]);
});
