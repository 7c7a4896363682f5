import { test as base, expect, type BrowserContext } from '@playwright/test';
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
    async ({}, use) => {
      const site = new SiteUnderTest();
      await site.start();
      await use(site);
      await site.stop();
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
    async ({ browserName, context, site, tolerated }, use) => {
      const complaints: string[] = [];
      await watch(context, site.origin, complaints);
      await use(complaints);
      const own = complaints.filter((one) => !(browserName === 'firefox' && isPlaywrights(one)));
      expect(own.filter((complaint) => !tolerated?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Playwright itself looks into a Firefox page through eval, which the policy rightly refuses. */
const isPlaywrights = (complaint: string): boolean =>
  /script-src refused eval|blocked a JavaScript eval \(script-src\)/.test(complaint);

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
