import { describe, expect, it } from 'vitest';
import { withoutInfobox } from './infobox.ts';

const text =
  'Arl is a town by the sea, built around a bell foundry that nobody has used since the flood of 1911.';
const foot = 'This page was last edited on 3 May 2020, at 10:12 (UTC).';

describe('the box of facts of an encyclopaedia', () => {
  it('goes with the names between its rows', () => {
    const page = ['Arl', '', '• Area: 12 km²', '', 'People', '', '• Mayor: Ana Ruiz', '', text];
    expect(withoutInfobox(page, [...page, foot])).toEqual(['Arl', '', '', text]);
    expect(withoutInfobox(page, page)).toEqual(page);
  });

  it('goes where each cell has its own line', () => {
    const page = [text, '', 'Location', 'North coast', 'Type', 'Town', 'Area', '12 km²', '', text];
    expect(withoutInfobox(page, [...page, foot])).toEqual([text, '', '', text]);
  });

  it('is no table below the first paragraph', () => {
    const page = [text, '', '• Bell: Odo', '', '• Weight: 410 kg'];
    expect(withoutInfobox(page, [...page, foot])).toEqual(page);
  });
});
