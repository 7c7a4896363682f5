import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

it('holds no code that a strict content security policy would stop', { timeout: 60_000 }, async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./import.worker.ts', import.meta.url)),
    platform: 'browser',
    // Assets are Vite's business: only the code is looked at.
    external: /\?url$/,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  expect(code).toMatch(/kindOfNominal/);
  expect(code.match(/.{0,60}(?<![.\w])(?:eval|new Function|Function)\s*\(.{0,60}/g) ?? []).toEqual([]);
});
