import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { impuritiesOf } from './impure.ts';

/** One way only: from each room, the rooms that it may know. */
export const streets: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ['core'],
  readers: ['core', 'messages'],
  storage: ['core', 'messages'],
  workers: ['core', 'messages', 'readers'],
  ui: ['core', 'messages'],
  state: ['core', 'messages', 'readers', 'storage', 'workers'],
  routes: ['core', 'messages', 'readers', 'storage', 'workers', 'state', 'ui'],
  server: ['core', 'messages', 'readers'],
  cli: ['core', 'messages', 'readers'],
};

/** The only place through which each thing from outside comes in. */
const doors: readonly { readonly outside: RegExp; readonly door: RegExp }[] = [
  { outside: /^ts-fsrs(\/|$)/, door: /^core\/study\/schedule\.ts$/ },
  { outside: /^dexie(\/|$)/, door: /^storage\/dexie\.ts$/ },
  { outside: /^(ws|socket\.io.*|crossws|engine\.io.*)(\/|$)/, door: /^(server\/.+|state\/live-client\.ts)$/ },
  // A lesson's page lists, while it is built, the lessons of the bundled courses.
  {
    outside: /^(node:|fs$|path$|http$|crypto$|os$)/,
    door: /^(server\/|cli\/|routes\/course\/\[course\]\/\[section\]\/\+page\.ts$)/,
  },
  {
    outside: /^(svelte|\$app|\$env|@sveltejs\/kit)(\/|$)/,
    door: /^((ui|state|routes)\/|hooks\.(server|client)\.ts$)/,
  },
  { outside: /^vite-plugin-pwa$/, door: /^server\/manifest\.ts$/ },
];

const isTest = (file: string) => /\.(test|test-suite)\.ts$|^.+\/fixtures\//.test(file);

/**
 * What a file of `src` does that the house forbids, one sentence each.
 * @param file its path below `src`, with slashes
 */
export function violationsOf(file: string, source: string): readonly string[] {
  const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  const imports = importsOf(file, source).flatMap(({ specifier, line }) => {
    // What starts before anything is built must name its bundle by where it lies.
    if (specifier === null && /^(server|cli)\/[^/]+\.mjs$/.test(file)) return [];
    const sentence =
      specifier === null ? 'asks for a file by a computed name' : wrongWith(file, room, specifier);
    return sentence ? [`${file}:${line} ${sentence}`] : [];
  });
  const impure =
    room === 'core' && !isTest(file)
      ? impuritiesOf(file, source).map(
          ({ what, line }) => `${file}:${line} core uses ${what}: make it an argument`,
        )
      : [];
  return [...imports, ...impure];
}

function wrongWith(file: string, room: string, specifier: string): string | null {
  const path = specifier.replace(/[?#](?=[a-z-]+$).*$/, '');
  if (path.startsWith('$lib')) return `imports ${specifier}: between rooms write #room/…`;
  if (path.startsWith('#')) {
    const to = path.slice(1).split('/')[0] ?? '';
    if (to === room) return `imports ${specifier}: inside a room write a relative path`;
    if (!streets[room]?.includes(to)) return `imports ${specifier}: there is no street from ${room} to ${to}`;
    return withoutExtension(path, specifier);
  }
  if (path.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(file), path));
    if (path.startsWith('./$types')) return null; // written by Kit
    const isNear = room === '' ? !target.includes('/') : target.startsWith(`${room}/`);
    if (!isNear) {
      // A test may read what is not of the house: fixtures, the bundled course.
      if (isTest(file) && target.startsWith('../')) return null;
      return `imports ${specifier}: between rooms write #room/…`;
    }
    return withoutExtension(path, specifier);
  }
  if (path.startsWith('/')) return `imports ${specifier}: an absolute path`;
  const closed = doors.find(({ outside, door }) => outside.test(path) && !door.test(file));
  return closed && !isTest(file) ? `imports ${specifier}: not through this door` : null;
}

const withoutExtension = (path: string, specifier: string): string | null =>
  /\.(ts|svelte|css|js|mjs|json|md|svg|woff2|html|model)$/.test(path) || /\*/.test(path)
    ? null
    : `imports ${specifier}: write the extension`;
