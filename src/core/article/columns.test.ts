import { describe, expect, it } from 'vitest';
import { withRowsAsItems } from './columns.ts';

const items = (text: string) => withRowsAsItems(text.split('\n')).filter((line) => line !== '');

describe('tables in plain text', () => {
  it.each([
    ['tabs', 'Year\tSpecies\n1980\t41\n2000\t56'],
    ['bars', '| Year | Species |\n|------|--------:|\n| 1980 | 41 |\n| 2000 | 56 |'],
    ['columns lined up', '  Year     Species\n  ----     -------\n  1980          41\n  2000          56'],
  ])('become items: %s', (_what, table) => {
    expect(items(`Birds\n${table}\nThe end.`)).toEqual([
      'Birds',
      '• Year 1980, Species: 41',
      '• Year 2000, Species: 56',
      'The end.',
    ]);
  });

  it('keep the labels of a box of facts, figures or not', () => {
    expect(items('Location\tNorland\nArea\t48.2 km²')).toEqual(['• Location: Norland', '• Area: 48.2 km²']);
  });

  it.each([
    [
      'set to both margins',
      'The  founders cast  the first\nbell  in  a  pit  beside  the\nriver  in  1984,  and  left.',
    ],
    [
      'with two spaces after a full stop',
      'It was hung in 1984.  It cracked in 1985.\nNobody rang it.  It stayed.',
    ],
    ['indented by a tab', '\tThe founders cast a bell.\n\tIt cracked.'],
    ['with bars between links', 'Home | News | Sport\nBells | Towers'],
    ['with a single tab in it', 'Bells\tand towers'],
  ])('are not seen in text %s', (_what, text) => {
    expect(withRowsAsItems(text.split('\n'))).toEqual(text.split('\n'));
  });

  it('may have a line over them that only names the table', () => {
    const rows = withRowsAsItems([
      'Table 1  Bells of Arl',
      'Bell   Year   Weight',
      'Odo    1531   410',
      'Ida    1684   395',
    ]);
    expect(rows.filter((line) => line !== '')).toEqual([
      'Table 1  Bells of Arl',
      '• Odo, Year: 1531; Weight: 410',
      '• Ida, Year: 1684; Weight: 395',
    ]);
  });

  it('lose the line right over them that only names them, below the text', () => {
    const text = 'The founders cast three bells in a pit beside the river.';
    const table = ['Bells of Arl', 'Bell\tYear', 'Odo\t1531', 'Ida\t1684'];
    expect(withRowsAsItems([text, '', ...table])).not.toContain('Bells of Arl');
    expect(withRowsAsItems(table)).toContain('Bells of Arl');
    const tight = ['Clay', `${text} ${text}`, '', 'Rope', `${text} ${text}`, ''];
    expect(withRowsAsItems([...tight, ...table])).toContain('Bells of Arl');
  });
});
