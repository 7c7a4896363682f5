import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, nodeTooOld } from './prepare.mjs';
import { sourceHash } from './source-hash.mjs';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lectern-prepare-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (name: string, content: unknown) => {
  mkdirSync(join(directory, name, '..'), { recursive: true });
  writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
};

describe('node_modules', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '2.0.0' },
    'node_modules/b-win32': { version: '1.0.0', optional: true },
  };

  it('are installed when they hold the versions asked for; packages for other systems may be missing', () => {
    write('package-lock.json', { packages: wanted });
    expect(isInstalled(directory)).toBe(false);
    write('node_modules/a/package.json', {});
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '2.0.0' } } });
    expect(isInstalled(directory)).toBe(true);
  });

  it('are stale when another version is there, or a package was deleted by hand', () => {
    write('package-lock.json', { packages: wanted });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '2.0.0' } } });
    expect(isInstalled(directory)).toBe(false);
    write('node_modules/a/package.json', {});
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.9.9' } } });
    expect(isInstalled(directory)).toBe(false);
  });
});

describe('the name of a state of the sources', () => {
  it('changes with any source, its name or its place, and with nothing else', () => {
    write('src/a.ts', '1');
    write('src/core/b.ts', '2');
    const before = sourceHash(directory);
    utimesSync(join(directory, 'src/a.ts'), 1, 1);
    write('src/a.test.ts', 'a test is not built');
    write('build/index.html', 'a product is no source');
    expect(sourceHash(directory)).toBe(before);

    write('src/core/b.ts', '3');
    const edited = sourceHash(directory);
    write('static/c.md', '');
    const added = sourceHash(directory);
    rmSync(join(directory, 'static/c.md'));
    write('static/d.md', '');
    expect(new Set([before, edited, added, sourceHash(directory)]).size).toBe(4);
  });
});

it('an old Node is refused in words, and every newer one is welcome', () => {
  expect(nodeTooOld('18.20.4')).toContain('18.20.4');
  expect(nodeTooOld('20.18.3')).toContain('20.19');
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) expect(nodeTooOld(version)).toBeNull();
});
