import { defineConfig } from '@playwright/test';
import { chromiumArguments, systemBrowser } from './browser/find.mjs';
import { firefoxDownloads } from './journeys/download.ts';

const chromium = systemBrowser('chromium');
const firefox = systemBrowser('firefox');

export default defineConfig({
  testMatch: ['journeys/**/*.test.ts', 'accessibility/**/*.test.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off', locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumArguments },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@core/,
            // The system's own Firefox, through WebDriver BiDi.
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: `${import.meta.dirname}/browser/firefox.mjs`,
                firefoxUserPrefs: {
                  'browser.download.folderList': 2,
                  'browser.download.dir': firefoxDownloads,
                },
              },
            },
          },
        ]
      : []),
  ],
});
