import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courseFromJson } from '#core/course/json.ts';

const script = fileURLToPath(new URL('./run.mjs', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as a process, from a folder of its own. */
function lectern(...words: string[]): Promise<{ code: number | null; output: string; error: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...words], { cwd: folder });
    let [output, error] = ['', ''];
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (error += String(text)));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output, error }));
  });
}

const ARTICLE = `A bridge for Linden

12 May 2021

The town of Linden opened its new bridge over the Arve on 3 May 2021. The bridge is 420 metres long and cost about $60 million.

History

The first bridge was built in 1874. A flood destroyed it in 1910, and 14 workers died in the repairs.
`;

describe('lectern course FILE', { timeout: 60_000 }, () => {
  it('prints the course in the documented format and nothing else', async () => {
    await writeFile(join(folder, 'bridge.txt'), ARTICLE);
    const { code, output, error } = await lectern('course', 'bridge.txt');
    expect(error).toBe('');
    expect(code).toBe(0);
    const json: unknown = JSON.parse(output);
    expect(courseFromJson(json)).toMatchObject({ ok: true });
    expect(json).toMatchObject({
      title: 'A bridge for Linden',
      article: { published: '2021-05-12', sections: [{ id: 'lead' }, { heading: 'History' }] },
    });
    expect((json as { facts: unknown[] }).facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'date', text: '3 May 2021', from: '2021-05-03', to: '2021-05-03' }),
        expect.objectContaining({
          kind: 'figure',
          text: 'about $60 million',
          value: 60_000_000,
          unit: 'USD',
          approximate: true,
        }),
      ]),
    );
    expect((json as { cards: unknown[] }).cards.length).toBeGreaterThan(2);
  });

  it.each([
    ['missing', 'nowhere.txt', null, /no file “nowhere\.txt”/],
    ['empty', 'empty.txt', '', /no text/],
    [
      'binary',
      'photo.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3]),
      /photo\.txt/,
    ],
    ['all blank', 'blank.txt', ' \n\n ', /no text/],
  ])('says in one sentence that a file is %s', async (_kind, name, content, sentence) => {
    if (content !== null) await writeFile(join(folder, name), content);
    const { code, output, error } = await lectern('course', name);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(error).toMatch(sentence);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says that a folder is no article', async () => {
    await mkdir(join(folder, 'articles'));
    expect(await lectern('course', 'articles')).toMatchObject({
      code: 1,
      output: '',
      error: expect.stringMatching(/folder/),
    });
  });

  it.each([[[]], [['course']], [['cards', 'bridge.txt']], [['course', 'a.txt', 'b.txt']]])(
    'shows how it is used when asked %j',
    async (words) => {
      const { code, output, error } = await lectern(...words);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(error).toMatch(/^Usage: /);
    },
  );
});
