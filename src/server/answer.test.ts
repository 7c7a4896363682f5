import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { answer, type Asked } from './answer.ts';
import { readSite } from './site.ts';

const parent = mkdtempSync(join(tmpdir(), 'lectern-site-'));
const directory = join(parent, 'build');
const page = `<h1>${'Review '.repeat(200)}</h1>`;
const files: Readonly<Record<string, string>> = {
  'build/200.html': '<h1>Any route</h1>',
  'build/index.html': '<h1>Today</h1>',
  'build/review.html': page,
  'build/course/seed.html': '<h1>Course</h1>',
  'build/sw.js': 'self.skipWaiting',
  'build/manifest.webmanifest': '{}',
  'build/courses/seed.md': '# Café',
  'build/courses/seed.lectern': '# Café',
  'build/_app/immutable/chunk.js': 'export {}',
  'build/icons/icon-192.png': 'png',
  'build/.built-from': 'secret-state',
  'outside.txt': 'secret-outside',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(parent, name, '..'), { recursive: true });
  writeFileSync(join(parent, name), text);
}
afterAll(() => rmSync(parent, { recursive: true }));

const read = readSite(directory);
if (!read) throw new Error('the site was just written');
const site = read;
const ask = (target: string, more: Partial<Asked> = {}) =>
  answer(site, { method: 'GET', target, acceptEncoding: '', ifNoneMatch: '', ...more });
const textOf = (target: string) => ask(target).body.toString();

describe('the site', () => {
  it('answers a page under its address without .html', () => {
    expect(textOf('/')).toBe('<h1>Today</h1>');
    expect(textOf('/review?from=icon')).toBe(page);
    expect(textOf('/course/seed')).toBe('<h1>Course</h1>');
  });

  it('answers an unknown route with the page that opens any route', () => {
    expect(ask('/course/made-yesterday/lesson/2').status).toBe(200);
    expect(textOf('/course/made-yesterday/lesson/2')).toBe('<h1>Any route</h1>');
  });

  it('says 404 for a missing file, so that no script or picture is ever answered with a page', () => {
    for (const missing of [
      '/nothing.png',
      '/_app/immutable/old.js',
      '/_app/immutable/old',
      '/courses/x.md',
    ]) {
      expect(ask(missing).status, missing).toBe(404);
    }
  });

  it('sends a page asked for with a slash at its end to its one address, in this site only', () => {
    expect(ask('/review/?a=1')).toMatchObject({ status: 308, headers: { Location: '/review?a=1' } });
    expect(ask('//elsewhere.example/').headers['Location']).toBe('/elsewhere.example');
  });

  it('names the type of each file, and the encoding of each text', () => {
    const types = Object.fromEntries(
      [
        '/sw.js',
        '/manifest.webmanifest',
        '/courses/seed.md',
        '/courses/seed.lectern',
        '/icons/icon-192.png',
      ].map((path) => [path, ask(path).headers['Content-Type']]),
    );
    expect(types).toEqual({
      '/sw.js': 'text/javascript; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/courses/seed.md': 'text/markdown; charset=utf-8',
      '/courses/seed.lectern': 'text/markdown; charset=utf-8',
      '/icons/icon-192.png': 'image/png',
    });
  });

  it('lets only content-named files be kept without asking again', () => {
    expect(ask('/_app/immutable/chunk.js').headers['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/sw.js', '/review', '/any/route', '/courses/seed.md']) {
      expect(ask(path).headers['Cache-Control'], path).toBe('no-cache');
    }
  });

  it('compresses for who can read it, and for nobody else', () => {
    const brotli = ask('/review', { acceptEncoding: 'gzip, deflate, br' });
    expect(brotli.headers['Content-Encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = ask('/review', { acceptEncoding: 'gzip;q=1.0, br;q=0' });
    expect(gzip.headers['Content-Encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect(ask('/review').headers['Content-Encoding']).toBeUndefined();
    expect(ask('/review').headers['Vary']).toBe('Accept-Encoding');
  });

  it('answers 304 to who has this very version', () => {
    const etag = String(ask('/review').headers['ETag']);
    expect(ask('/review', { ifNoneMatch: `W/"old", ${etag}` })).toMatchObject({ status: 304 });
    expect(ask('/', { ifNoneMatch: etag }).status).toBe(200);
  });

  it('sends the security headers with every answer, refusals too', () => {
    for (const target of ['/', '/sw.js', '/nothing.png', '/%', '/healthz']) {
      expect(ask(target).headers).toMatchObject({
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
      });
    }
  });

  it('refuses addresses that are not well formed, and ways of asking other than reading', () => {
    for (const bad of ['/%', '/%ff', '/a%00b', '*', 'http://elsewhere.example/']) {
      expect(ask(bad).status, bad).toBe(400);
    }
    expect(ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
  });

  it('never gives away what lies outside the site, nor its hidden files', () => {
    const climbs = [
      '/../outside.txt',
      '/%2e%2e/outside.txt',
      '/..%2foutside.txt',
      '/..\\outside.txt',
      '//../outside.txt',
    ];
    for (const climb of climbs) expect(ask(climb).status, climb).toBe(400);
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2f',
      '\\',
      '%5c',
      'outside.txt',
      '.built-from',
      'courses',
      '?',
      '%',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(textOf(`/${parts.join('')}`)).not.toContain('secret');
      }),
    );
  });
});

it('a folder without a built site is not a site', () => {
  expect(readSite(parent)).toBeNull();
});
