import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { streets, violationsOf } from './architecture/house.ts';
import { importsOf } from './architecture/imports.ts';
import { impuritiesOf } from './architecture/impure.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.(ts|svelte|mjs|js)$/.test(file));

describe('the house', () => {
  it('keeps its one-way streets, its doors, its spelling and the purity of its core', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => violationsOf(file, readFileSync(`${src}/${file}`, 'utf8')))).toEqual([]);
  }, 60_000);

  it('has no room without a rule', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...rooms].filter((room) => !(room && room in streets))).toEqual([]);
  });

  it('has no way back: whoever follows the streets never comes home', () => {
    const reachable = (from: string): string[] =>
      (streets[from] ?? []).flatMap((to) => [to, ...reachable(to)]);
    for (const room of Object.keys(streets)) expect(reachable(room)).not.toContain(room);
  });
});

describe('the reader of imports', () => {
  const specifiers = (file: string, source: string) => importsOf(file, source).map((one) => one.specifier);

  it.each([
    ['static', `import { a } from './a.ts';`],
    ['type-only', `import type { A } from './a.ts';`],
    ['side-effect', `import './a.ts';`],
    ['over several lines', `import {\n  a,\n  b,\n} from\n  "./a.ts";`],
    ['re-export', `export { a } from './a.ts';`],
    ['re-export of everything', `export * as a from './a.ts';`],
    ['dynamic', `const a = await import('./a.ts');`],
    ['dynamic, in a template string', 'void import(`./a.ts`);'],
    ['the type of a module', `type A = import('./a.ts').A;`],
    ['require', `const a = require('./a.ts');`],
    ['import-equals', `import a = require('./a.ts');`],
    ['glob', `const all = import.meta.glob('./a.ts');`],
    ['URL of a worker', `new Worker(new URL('./a.ts', import.meta.url), { type: 'module' });`],
  ])('sees %s', (_kind, source) => {
    expect(specifiers('core/x.ts', source)).toEqual(['./a.ts']);
  });

  it('sees every pattern of a glob, and that a computed name cannot be read', () => {
    expect(specifiers('core/x.ts', `import.meta.glob(['./a/*.ts', './b/*.ts'])`)).toEqual([
      './a/*.ts',
      './b/*.ts',
    ]);
    expect(specifiers('core/x.ts', `import('./' + name)`)).toEqual([null]);
  });

  it('reads both scripts and the markup of a component, with their lines', () => {
    const component = [
      `<script module lang="ts">`,
      `  import { a } from './a.ts';`,
      `</script>`,
      `<script lang="ts">`,
      `  import B from './B.svelte';`,
      `  let c: Promise<unknown> = $state(import('./c.ts'));`,
      `</script>`,
      `{#await import('./d.ts') then d}<B {d} />{/await}`,
    ].join('\n');
    expect(importsOf('ui/X.svelte', component)).toEqual([
      { specifier: './B.svelte', line: 5 },
      { specifier: './c.ts', line: 6 },
      { specifier: './a.ts', line: 2 },
      { specifier: './d.ts', line: 8 },
    ]);
  });

  it('is not fooled by comments and strings', () => {
    expect(specifiers('core/x.ts', `// import './a.ts'\nconst s = "import './b.ts'";`)).toEqual([]);
  });
});

describe('a violation is reported', () => {
  it.each([
    [
      'a street against its direction',
      'core/x.ts',
      `import '#storage/port.ts';`,
      'no street from core to storage',
    ],
    [
      'a component that knows the state',
      'ui/X.svelte',
      `<script>import { app } from '#state/app.svelte.ts';</script>`,
      'no street',
    ],
    [
      'a worker reached by URL',
      'ui/x.ts',
      `new Worker(new URL('../workers/a.ts', import.meta.url))`,
      'write #room',
    ],
    ['a relative path between rooms', 'state/x.ts', `import '../core/id.ts';`, 'write #room'],
    ['the own room by its name', 'core/x.ts', `import '#core/id.ts';`, 'write a relative path'],
    ['$lib', 'routes/+page.ts', `import '$lib/x.ts';`, 'write #room'],
    ['a missing extension', 'core/x.ts', `import './id';`, 'write the extension'],
    [
      'a second door to the database',
      'state/x.ts',
      `const d = await import('dexie');`,
      'not through this door',
    ],
    [
      'a second door to the scheduler',
      'core/study/queue.ts',
      `export * from 'ts-fsrs';`,
      'not through this door',
    ],
    ['a socket in a screen', 'ui/x.ts', `import { io } from 'socket.io-client';`, 'not through this door'],
    ['Node in the core', 'core/x.ts', `import { readFileSync } from 'node:fs';`, 'not through this door'],
    ['a computed name', 'state/x.ts', `import(name)`, 'computed'],
    ['the clock in the core', 'core/x.ts', `export const now = Date.now();`, 'Date.now'],
  ])('%s', (_what, file, source, sentence) => {
    const found = violationsOf(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  it('and what is allowed is not', () => {
    const allowed: readonly [string, string][] = [
      ['state/x.svelte.ts', `import { a } from '#core/id.ts'; import '#storage/dexie.ts'; import './y.ts';`],
      [
        'routes/+page.svelte',
        `<script lang="ts">import type { PageData } from './$types'; import '#ui/styles/a.css';</script>`,
      ],
      ['storage/dexie.ts', `import Dexie from 'dexie';`],
      ['core/study/schedule.ts', `import { next_state } from 'ts-fsrs';`],
      ['core/study/schedule.test.ts', `import { readFileSync } from 'node:fs'; const now = Date.now();`],
      ['workers/client.ts', `new Worker(new URL('./x.worker.ts', import.meta.url), { type: 'module' })`],
      ['state/y.ts', `import text from './course.md?raw';`],
    ];
    for (const [file, source] of allowed) expect(violationsOf(file, source), file).toEqual([]);
  });
});

describe('impurity of the core', () => {
  const found = (source: string) => impuritiesOf('core/x.ts', source).map((one) => one.what);

  it('is seen: clock, chance and the world outside', () => {
    expect(found(`const a = new Date(); const b = new Date; const c = Math.random();`)).toEqual([
      'new Date()',
      'new Date()',
      'Math.random',
    ]);
    expect(found(`document.title = crypto.randomUUID(); fetch('/x'); console.log(window);`)).toEqual([
      'document',
      'crypto',
      'fetch',
      'console',
      'window',
    ]);
  });

  it('is not suspected in dates that are given, in keys, in types and in names of its own', () => {
    expect(
      found(`
        const then = new Date(at);
        const event = { document: 1, location: other.location };
        type Place = { readonly window: Window };
        function read(document: string) { return document.length; }
      `),
    ).toEqual([]);
  });
});
