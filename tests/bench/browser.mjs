import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments } from '../browser/find.mjs';

/**
 * Gives a Chromium with a profile of its own, which `reopen` closes and starts again: what is stored stays, what was
 * in memory is gone.
 * @param {string} executablePath
 */
export async function openChromium(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath, args: chromiumArguments, headless: true });
  let context = await launch();
  return {
    context: () => context,
    async reopen() {
      await context.close();
      context = await launch();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A page whose processor is slowed: 1 is this machine, 4 about a cheap phone.
 * @param {import('playwright').BrowserContext} context
 * @param {1 | 4} slowdown
 */
export async function throttledPage(context, slowdown) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}
