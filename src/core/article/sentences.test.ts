import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['a title before a name', ['Rep. Ro Khanna (D-CA) spoke first.', 'Mr. Kim and Mrs. Lee listened.']],
    [
      'a country with full stops',
      ['The U.S. Navy left.', 'It sailed to the U.S. The crew was glad.'].slice(0, 1),
    ],
    ['a country at the end of a sentence', ['They flew to the U.S.', 'The visit was short.']],
    ['numbered things', ['Platform No. 5 is closed.', 'See Fig. 2 on p. 14 for the plan.']],
    ['a shortened month', ['It opened on Sept. 3, 1984.', 'It closed in Dec. 1991.']],
    ['initials', ['J. R. R. Tolkien met George W. Hill in Oxford.', 'They had tea.']],
    ['a time of day', ['The train left at 6 p.m. Tuesday, two hours late.', 'Nobody minded.']],
    ['a decimal', ['The dam holds 4.5 million litres.', 'That is a lot.']],
    ['a quotation that goes on', ['“Is it open?” she asked.', '“It is!” he said.']],
    ['a closing quotation mark', ['The sign said “keep out.”', 'We went in.']],
    ['a remark in parentheses', ['The bridge (built by Dr. Hall. See below) stands.', 'It is old.']],
    ['a number of a list', ['1. The first step is easy.', 'The second is not.']],
    ['Latin', ['Some metals, e.g. Copper, conduct well.', 'Cf. Hall for others.']],
    [
      'a quotation of several sentences',
      ['“They don’t eat. They don’t stop,” said Dr. Berg.', '“It works. Somehow.”', 'He left.'],
    ],
    ['a quotation in straight marks', ['"It is late. Go home," he said.', 'They went.']],
    ['a stop inside a quotation', ['He wrote “Go. Now.” on the wall.', 'Nobody went.']],
    ['inches', ['The pipe is 6" wide.', 'The other is 8" wide.']],
    ['a title with initials', ['Lt. Col. J. B. Hall Jr. led them.', 'They won.']],
    ['a pause', ['He waited … and waited.', 'Then he left.']],
    ['a time at the end', ['The train left at 6 p.m.', 'The next one was late.']],
    ['a year before Christ', ['It was built in 44 B.C. by slaves.', 'It fell.']],
    ['a sum', ['It cost $4.5 million in No. 5 Main St. that year.', 'It sold.']],
    ['a company', ['She works for Brass Inc.', 'The firm makes bells.']],
  ])('keep %s together', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('do not wait for a quotation that is never closed', () => {
    expect(split('“We cast it in a pit. It was hung later. The rope broke.')).toHaveLength(3);
    expect(split(`“${'We cast it in a pit. '.repeat(30)}” he said.`).length).toBeGreaterThan(20);
  });

  it('know German ordinals and abbreviations', () => {
    const sentences = ['Am 3. Oktober kam Dr. Weiß, z. B. mit dem Zug.', 'Er blieb.'];
    expect(split(sentences.join(' '), 'de')).toEqual(sentences);
  });

  it('end at the full stop of Chinese and the question mark of Arabic', () => {
    expect(split('他来了。他走了。', 'zh')).toEqual(['他来了。', '他走了。']);
    expect(split('هل وصل القطار؟ نعم وصل.', 'ar')).toHaveLength(2);
  });

  it('leave "Plan B" at the end of a sentence when an ordinary word follows', () => {
    expect(split('They chose plan B. The first had failed.')).toHaveLength(2);
  });

  it('cope with a language tag that does not exist', () => {
    expect(split('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  it('lie inside the text, in order, and leave nothing but space between them', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('. ', '? ', '”', ' (', ') ', 'U.S. ', 'Mr. ', 'A. ', '\n'),
      ),
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'de', 'zh', 'und'), (parts, language) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('take linear time on one endless sentence of abbreviations', () => {
    const text = 'Mr. A. U.S. (No. '.repeat(20_000);
    const started = performance.now();
    splitSentences(text, 'en');
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
