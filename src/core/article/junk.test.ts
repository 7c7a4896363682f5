import { describe, expect, it } from 'vitest';
import { isJunk, opensRelated } from './junk.ts';

describe('lines of the page around an article', () => {
  it.each([
    'Skip to main content',
    'Accept all cookies',
    'We use cookies to give you a better visit.',
    'Facebook Twitter LinkedIn Email',
    'Facebook',
    'Share this article',
    'Share on Facebook',
    'Tweet',
    'Sign up for our newsletter',
    'Subscribe to our weekly newsletter for more',
    'Advertisement',
    'Read more: How a bell is tuned',
    'READ MORE',
    'See also: The tower of Pisa',
    'Home > World > Europe',
    'Home / News / Bells',
    '5 min read',
    'Reading time: 4 minutes',
    'Photo: Ana Ruiz',
    'A bell on its way to the tower. Getty Images',
    '(Photo by Ana Ruiz)',
    'The tower at dawn (Reuters)',
    '© 2019 The Bell Gazette',
    'Copyright 2019, all rights reserved.',
    '12 Comments',
    'Leave a comment',
    'Tags: bells, towers',
    'Listen to this article',
    '***',
  ])('%s', (line) => expect(isJunk(line)).toBe(true));

  it.each([
    'Cookies were first baked in Persia.',
    'He told Reuters.',
    'The company shares its profit.',
    'Twitter was founded in 2006.',
    'Home is where the heart is.',
    'Background',
    'The photo shows a tower.',
    'Sections of the wall fell.',
    'Sign languages of Europe',
    'A subscription costs 5 euros.',
    'Comments by the minister were brief.',
    'Advertising grew by 4% in 2018.',
    'More than 200 towers fell.',
    'Next year they will meet.',
    'Print was the first mass medium.',
    'Copying bells is an art.',
    '10 minutes later the bell rang.',
    '',
  ])('never: %s', (line) => expect(isJunk(line)).toBe(false));

  it('open a list of other articles', () => {
    expect(opensRelated('Related articles')).toBe(true);
    expect(opensRelated('You may also like:')).toBe(true);
    expect(opensRelated('Related to the queen, he kept silent.')).toBe(false);
  });
});
