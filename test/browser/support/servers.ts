import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../../scripts/compress.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { findServer } from '../../../scripts/serving/find-servers.mjs';

export type Server = { readonly address: string; readonly close: () => Promise<void> };
type Started = { readonly process: ChildProcess; readonly port: number };

const example = (name: string) => readFileSync(join('docs/serving', name), 'utf8');

/** A file under `data/`, and one that no server may give away. */
export const csv = 'id,name\n'.repeat(100);
const hidden = '.hidden.json';

/** The built site with what the tests look for beside it, compressed as `npm run build` leaves it. */
async function copySite(folder: string): Promise<void> {
  cpSync(process.env.SITE_FOLDER ?? 'dist', folder, { recursive: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/test.csv'), csv);
  writeFileSync(join(folder, hidden), '{}');
  await compressFolder(existsSync(join(folder, 'index.html.br')) ? join(folder, 'data') : folder);
}

function findFreePort(): Promise<number> {
  return new Promise((keep) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => keep(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Puts something else in the place of the one line of an example that only its owner can fill in. */
function fillIn(text: string, line: RegExp, value: string): string {
  if (text.match(new RegExp(line, 'g'))?.length !== 1) throw new Error(`the example has not one ${line}`);
  return text.replace(line, () => value);
}

async function startNginx(work: string, site: string): Promise<Started | null> {
  const found = findServer('nginx');
  if (!found) return null;
  const port = await findFreePort();
  const listening = fillIn(example('nginx.conf'), /listen 80;/, `listen 127.0.0.1:${port};`);
  writeFileSync(join(work, 'site.conf'), fillIn(listening, /root \/var\/www\/six-crossings;/, `root "${site}";`));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/temp;`);
  writeFileSync(
    join(work, 'nginx.conf'),
    `load_module ${found.module}; daemon off; master_process off; pid ${work}/pid; events {}
     http { access_log off; ${places.join(' ')} include ${work}/site.conf; }`,
  );
  const words = ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr'];
  return { process: spawn(found.program, words, { stdio: ['ignore', 'ignore', 'pipe'] }), port };
}

async function startCaddy(work: string, site: string): Promise<Started | null> {
  const found = findServer('caddy');
  if (!found) return null;
  const port = await findFreePort();
  writeFileSync(join(work, 'site'), example('Caddyfile'));
  writeFileSync(join(work, 'Caddyfile'), '{\n\tadmin off\n}\nimport site\n');
  const own = { HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  const env = { ...process.env, ...own, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_FOLDER: site };
  const words = ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  return { process: spawn(found.program, words, { stdio: ['ignore', 'ignore', 'pipe'], env }), port };
}

const starters = { nginx: startNginx, caddy: startCaddy };

/** Waits until a server answers; what it said where it ends instead. */
async function waitUntilUp({ process, port }: Started): Promise<void> {
  let said = '';
  process.stderr?.on('data', (part) => {
    said += part;
  });
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (process.exitCode !== null) throw new Error(`it ended with ${process.exitCode}: ${said}`);
    const answer = await fetch(`http://127.0.0.1:${port}/icon.svg`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`it does not answer: ${said}`);
}

/** Starts a server as our example tells it to, or our own; null where that server cannot be had. */
export async function startServer(name: 'nginx' | 'caddy' | 'npm start'): Promise<Server | null> {
  const work = mkdtempSync(join(tmpdir(), 'six-crossings-server-'));
  const site = join(work, 'site-folder');
  await copySite(site);
  const remove = () => rmSync(work, { recursive: true, force: true });
  if (name === 'npm start') {
    const { address, close } = await serve({ folder: site, port: 0 });
    return { address, close: () => close().finally(remove) };
  }
  const started = await starters[name](work, site);
  if (!started) {
    remove();
    return null;
  }
  const ended = new Promise<void>((done) => started.process.once('exit', () => done()));
  const close = async () => {
    started.process.kill();
    await ended;
    remove();
  };
  try {
    await waitUntilUp(started);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `http://127.0.0.1:${started.port}/`, close };
}
