import { test as base, expect, type BrowserContext } from '@playwright/test';
import { rmSync } from 'node:fs';
import { siteWithEval } from './site-with-eval.ts';
import { SiteUnderTest } from './site.ts';

interface Fixtures {
  /** Console messages that this test expects, for example about a server that it has stopped. */
  tolerated: RegExp | null;
  /** What the pages complained about so far. Contexts that a test opens itself join through `watch`. */
  complaints: string[];
  running: undefined;
}

/** Journeys through the production build. A page that logs, throws, breaks the content policy or calls another origin fails its test. */
export const test = base.extend<Fixtures, { site: SiteUnderTest }>({
  site: [
    async ({ browserName }, use) => {
      const copy = browserName === 'firefox' ? siteWithEval() : undefined;
      const site = new SiteUnderTest(copy);
      await site.start();
      await use(site);
      await site.stop();
      if (copy) rmSync(copy, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // A test may stop the server; the next one finds it running.
  running: [
    async ({ site }, use) => {
      await site.start();
      await use(undefined);
    },
    { auto: true },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  tolerated: [null, { option: true }],
  complaints: [
    async ({ context, site, tolerated }, use) => {
      const complaints: string[] = [];
      await watch(context, site.origin, complaints);
      await use(complaints);
      expect(complaints.filter((complaint) => !tolerated?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what the pages of a context complain about. */
export async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    // Nobody sees this level unasked; Dexie says there when a page is put aside.
    if (message.type() === 'debug') return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`request to another origin: ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(`content policy: ${violation.violatedDirective} refused ${violation.blockedURI}`);
    });
  });
}

export { expect };
