import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../src/server/prepare.mjs';

/**
 * A TypeScript module with everything it imports, as Node can run it.
 * @param {string} input
 * @param {string} dir where the bundle goes, from the root
 */
export async function bundled(input, dir) {
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  const { output } = await bundle.write({ dir, format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  return import(pathToFileURL(join(root, dir, output[0].fileName)).href);
}
