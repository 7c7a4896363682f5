import { describe, expect, it } from 'vitest';
import { withoutMarkers } from './markers.ts';

describe('marks of notes', () => {
  it.each([
    ['The lake is deep.[1] It is old.[2][3]', 'The lake is deep. It is old.'],
    ['It was formed early.[citation needed]', 'It was formed early.'],
    ['The dam[note 1] of 1926 [4], the second[a], fell.', 'The dam of 1926, the second, fell.'],
    ['Geography[edit]', 'Geography'],
    ['History [edit | edit source]', 'History'],
    ['He counted 41,000 stars.² Then he slept.¹²', 'He counted 41,000 stars. Then he slept.'],
    ['It was seen by many[12, 13] and by few[3–5].', 'It was seen by many and by few.'],
    ['It took thirty days [7, p. 12].', 'It took thirty days.'],
    ['A survey says so.[^1]', 'A survey says so.'],
  ])('go: %s', (text, left) => expect(withoutMarkers(text)).toBe(left));

  it.each([
    'She said that “[t]he bell[s] rang [sic] twice”.',
    'The area is 48 km² and the load 10³ kg per m².',
    'The method is described in [12] and by Hall.',
    'He [Hall] left.',
    'See [the river][1] and this[2](https://example.org).',
    'It rose [to 12] after that.',
  ])('stay: %s', (text) => expect(withoutMarkers(text)).toBe(text));

  it('leave out what points at other pages', () => {
    expect(withoutMarkers('It rang. (Read also: How bells ring)')).toBe('It rang.');
    expect(withoutMarkers('It rang (see Hall 1998).')).toBe('It rang (see Hall 1998).');
  });

  it('are buttons without brackets under headings, and a square at the end', () => {
    const page = 'Clay\nEdit\n\nIt is red.\n\nRope\nEdit\n\nIt is wet. ■';
    expect(withoutMarkers(page)).toBe('Clay\n\n\nIt is red.\n\nRope\n\n\nIt is wet.');
    expect(withoutMarkers('Clay\nEdit\n\nIt is red.')).toContain('Edit');
  });
});
