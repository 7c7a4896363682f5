import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse.ts';
import { slice } from './article.ts';
import { strangeLines } from './strange-lines.ts';

const prose = [
  'The founders cast the bell in a pit beside the river, where the clay was fine, and hung it two years later in the tower.',
  'Nobody in the village had ever heard so deep a note, and the older people said that it came from the ground.',
  'It rang for forty years. Then a crack opened near the lip, and the sexton wrapped the clapper in leather.',
];
const [one = '', two = '', three = ''] = prose;

/** The lines that nobody sees when they stand amid prose. */
const gone = (...lines: string[]): string[] => {
  const page = ['The bell of Arle', '', one, '', ...lines, '', two, '', three].join('\n');
  const article = parseArticle(page);
  const seen = `${article.sections.map(({ heading }) => heading).join('\n')}\n${article.text}`;
  return lines.filter((line) => !seen.includes(line.replace(/^• /, '')));
};

describe('lines that are the page’s by their looks and their neighbours', () => {
  it.each([
    [
      'Sign up for the Bell Letter',
      'Stories from the tower in your inbox each Friday.',
      'Email address',
      'Sign up',
    ],
    ['More from this section', 'Tower to close for repairs', '3 hours ago'],
    ['A visitor looks at the old bell in the town museum. Photograph: Ida Holm/The Arle Post'],
    ['Was this page useful?', 'Send feedback'],
  ])('go: %s', (...lines) => {
    expect(gone(...lines)).toEqual(lines);
  });

  it.each([
    ['Casting the bell'],
    ['What went wrong?'],
    ['“Is it deep?” she asked.', '', '“Not here.”'],
    ['• a bowl of clay', '• a pound of tin', '• nine pounds of copper'],
    ['1. Dry the mould.', '2. Melt the copper.', '3. Add the tin last.'],
    ['The bell comes in, the bell goes out,', 'The ringer winds his clock,'],
    ['You can hear it for yourself. Stand under the tower at noon and count the seconds.'],
  ])('stay when they are the author’s: %s', (...lines) => {
    expect(gone(...lines)).toEqual([]);
  });

  it('are none in a text without prose, or in another language', () => {
    expect(strangeLines(['Sign up', 'Share', 'Email address'], new Set()).gone).toEqual([]);
    const german =
      'Die Gießer gossen die Glocke in einer Grube am Fluss, wo der Lehm fein war, und hängten sie zwei Jahre später in den Turm.';
    expect(strangeLines([german, '', 'Mehr zum Thema', '', german], new Set()).gone).toEqual([]);
  });

  it('leave the heading of a part over its prose', () => {
    const article = parseArticle(
      ['The bell of Arle', '', one, '', 'Advertisement', '', 'The crack', '', two, '', three].join('\n'),
    );
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'The crack']);
    expect(article.sections.at(-1)?.paragraphs.map(({ span }) => slice(article, span))).toEqual([two, three]);
  });
});
