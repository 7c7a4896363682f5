import { describe, expect, it } from 'vitest';
import { bioFrom } from './bio.ts';
import { commentsFrom } from './comments.ts';
import { isHeadingAfterAll, isJunk } from './junk.ts';
import { imprintOf, isMasthead } from './masthead.ts';
import { withoutMenus } from './menu.ts';
import { withoutPullQuotes } from './pull-quote.ts';
import { releaseEnd } from './release.ts';
import { tailFrom } from './tail.ts';

const prose =
  'The founders cast the bell in a pit beside the river, where the clay was fine, and hung it two years later, in 1984.';
const texts = [prose, prose, prose, prose];

describe('what stands around an article', () => {
  it('is a row of names that gaps set apart, over the text', () => {
    expect(withoutMenus(['News   Sport   Shop (0)', 'Bells', '', prose])).toEqual(['Bells', '', prose]);
    expect(withoutMenus([prose, '[ your email ]  Subscribe', 'Yes   No'])).toEqual([prose, '[ your email ]']);
  });

  it('is no table of words, and no row of figures', () => {
    const table = ['Bell   Metal   Town', 'Odo   Bronze   Arl', 'Ida   Iron   Holm'];
    expect(withoutMenus(table)).toEqual(table);
    expect(withoutMenus(['1984   23   410'])).toHaveLength(1);
    expect(withoutMenus([prose, 'Ana   Tom   Ida'])).toHaveLength(2);
  });

  it('is the name of the paper, by its look or by the foot of the page', () => {
    const imprint = imprintOf(['The Slow Bell', prose, '© 2019 The Slow Bell']);
    expect(isMasthead('The Slow Bell', imprint)).toBe(true);
    expect(isMasthead('The Bell Gazette', '')).toBe(true);
    expect(isMasthead('Skarn Institute of Bells', '', true)).toBe(true);
    expect(isMasthead('Skarn Institute of Bells', '')).toBe(false);
    expect(isMasthead('What the press said', '')).toBe(false);
    expect(isMasthead('News', '')).toBe(false);
  });

  it('is what readers wrote, once it shows their marks', () => {
    expect(commentsFrom([...texts, '2 thoughts on “Bells”', prose])).toBe(4);
    expect(commentsFrom([...texts, 'Comments', 'Tom', '4 March 2019 at 8:12 am', prose])).toBe(4);
    expect(commentsFrom([...texts, 'Discussion', prose, prose])).toBe(7);
  });

  it('is what follows the end of a release for the press', () => {
    expect(releaseEnd([...texts, '###', 'About the foundry'])).toBe(4);
    expect(releaseEnd(['###', ...texts])).toBe(5);
  });

  it('is what a page says of itself, as long as that is little', () => {
    expect(tailFrom([...texts, 'About the author', 'Ana rings bells.'])).toBe(4);
    expect(tailFrom(['How we tested', ...texts])).toBe(5);
  });

  it('is a note on the writer at the end', () => {
    expect(bioFrom([...texts, 'Ana Ruiz writes about bells.'], 'Ana Ruiz')).toBe(4);
    expect(bioFrom([...texts, 'Ana Ruiz is a writer in Skarn.'], '')).toBe(4);
    expect(bioFrom([prose, 'Ana Ruiz cast it.', 'Ana Ruiz is a professor of bells.'], '')).toBe(3);
    expect(bioFrom(['Ana Ruiz writes about bells.', ...texts], 'Ana Ruiz')).toBe(5);
  });

  it('is a quotation of the text set large', () => {
    const said = '“Nobody rang it for forty years.”';
    const within = `“Nobody rang it for forty years,” she said. ${prose}`;
    const same = (line: string): string => line;
    expect(withoutPullQuotes([said, within], same)).toEqual([within]);
    expect(withoutPullQuotes([said, prose], same)).toEqual([said, prose]);
  });

  it('is no word over text that a button has too', () => {
    expect(isJunk('Decline')).toBe(true);
    expect(isHeadingAfterAll('## Decline', prose)).toBe(true);
    expect(isHeadingAfterAll('Decline', 'Accept')).toBe(false);
    expect(isHeadingAfterAll('Follow us on Twitter', prose)).toBe(false);
  });
});

describe('pleas of a page', () => {
  it.each([
    'Join 9,000 readers who get a letter in their inbox every Sunday.',
    'Get unlimited digital access for $1 for your first 3 months.',
    'No spam. Unsubscribe anytime.',
    'Was this article helpful?   Yes   No',
    'How well do you ring? Take our 60-second quiz',
    'RingWell does not provide medical advice, diagnosis or treatment.',
    'Ana Ruiz covers bells. Reach her at aruiz@bells.example or 555-0142.',
    'ATTENTION EDITORS: A picture of the bell is available.',
    'FOR IMMEDIATE RELEASE',
    'Sources: central bank; statistics office',
    'DOI: 10.0000/bells.2019.1',
    'Correction: An earlier version of this article gave the weight as 3 tons.',
    'A bell on its way to Arl. Tom Hall for The Bell Gazette',
    'A plan of the tower (redrawn by A. Ruiz, CC BY 4.0)',
  ])('%s', (line) => expect(isJunk(line)).toBe(true));

  it.each([
    'Get the bell down before winter, the founder wrote.',
    'The source: a spring under the tower.',
    'Readers could subscribe to the work for 5 crowns.',
    'She joined 9,000 others in the square.',
    'The bank does not provide loans.',
    'Support for the bell fell to 40%.',
    'Editors of the time printed a picture of it.',
    '2. Operators for Bells',
    'Follow the river to the foundry.',
  ])('never: %s', (line) => expect(isJunk(line)).toBe(false));

  it('is a note on the writer, whatever it says he has done', () => {
    expect(bioFrom([...texts, 'Ana Ruiz has written about money since 2009.'], '')).toBe(4);
    expect(bioFrom([...texts, 'Ana Ruiz', 'Ruiz covers the sea.'], 'Ana Ruiz')).toBe(4);
    expect(bioFrom([...texts, 'Ana Ruiz’s book Tin is published by Lantern at £18.'], '')).toBe(4);
  });

  it('is a question about the page, and no question of the text', () => {
    expect(isJunk('Was this clear?')).toBe(true);
    expect(isJunk('Is this page useful?')).toBe(true);
    expect(isJunk('Was the bell clear?')).toBe(false);
    expect(isJunk('What went wrong')).toBe(false);
  });
});
