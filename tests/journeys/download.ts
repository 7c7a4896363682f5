import type { Page } from '@playwright/test';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the system's Firefox puts what it is given: it does not tell Playwright of downloads. */
export const firefoxDownloads = join(tmpdir(), `lectern-firefox-${process.ppid}`);

/** Does what makes the page hand out a file, and puts that file at `path`. */
export async function download(
  page: Page,
  browserName: string,
  act: () => Promise<void>,
  path: string,
): Promise<void> {
  if (browserName !== 'firefox') {
    const handedOut = page.waitForEvent('download');
    await act();
    await (await handedOut).saveAs(path);
    return;
  }
  rmSync(firefoxDownloads, { recursive: true, force: true });
  mkdirSync(firefoxDownloads, { recursive: true });
  await act();
  for (let waited = 0; waited < 10_000; waited += 200) {
    await pause(200);
    const names = readdirSync(firefoxDownloads);
    const [name] = names;
    if (!name || names.some((each) => each.endsWith('.part'))) continue;
    const file = join(firefoxDownloads, name);
    if (!existsSync(file) || statSync(file).size === 0) continue;
    copyFileSync(file, path);
    return;
  }
  throw new Error('nothing was downloaded');
}
