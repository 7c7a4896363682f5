import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from './article.ts';
import { parseArticle } from './parse.ts';

const prose = 'The founders cast the bell in a pit beside the river. It was hung two years later.';
const headings = (text: string) => parseArticle(text).sections.map(({ heading }) => heading);
const paragraphs = (text: string) => {
  const article = parseArticle(text);
  return article.sections.flatMap((section) => section.paragraphs.map(({ span }) => slice(article, span)));
};

const seed = new URL('../../../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url);

describe('the seed article', () => {
  it.skipIf(!existsSync(seed))(
    'has its title, day, publisher and sections (skipped where the file is absent)',
    () => {
      const article = parseArticle(readFileSync(seed, 'utf8'));
      expect(article.title).toBe('US-North Korea relations moving ahead');
      expect(article.published).toBe('2019-02-28');
      expect(article.source.publisher).toBe('Expert Insights');
      expect(article.language).toBe('en');
      expect(article.sections.map(({ id }) => id)).toEqual(['lead', 'background', 'analysis', 'assessment']);
      expect(article.sections.map((section) => section.paragraphs.length)).toEqual([1, 4, 6, 1]);
      expect(article.text).not.toContain('Skip to');
      const sentences = article.sections.flatMap((part) =>
        part.paragraphs.flatMap((paragraph) => paragraph.sentences),
      );
      expect(
        sentences
          .filter((span) => slice(article, span).includes('Khanna'))
          .map((span) => slice(article, span).slice(-5)),
      ).toEqual(['-IL).']);
      expect(sentences).toHaveLength(28);
    },
  );
});

describe('headings in plain text', () => {
  it.each([
    'Background',
    '2. Methods',
    'Analysis:',
    'III. Results',
    'THE SECOND BELL',
    '## Later',
    'What came of it?',
    '1950–1953',
    'Screens: the usual suspects',
    'What the founders said: “too fast”',
    'Life in the U.S.',
    '2.1 Results',
    'Results\n=======',
    'Results and discussion\n--------',
  ])('%s', (line) => {
    const found = headings(`A title\n\n${prose}\n\n${line}\n\n${prose}`);
    expect(found).toEqual(['', line.replace(/^#+ |:$|\n.*/g, '')]);
  });

  it('are found without empty lines too', () => {
    expect(headings(`A title\n${prose}\nBackground\n${prose}\nAnalysis:\n${prose}`)).toEqual([
      '',
      'Background',
      'Analysis',
    ]);
  });

  it.each([
    ['a sentence', 'The bell cracked.'],
    ['an item', '- Bronze'],
    ['a short quotation', '“Ring it again”'],
    ['a speaker before words', 'Tom Hall: I rang it'],
    ['somebody speaking once', 'Ana Ruiz: “Ring it again”'],
    ['a field', 'Price: $30'],
    ['a line that breaks off', 'Bronze, tin,'],
    ['a line that begins small', 'bronze and tin'],
  ])('are never %s', (_what, line) => {
    expect(headings(`A title\n\n${prose}\n\n${line}\n\n${prose}`)).toEqual(['']);
  });

  it('are never fields that stand one under another', () => {
    expect(headings(`A title\n\n${prose}\n\nEntry: free\n\nSeats: plenty\n\n${prose}`)).toEqual(['']);
  });

  it('are never the speakers of a conversation', () => {
    const talk = ['Tom Hall', 'Ana Ruiz', 'Tom Hall', 'Ana Ruiz']
      .map((name) => `${name}\n\n${prose}`)
      .join('\n\n');
    expect(headings(`A title\n\n${prose}\n\n${talk}`)).toEqual(['']);
  });

  it('are never the points of a list', () => {
    expect(headings(`A title\n\n${prose}\n\n1. Bronze\n2. Tin\n3. Rope\n\n${prose}`)).toEqual(['']);
  });

  it('are never the lines of a poem', () => {
    expect(headings(`A title\n\n${prose}\n\nRing out\nWild bells\nTo the sky`)).toEqual(['']);
  });

  it('keep a heading directly under another one inside its section', () => {
    const article = parseArticle(`A title\n\n${prose}\n\n2. Methods\n\n2.1 Clay\n\n${prose}`);
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'Methods']);
    expect(article.sections[1]?.paragraphs.map(({ kind }) => kind)).toEqual(['subheading', 'text']);
  });

  it('are the text itself when there is nothing else', () => {
    expect(paragraphs('# One\n\n# Two\n\n# Three')).toEqual(['# Two', '# Three']);
  });
});

describe('a copy from a web page', () => {
  const page = [
    'Skip to main content',
    'Home > World > Bells',
    'Accept all cookies',
    'The bell that nobody rang',
    '5 min read',
    'By Ana Ruiz',
    'Published 3 March 2019',
    'Facebook',
    'Twitter',
    'Photo: Tom Hall',
    prose,
    'Advertisement',
    'Sign up for our newsletter',
    'Background',
    prose,
    'Read more: How bells are tuned',
    'Related articles',
    'Ten towers to see before winter',
    'Why clay matters to a founder',
    '12 Comments',
    '© 2019 The Bell Gazette',
  ];

  it.each(['\n', '\n\n', '\r\n\r\n', '\r'])('is left with the article alone (lines ended by %j)', (end) => {
    const article = parseArticle(`\ufeff${page.join(end)}`);
    expect(article.title).toBe('The bell that nobody rang');
    expect(article.published).toBe('2019-03-03');
    expect(article.source.author).toBe('Ana Ruiz');
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'Background']);
    expect(article.text).toBe(`${prose}\n\n${prose}`);
  });
});

describe('what copies of pages bring', () => {
  const long = `${prose} ${prose} It cracked.`;

  it('is a letter with its name, its day and its offers around the text', () => {
    const letter = `FIELD BELLS WEEKLY                              Issue 212\nView this message in your browser: http://bells.example/212\nFriday, 4 September 2020\n==========\n\nTHE SLOW BELL IN THE MUD\n\nby Ana Ruiz\n\n${long}\n\n-- ADVERTISEMENT ------\nHalf-price subscriptions until Sunday: http://bells.example/offer\n-----------------\n\nCOUNTING BELLS\n\n${long}\n\nUntil next week,\nAna\n\nYou are receiving this because you signed up.`;
    const article = parseArticle(letter);
    expect([article.title, article.published]).toEqual(['THE SLOW BELL IN THE MUD', '2020-09-04']);
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'COUNTING BELLS']);
    expect(article.text).toBe(`${long}\n\n${long}`);
  });

  it('is a page of an encyclopaedia that counts its headings by itself', () => {
    const page = `Arl\nFrom Openpedia, the open encyclopaedia\nFor the novel, see The Arl Light.\n\nThe town seen from the sea, with its tower\n\nArl is a town by the sea. ${long}\n\nContents [hide]\n1 Clay\n1.1 Red clay\n2 Rope\n\n1 Clay[edit]\n${long}\n\n1.1 Red clay[edit]\n${long}\n\n2 Rope[edit]\n${long}`;
    const article = parseArticle(page);
    expect(article.title).toBe('Arl');
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', 'Clay', 'Red clay', 'Rope']);
    expect(article.text).not.toMatch(/encyclop|novel|seen from/);
  });

  it('is a name in single marks over a part, where the text quotes with double ones', () => {
    expect(headings(`A title\n\n${long}\n\n'It taught me to ring'\n\n${long}`)).toEqual([
      '',
      "'It taught me to ring'",
    ]);
  });
});

describe('odd texts', () => {
  it('without any heading are one lead', () => {
    const article = parseArticle(`${prose}\n\n${prose}`);
    expect(article.title).toMatch(/^The founders cast .*…$/);
    expect(article.sections.map(({ id }) => id)).toEqual(['lead']);
  });

  it('of one sentence are a lead with that sentence', () => {
    expect(parseArticle('The bell cracked.').text).toBe('The bell cracked.');
    expect(parseArticle('The bell cracked.').title).toBe('The bell cracked');
  });

  it('keep the place before the first sentence out of it', () => {
    const article = parseArticle(`Prices\n\nLONDON, March 3, 2019 (Reuters) — ${prose}`);
    expect([article.published, article.source.publisher, article.text]).toEqual([
      '2019-03-03',
      'Reuters',
      prose,
    ]);
  });

  it('in Chinese have title, sections and sentences', () => {
    const text = '一口钟的故事\n2019年2月28日\n这口钟是在河边铸造的。它很大。\n背景\n第二口钟更大，也更贵。';
    const article = parseArticle(text);
    expect([article.title, article.published, article.language]).toEqual([
      '一口钟的故事',
      '2019-02-28',
      'zh',
    ]);
    expect(article.sections.map(({ heading }) => heading)).toEqual(['', '背景']);
    expect(article.sections[0]?.paragraphs[0]?.sentences).toHaveLength(2);
  });

  it('in Arabic have title and sections', () => {
    const line = 'صنع الجرس في المسبك قرب النهر. ثم علق في البرج بعد عامين.';
    expect(headings(`قصة جرس\n\n${line}\n\nالخلفية\n\n${line}`)).toEqual(['', 'الخلفية']);
  });

  it('keep items and quotations apart from text', () => {
    const article = parseArticle(`A title\n\n${prose}\n\n• Bronze\n• Tin\n\n> Ring it again.\n\n${prose}`);
    expect(article.sections[0]?.paragraphs.map(({ kind }) => kind)).toEqual([
      'text',
      'item',
      'item',
      'quote',
      'text',
    ]);
  });

  it('of any characters at all become articles whose spans fit', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        'Background',
        prose,
        '- ',
        '> ',
        '# ',
        'Related articles',
        '2. Methods',
        'By Ana Ruiz',
        '2019-02-28',
        '---',
        ': ',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const article = parseArticle(parts.join(''));
        const all = article.sections.flatMap((section) => section.paragraphs);
        expect(all.map(({ span }) => slice(article, span)).join('\n\n')).toBe(article.text);
      }),
    );
  });
});

describe('long texts take linear time', () => {
  const sentence =
    'In 1984 the founder Mr. A. Hall cast 23 bells, “each a little larger than the last,” for the U.S. Navy. ';
  const words = (count: number, text: string) => text.repeat(Math.ceil(count / text.split(' ').length));
  it.each([
    ['paragraphs', words(50_000, `${sentence.repeat(5).trim()}\n\n`)],
    ['one line', words(50_000, sentence)],
    ['short lines', words(50_000, 'Ding dong\n')],
    ['headings', words(50_000, 'BACKGROUND\n\n')],
    [
      'wrapped lines',
      words(
        50_000,
        'The founders of the town cast their first bell in a pit beside\nthe river, where the clay was fine enough for a mould and the\n',
      ),
    ],
    ['spaces', ' '.repeat(500_000) + 'end'],
    ['hyphens', '-'.repeat(500_000)],
    ['empty lines', '\n'.repeat(500_000)],
    ['one word', 'a'.repeat(500_000)],
    ['joiners', '\u200d'.repeat(500_000)],
    ['open parentheses', '('.repeat(300_000)],
    ['dates', 'March 3, 2019 '.repeat(30_000)],
  ])('%s', (_what, text) => {
    const started = performance.now();
    parseArticle(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
