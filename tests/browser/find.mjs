// Finds a browser on this machine. Only what Node itself brings, since `npm test` asks before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const usualPlaces = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * The browser that the environment names (`CHROMIUM_PATH`, `FIREFOX_PATH`), else the system's own.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function systemBrowser(kind) {
  const named = process.env[kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    ...names[kind].flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usualPlaces[kind],
  ].find((path) => existsSync(path));
}

/** What a Chromium under test is started with: no calls home, and no sandbox where root may not have one. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];
