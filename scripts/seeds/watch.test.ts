import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../build.mjs';

let folder: string;
let watch: ChildProcess;
let said = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'watched-')), 'seeds');
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  watch = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-seeds.ts', '--watch'], {
    cwd: root,
    env: { ...process.env, SEEDS_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [watch.stdout, watch.stderr]) stream?.on('data', (chunk) => (said += chunk));
});
afterAll(() => {
  watch.kill();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Waits until it has said something more, and gives all that is new. */
async function hear(words: RegExp): Promise<string> {
  await expect.poll(() => said, { timeout: 60_000, interval: 20 }).toMatch(words);
  const heard = said;
  said = '';
  return heard;
}

const file = () => join(folder, 'crossings/merdare.yaml');
const right = readFileSync(join(root, 'seeds/crossings/merdare.yaml'), 'utf8');

it('says what is wrong after each change, and goes on', async () => {
  expect(await hear(/watching .*\n/)).toMatch(/seeds are right: 6 crossings.*\nno faults\n/);

  writeFileSync(file(), right.replace('value: completed', 'value: compleeted'));
  expect(await hear(/1 fault in the seeds\n/)).toContain('crossings/merdare.yaml:');

  // As editors do: a new file in the place of the old one.
  writeFileSync(`${file()}~`, right);
  renameSync(`${file()}~`, file());
  expect(await hear(/no faults\n/)).not.toContain('compleeted');

  renameSync(folder, `${folder}-away`);
  await hear(/faults in the seeds\n/);
  renameSync(`${folder}-away`, folder);
  await hear(/no faults\n/);

  const sources = join(folder, 'sources.yaml');
  const text = readFileSync(sources, 'utf8');
  const entry = /\n- id: dw-2001[\s\S]*?(?=\n- id)/.exec(text)?.[0] ?? '';
  writeFileSync(sources, `${text.trimEnd()}${entry.replace('dw-2001', 'dw-2999')}\n`);
  expect(await hear(/no faults.*\n/)).toContain('shared.schema.json');
  expect(readFileSync(join(folder, 'schemas/shared.schema.json'), 'utf8')).toContain('"dw-2999');
  expect(watch.exitCode).toBeNull();
}, 120_000);
