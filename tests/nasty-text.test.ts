import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import { makeCourse } from '#core/course/make/make-course.ts';
import { loadReader, type Reader } from '#core/facts/tagger.ts';
import type { CourseId, DeviceId } from '#core/id.ts';
import { refusal as say } from '#messages/en/refusals.ts';
import { openArticle, openPasted } from '#readers/open.ts';

/** The whole way of a text, from what somebody brings to a course, with texts that nobody means well. */
let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(() => readFile('src/core/english/english.model'));
});

const ways = ['pasted', 'a.html', 'a.md'] as const;
type Way = (typeof ways)[number];

/** What came of it: the code of the refusal, or the course after every promise about it was checked. */
async function comesTo(text: string, way: Way): Promise<string> {
  const read = await (way === 'pasted'
    ? openPasted(text)
    : openArticle({ name: way, type: '', bytes: new TextEncoder().encode(text) }));
  if (!read.ok) {
    expect(say(read.refusal)).toMatch(/^\S[^]*\S\.$/);
    return read.refusal.code;
  }
  const stamp = { at: 0, by: 'device' as DeviceId };
  const { course } = makeCourse(read.value, { id: 'nasty' as CourseId, stamp, reader });
  const { article, facts, cards } = course;
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  expect(paragraphs.map(({ span }) => slice(article, span)).join('\n\n')).toBe(article.text);
  for (const { span, sentences } of paragraphs) {
    let at = span.start;
    for (const sentence of sentences) {
      expect(article.text.slice(at, sentence.start).trim()).toBe('');
      at = sentence.end;
    }
    expect(at).toBeLessThanOrEqual(span.end);
  }
  const sections = new Set(article.sections.map(({ id }) => id));
  for (const { span, sentence, section } of facts) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBeGreaterThanOrEqual(sentence.start);
    expect(span.end).toBeLessThanOrEqual(sentence.end);
    expect(sections).toContain(section);
  }
  for (const { sentence } of cards) if (sentence) expect(slice(article, sentence).trim()).not.toBe('');
  return 'course';
}

const SENTENCE =
  'The town of Linden opened its new bridge over the Arve on 3 May 2021, and Mayor Ida Holm said that it cost $4.5 million. ';
const upTo = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Pieces that have broken readers: marks that open and never close, directions, halves of characters, odd lines. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constant(SENTENCE) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r',
      '\t',
      '  ',
      '\u202e',
      '\u2066',
      '\u200b',
      '\u200d',
      '\ud83d',
      '\udc00',
      '\u0000',
      'e\u0301\u0301',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '[1]',
      '[edit]',
      '“',
      '”',
      '"',
      '„',
      '…',
      '. ',
      '? ',
      'Mr. ',
      'U.S. ',
      'A. ',
      '1984',
      '3 May 2021',
    ],
    ...[
      '- ',
      '> ',
      '# ',
      '| a | 1 |\n',
      '|-|-|\n',
      'a\t1\n',
      '---\n',
      '===\n',
      'Related\n',
      'References\n',
      'Contents\n',
      '\n\n7\n\n',
    ],
    ...[
      '<p>',
      '</p>',
      '<table><tr><td>',
      '<sup>1</sup>',
      '<!--',
      '<script>',
      '<b>',
      '&amp;',
      '<h2>',
      '<form>',
      '![a](b)',
      '[a](b)',
      '**',
    ],
    ...[
      'صنع الجرس. ',
      '一口钟在1984年。',
      '👩‍👩‍👧‍👦',
      'ß',
      'Ana Ruiz: ',
      'By Ana Ruiz\n',
      'four hundred and ',
      '$4.5 ',
    ],
  ),
);
const nasty = fc
  .array(
    fc.tuple(piece, fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 60 }))),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(''));

describe('a text of anything at all', () => {
  it('becomes a course whose spans are literal, or is refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, fc.constantFrom(...ways), async (text, way) => {
        await comesTo(text, way);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text far too large', () => {
  const MB = 1_000_000;
  it.each<readonly [string, Way, string, () => string]>([
    [
      '10 MB of words without a full stop',
      'pasted',
      'too-long',
      () => upTo('the river and\nthe town ', 10 * MB),
    ],
    ['a line of 10 MB', 'pasted', 'one-line', () => upTo('the river and the town ', 10 * MB)],
    ['a million lines of one word', 'pasted', 'too-long', () => 'bell\n'.repeat(MB)],
    ['10 MB of punctuation', 'pasted', 'no-article', () => upTo('(.!…)\n', 10 * MB)],
    [
      '10 MB of punctuation with a word in it',
      'pasted',
      'no-article',
      () => `bell ${upTo('(.!…)\n', 9.9 * MB)}`,
    ],
    ['brackets 100,000 deep', 'pasted', 'course', () => `${'('.repeat(1e5)}bell${')'.repeat(1e5)}`],
    ['elements 100,000 deep', 'a.html', 'no-article', () => '<div>'.repeat(1e5)],
    ['10 MB of markup', 'a.html', 'too-large', () => upTo(`<p>${SENTENCE}</p>`, 10 * MB)],
    [
      'a table 10,000 wide',
      'a.html',
      'course',
      () => `<table><tr>${'<td>1 bell</td>'.repeat(1e4)}</tr></table>`,
    ],
    ['a table 10,000 wide', 'pasted', 'course', () => `${upTo('12 bells\t', 9e4)}\n`.repeat(3)],
    [
      'a table 10,000 wide',
      'a.md',
      'course',
      () => ['|a', '|-', '|1'].map((cell) => `${cell.repeat(1e4)}|`).join('\n'),
    ],
    ['quotations 100,000 deep', 'a.md', 'course', () => `${'>'.repeat(1e5)} bell`],
  ])('%s (%s): %s', async (_what, way, outcome, text) => {
    expect(await comesTo(text(), way)).toBe(outcome);
  });
});

/** Between linear and quadratic; the collector of a busy machine makes long texts dearer than short ones. */
const BETWEEN = 12;
/** Milliseconds; what takes less is too short to be compared. */
const SHORTEST = 80;

/**
 * Four times the text takes four times as long when the work is linear, and sixteen times when it is quadratic. Other
 * work on the machine only ever adds, so a ratio that is too high is measured again.
 */
async function expectLinear(text: (length: number) => string, way: Way, length: number): Promise<void> {
  const took = async (size: number): Promise<number> => {
    const started = performance.now();
    await comesTo(text(size), way);
    return performance.now() - started;
  };
  await took(length);
  let [small, large] = [Infinity, Infinity];
  for (let tries = 0; tries < 4; tries++) {
    small = Math.min(small, Math.max(SHORTEST, await took(length)));
    large = Math.min(large, await took(length * 4));
    if (large <= small * BETWEEN) return;
  }
  expect(large / small).toBeLessThanOrEqual(BETWEEN);
}

describe('the work grows with the text and no faster', () => {
  it.each<readonly [string, Way, string]>([
    ['prose', 'pasted', `${SENTENCE.repeat(4).trim()}\n\n`],
    ['no full stop', 'pasted', 'the town of Linden and the river Arve in 1984 with 23 bells '],
    ['dates', 'pasted', 'March 3, 2019 '],
    ['money in open brackets', 'pasted', '$4.5 million ('],
    ['number words', 'pasted', 'two hundred and '],
    ['one compound', 'pasted', 'well-'],
    ['one word', 'pasted', 'a'],
    ['names', 'pasted', 'Ana Ruiz and '],
    ['brackets', 'pasted', '(a [b] '],
    ['quotations', 'pasted', '“a. B '],
    ['directions', 'pasted', '\u202eصنع الجرس في المسبك قرب النهر 1984.\u202c '],
    ['families', 'pasted', '👩‍👩‍👧‍👦 a. '],
    ['accents on one letter', 'pasted', '\u0301'],
    ['control characters', 'pasted', 'a\u0000\u001b b '],
    ['halves of characters', 'pasted', '\ud800 a \udc00. '],
    ['lines of one word', 'pasted', 'bell\n'],
    ['columns', 'pasted', 'A b  12  13\n'],
    ['columns that are none', 'pasted', 'A b  c  d\n'],
    ['headings of lists', 'pasted', 'Notes\nRelated\nbell\n'],
    ['Chinese', 'pasted', '一口钟在2019年2月28日响'],
    ['paragraphs', 'a.html', `<p>${SENTENCE}</p>`],
    ['cells', 'a.html', '<table><tr><td>1</td><td>a</td></tr></table>'],
    ['raised marks', 'a.html', 'a<sup>1</sup> '],
    ['rows', 'a.md', '| 1 | 2 |\n'],
    ['stars', 'a.md', '*a '],
    ['links', 'a.md', '[a](b) '],
  ])('%s (%s)', { timeout: 120_000 }, (_what, way, part) =>
    expectLinear((length) => upTo(part, length), way, 5_000),
  );

  it('on 50,000 words of ordinary prose, which become a course', { timeout: 300_000 }, async () => {
    const places = ['Linden', 'Arl', 'Skarn', 'Verrin', 'Brackwater', 'Sonne', 'Marrow'];
    const story = (words: number): string =>
      Array.from({ length: Math.ceil(words / 60) }, (_, at) => {
        const place = places[at % places.length] ?? '';
        return `${at % 12 === 0 ? `What happened in ${place} in part ${String(at)}\n\n` : ''}In ${String(1500 + (at % 500))} the town of ${place} built a bridge of ${String(20 + at)} metres, which cost ${String(3 + (at % 90))},000 crowns. It stood for ${String(2 + (at % 80))} years. The mayor, who had asked for it, never saw it, for he died in the spring. Those who crossed it paid a toll of ${String(2 + (at % 9))} pence until the war. A mill stood beside it.`;
      }).join('\n\n');
    expect(await comesTo(story(50_000), 'pasted')).toBe('course');
    await expectLinear((words) => story(words), 'pasted', 6_000);
  });
});
