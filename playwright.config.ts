import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumFlagsWithoutWebGL } from './scripts/chromium-flags.mjs';
import { findChromium, findHeadlessShell } from './scripts/find-chromium.mjs';

const port = process.env.BROWSER_TEST_PORT ?? '4188';
const address = `http://localhost:${port}/`;
// Found once: the workers read this file again, and each would start every candidate to see whether it works.
process.env.CHROMIUM_PATH = findChromium() ?? '';
const executablePath = findHeadlessShell(process.env.CHROMIUM_PATH) ?? process.env.CHROMIUM_PATH;
const launchOptions = { executablePath, args: chromiumFlags };
/** What is tested; another folder than `dist` while somebody else builds there. */
const folder = process.env.SITE_FOLDER ?? 'dist';
const withLiveMap = '**/*.live.spec.ts';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // One more than the cores it must do with: what waits for the browser leaves room for another.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.stdout.isTTY ? 'line' : 'dot',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // The camera jumps, but where its travelling is tested: every frame of the way costs.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions,
  },
  projects: [
    // WebGL in software is slow: what does not need the live map is tested over the still one.
    { name: 'live', testMatch: withLiveMap, use: { viewport: { width: 1000, height: 640 } } },
    {
      name: 'still',
      testIgnore: withLiveMap,
      use: { launchOptions: { ...launchOptions, args: chromiumFlagsWithoutWebGL } },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs ${folder}`,
    url: address,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
