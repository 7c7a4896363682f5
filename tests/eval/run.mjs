// `npm run eval [-- extract|coverage|cards|choices|spans|speed|furniture] [--write] [--errors] [--articles DIR]
//   [--sheet DIR [--seed N] | --score DIR] [--learn half|all]`: measures the engine that makes cards; without a name, all that needs no
// judges. `--write` puts the tables into the engine's README.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installWhenNeeded, root } from '../../src/server/prepare.mjs';

process.chdir(root);
await installWhenNeeded(console.log);
const { bundled } = await import('../bundled.mjs');
const { putBetweenMarkers } = await import('../bench/frame.mjs');

/** @typedef {import('./main.ts').Named} Named */

const readme = 'src/core/facts/README.md';
/** `spans` tells about the data, not about the engine. */
const all = ['extract', 'coverage', 'cards', 'choices', 'speed'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    articles: { type: 'string' },
    sheet: { type: 'string' },
    score: { type: 'string' },
    seed: { type: 'string' },
    learn: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => ![...all, 'spans', 'rank', 'furniture'].includes(name));
if (unknown.length > 0 || ((values.sheet || values.score) && positionals.length !== 1)) {
  console.error(
    `Give one of ${[...all, 'spans', 'furniture'].join(', ')}, or nothing for all; --sheet and --score take cards or choices.`,
  );
  process.exit(2);
}

// npm runs scripts in the repository; folders are meant from where the command was given.
const from = process.env['INIT_CWD'] ?? root;
const folder = (/** @type {string | undefined} */ path) =>
  path === undefined ? undefined : resolve(from, path);
const options = {
  root,
  errors: values.errors,
  articles: folder(values.articles),
  sheet: folder(values.sheet),
  score: folder(values.score),
  seed: values.seed === undefined ? undefined : Number(values.seed),
  learn: values.learn,
};
const measures = await bundled('tests/eval/main.ts', 'dist/eval');
for (const name of positionals.length > 0 ? positionals : all) {
  console.log(`Measuring ${name} …`);
  const measure = name === 'speed' ? (await import('./speed.mjs')).speed : measures[name];
  /** @type {Named | null} */
  const measured = await measure(options);
  if (measured === null) continue;
  console.log(`\n${measured.text}\n`);
  if (values.write) await write(measured);
}

/** @param {Named} measured */
async function write({ name, text }) {
  if (!putBetweenMarkers(readme, text, `eval:${name}`)) {
    console.log(
      `${readme} has no <!-- eval:${name} --> … <!-- /eval:${name} -->, so the table is only here.`,
    );
    return;
  }
  // The table as `npm run lint` wants it.
  const { format, resolveConfig } = await import('prettier');
  const config = { ...(await resolveConfig(readme)), filepath: readme };
  writeFileSync(readme, await format(readFileSync(readme, 'utf8'), config));
}
