import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { offlineFile } from '../../../scripts/vite-offline-file.ts';

/** Where the one file lies, as a browser opens it from a disk: `npm run build:offline` makes it. */
export const offlineAddress = pathToFileURL(resolve(process.env.OFFLINE_FOLDER ?? 'dist-offline', offlineFile)).href;

/** Debian's Firefox, where there is one. */
export const firefoxPath = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== '' && existsSync(path),
);

/** Collects what a page opened from a disk may not cause: a word in the console, an exception, any request but for itself. */
export function collectFileFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(offlineAddress) || /^(data|blob):/.test(url);
    if (!isOwn) faults.push(`request to ${url.slice(0, 200)}`);
  });
  return faults;
}
