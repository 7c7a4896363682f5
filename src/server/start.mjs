// `npm start`: installs and builds what is missing or stale, then serves the production build.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { buildWhenStale, installWhenNeeded, nodeTooOld, root } from './prepare.mjs';

const tooOld = nodeTooOld();
if (tooOld) {
  console.error(tooOld);
  process.exit(1);
}

process.chdir(root);
try {
  await installWhenNeeded(console.log);
  await buildWhenStale(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Lectern could not be made ready. The lines above say why; npm start tries again.');
  process.exit(1);
}
await import(pathToFileURL(join(root, 'dist/server.mjs')).href);
