import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumFlagsWithoutWebGL } from './scripts/chromium-flags.mjs';
import { findChromium } from './scripts/find-chromium.mjs';

const port = process.env.BROWSER_TEST_PORT ?? '4188';
const address = `http://localhost:${port}/`;
// Found once: the workers read this file again, and each would start every candidate to see whether it works.
process.env.CHROMIUM_PATH = findChromium() ?? '';
const launchOptions = { executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags };
const withoutWebGL = '**/*.no-webgl.spec.ts';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.stdout.isTTY ? 'line' : 'dot',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    launchOptions,
  },
  projects: [
    { name: 'chromium', testIgnore: withoutWebGL },
    {
      name: 'no-webgl',
      testMatch: withoutWebGL,
      use: { launchOptions: { ...launchOptions, args: chromiumFlagsWithoutWebGL } },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs dist',
    url: address,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
