import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice, type Article } from '#core/article/article.ts';
import { refusal as say } from '#messages/en/refusals.ts';
import { openArticle, openPasted, readPasted } from './open.ts';

const prose = 'The founders cast the bell in a pit beside the river. It was hung two years later.';
const utf8 = (text: string) => new TextEncoder().encode(text);
const open = (name: string, content: string | Uint8Array, type = '') =>
  openArticle({ name, type, bytes: typeof content === 'string' ? utf8(content) : content });

async function article(name: string, content: string | Uint8Array): Promise<Article> {
  const opened = await open(name, content);
  if (!opened.ok) throw new Error(say(opened.refusal));
  return opened.value;
}
async function code(name: string, content: string | Uint8Array): Promise<string> {
  const opened = await open(name, content);
  return opened.ok ? `accepted: ${opened.value.title}` : opened.refusal.code;
}
const wide = (text: string, little: boolean, mark = true) => {
  const units = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), little);
  return bytes;
};

describe('opening a file', () => {
  it('reads plain text', async () => {
    const read = await article('bell.txt', `The bell\n\n3 March 2019\n\n${prose}\n\nBackground\n\n${prose}`);
    expect([read.title, read.published, read.sections.map(({ id }) => id)]).toEqual([
      'The bell',
      '2019-03-03',
      ['lead', 'background'],
    ]);
  });

  it.each([
    ['UTF-8 with a byte-order mark', utf8(`\ufeffÉtude\n\n${prose}`)],
    ['UTF-16 with a mark', wide(`Étude\n\n${prose}`, true)],
    ['UTF-16, big end first', wide(`Étude\n\n${prose}`, false)],
    ['UTF-16 without a mark', wide(`Étude\n\n${prose}`, true, false)],
    ['windows-1252', Uint8Array.from(`Étude\n\n${prose}`, (character) => character.charCodeAt(0))],
  ])('understands %s', async (_what, bytes) => {
    expect((await article('etude.txt', bytes)).title).toBe('Étude');
  });

  it('believes the charset a page names', async () => {
    const page = `<html><head><meta charset="windows-1251"><title>X</title></head><body><p>${prose} `;
    const bytes = new Uint8Array([...utf8(page), 0xca, 0xee, 0xeb, ...utf8('</p></body></html>')]);
    expect((await article('page.html', bytes)).text).toContain('Кол');
  });

  it.each([
    [
      'a photo renamed',
      'photo.txt',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
      'binary',
    ],
    ['an empty file', 'empty.txt', '', 'empty'],
    ['white space', 'white.txt', ' \n\t\u00a0\u200b\r\n', 'empty'],
    ['empty HTML', 'empty.html', ' ', 'empty'],
    [
      'a page of scripts',
      'app.html',
      '<html><head><script>alert(1)</script></head><body><script>document.write("x")</script></body></html>',
      'no-article',
    ],
    ['marks only', 'marks.txt', '*** --- ***', 'no-article'],
    ['a PDF', 'paper.pdf', '%PDF-1.7 …', 'unsupported-format'],
    ['a PDF renamed', 'paper.txt', '%PDF-1.7 …', 'unsupported-format'],
    ['a Word file', 'paper.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'unsupported-format'],
    ['a book', 'book.epub', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'unsupported-format'],
    ['any other archive', 'x.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'binary'],
    ['UTF-32', 'x.txt', Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'unknown-encoding'],
    ['10 MB of one line', 'long.txt', new Uint8Array(10_000_000).fill(97), 'one-line'],
    ['10 MiB of one line', 'long.txt', new Uint8Array(10 * 1024 * 1024).fill(97), 'one-line'],
    ['more than 10 MB', 'huge.txt', new Uint8Array(11_000_000).fill(97), 'too-large'],
    ['61,000 words', 'book.txt', `${prose}\n`.repeat(3_600), 'too-long'],
  ])('refuses %s quickly, in one sentence', async (_what, name, content, expected) => {
    const started = performance.now();
    expect(await code(name, content)).toBe(expected);
    expect(performance.now() - started).toBeLessThan(15_000);
    const opened = await open(name, content);
    if (!opened.ok) expect(say(opened.refusal)).toMatch(/^[^]*[.]$/);
  });

  it('knows HTML in a file that is called text', async () => {
    expect((await article('page.txt', `<!doctype html><title>Bell</title><p>${prose}</p>`)).text).toBe(prose);
  });
});

describe('pasting', () => {
  it('takes plain text at once', () => {
    const read = readPasted(prose);
    expect(read.ok && read.value.text).toBe(prose);
  });

  it('treats what is clearly HTML or Markdown as such', async () => {
    const html = await openPasted(
      `<article><h1>Bells</h1><p>${prose}</p><h2>Later</h2><p>${prose}</p></article>`,
    );
    expect(html.ok && html.value.sections.map(({ heading }) => heading)).toEqual(['', 'Later']);
    const markdown = await openPasted(
      `# Bells\n\n${prose}\n\n## Later\n\n${prose} See [the river](https://example.org/a).`,
    );
    expect(markdown.ok && markdown.value.text).toBe(`${prose}\n\n${prose} See the river.`);
  });

  it('leaves angle brackets, hashes and stars of plain text alone', async () => {
    const text = `If a < b and c > d, take note #1. ${prose} It costs 5 * 3.`;
    const read = await openPasted(text);
    expect(read.ok && read.value.text).toBe(text);
  });

  it('never throws, and every span fits', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<p>',
        '</div>',
        '<script>',
        '<!--',
        '# ',
        '---\n',
        'title: x\n',
        '\n\n',
        '[a](http://b)',
        '<h2>',
        '<table><tr>',
        '&amp;',
        '> ',
        '```',
        prose,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
        for (const read of [readPasted(parts.join('')), await openPasted(parts.join(''))]) {
          if (!read.ok) continue;
          const { value } = read;
          const all = value.sections.flatMap((section) => section.paragraphs);
          expect(all.map(({ span }) => slice(value, span)).join('\n\n')).toBe(value.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
