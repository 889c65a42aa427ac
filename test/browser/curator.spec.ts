import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createServer } from 'vite';

// A server of its own makes its first page from the sources; nothing here is what visitors are served.
test.setTimeout(150_000);

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the dev server says in the browser what is wrong with the facts, and recovers when it is mended', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'six-crossings-'));
  const seeds = join(folder, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  process.env.SEEDS_FOLDER = seeds;
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    server: { port: 0 },
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const entry = page.locator('#crossings [data-crossing="merdare"]');
    await expect(entry).toHaveAttribute('data-status', 'completed', { timeout: 60_000 });

    const file = join(seeds, 'crossings', 'merdare.yaml');
    const right = readFileSync(file, 'utf8');
    const line = right.split('\n').findIndex((text) => text.trim() === 'value: completed') + 1;
    expect(line).toBeGreaterThan(1);
    writeFileSync(file, right.replace('value: completed', 'value: compleeted'));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('compleeted');
    await expect(overlay).toContainText(`crossings/merdare.yaml:${line}`);

    writeFileSync(file, right.replace('value: completed', 'value: building'));
    await expect(overlay).toHaveCount(0);
    await expect(entry).toHaveAttribute('data-status', 'building');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
