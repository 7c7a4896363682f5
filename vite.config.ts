import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { install } from './src/messages/en/install.ts';
import { manifest } from './src/server/manifest.ts';
import { chromiumArguments, systemBrowser } from './tests/browser/find.mjs';

const chromium = systemBrowser('chromium');

export default defineConfig({
  plugins: [
    sveltekit(),
    SvelteKitPWA({
      strategies: 'generateSW',
      // A new version waits until the person asks for it (state/offline).
      registerType: 'prompt',
      injectRegister: false,
      manifest: manifest(install),
      kit: { adapterFallback: '200.html', spa: true },
      workbox: {
        globPatterns: [
          'client/**/*.{js,css,json,woff2,svg,png,webp,ico,webmanifest,txt,md,lectern,model}',
          'prerendered/**/*.{html,json}',
        ],
        globIgnores: ['**/*.map', 'client/screenshots/**', 'client/robots.txt', 'client/_app/version.json'],
        navigateFallback: '/200.html',
        navigateFallbackDenylist: [/^\/healthz$/, /^[^?]*\.[^/?]+(\?|$)/],
        // The pages are static: what follows a "?" is read by the page itself, for example by the share target.
        ignoreURLParametersMatching: [/./],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        maximumFileSizeToCacheInBytes: 6_000_000,
      },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What nearly every screen needs is one file instead of twenty: each asked for costs a slow network a turn.
            codeSplitting: {
              groups: [
                {
                  name: 'framework',
                  test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]|src[\\/]core[\\/](unreachable|facts[\\/]grouping|quiz[\\/]random)/,
                  priority: 3,
                },
                // What reads and judges answers is large, and only asked for where something is answered.
                {
                  name: 'judging',
                  test: /src[\\/]core[\\/](facts[\\/](?!grouping)|quiz[\\/](?!random))/,
                  minShareCount: 2,
                  priority: 2,
                },
                {
                  name: 'common',
                  test: /src[\\/](core|messages|state|storage|ui)[\\/](?!card-draft|Card\w*Field|CardEditor).*(?<!css)$/,
                  minShareCount: 4,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    },
  },
  // One file for a worker would hold all it may ever need: the tagger's model and the readers are loaded when asked for.
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Nothing is judged by its speed here: a slow machine only takes longer.
          testTimeout: 60_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/eval/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          setupFiles: ['tests/property-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          testTimeout: 60_000,
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: chromiumArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
