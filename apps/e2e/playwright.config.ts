import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser/find-browser.js';

// Looked for once: the workers inherit the environment.
process.env['CHROMIUM_PATH'] ??= await findBrowser();

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/**
 * The started product in a real browser. A failed test leaves a picture and what the page said in test-results; with
 * TRACE=1 its trace as well (`npx playwright show-trace`), at twice the time of every journey.
 */
export default defineConfig({
  // A walk by keys submits the return that journeys need: it is a measurement of its own, on a product of its own.
  testDir: process.env['KEYS_OF'] === undefined ? 'src/journeys' : 'src/keys',
  outputDir: 'test-results/traces',
  // One product at a time, and the steps of a journey one after the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  // After a failed test the next one starts a product anew: something is so wrong by then that more tell nothing.
  maxFailures: 12,
  forbidOnly: true,
  // Limits for what hangs, never on speed: a machine may take three times as long as another.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['../../tools/verify/playwright-counts-reporter.mjs']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-quic', ...quiet],
    },
  },
});
