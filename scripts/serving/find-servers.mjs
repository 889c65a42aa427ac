import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../build.mjs';

/** @typedef {keyof typeof servers} ServerName */

/** The servers that our examples are for: Debian's packages, the program, and what else must be there. */
const servers = {
  nginx: {
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    program: 'nginx',
    version: '-v',
    module: 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  },
  caddy: { packages: ['caddy'], program: 'caddy', version: 'version', module: '' },
};

/** Where packages are unpacked: installed, they would start serving on port 80. */
const unpacked = join(root, 'node_modules/.cache/six-crossings-servers');

/**
 * A server's program, with the module it needs, from the system or unpacked; null where there is none.
 * @param {ServerName} name
 */
export function findServer(name) {
  const { program, module, version } = servers[name];
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const installed = folders.map((folder) => ({ program: join(folder, program), module: join('/', module) }));
  const own = ['usr/sbin', 'usr/bin'].map((folder) => ({
    program: join(unpacked, folder, program),
    module: join(unpacked, module),
  }));
  // Unpacked, it may lack a library that installing would have brought.
  const isWorking = (/** @type {string} */ path) =>
    spawnSync(path, [version], { stdio: 'ignore', timeout: 10_000 }).status === 0;
  return (
    [...installed, ...own].find((one) => existsSync(one.program) && existsSync(one.module) && isWorking(one.program)) ??
    null
  );
}

/**
 * @param {readonly string[]} command
 * @param {number} seconds
 */
function succeeds([program = '', ...words], seconds) {
  return spawnSync(program, words, { cwd: unpacked, stdio: 'ignore', timeout: seconds * 1000 }).status === 0;
}

/**
 * Fetches Debian's packages and unpacks them below `node_modules`. The list of packages may have to be fetched first,
 * for which one has to be root.
 * @param {readonly string[]} packages
 */
function unpackPackages(packages) {
  if (process.platform !== 'linux') return;
  mkdirSync(unpacked, { recursive: true });
  const apt = [
    'apt-get',
    '-o',
    'Acquire::Retries=0',
    '-o',
    'Acquire::http::Timeout=10',
    '-o',
    'APT::Sandbox::User=root',
  ];
  const become = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const download = () => succeeds([...apt, 'download', ...packages], 60);
  if (!download() && succeeds([...become, ...apt, 'update'], 60)) download();
  succeeds(['sh', '-c', 'for package in *.deb; do dpkg-deb -x "$package" .; done; rm -f *.deb'], 30);
}

/** `node scripts/serving/find-servers.mjs` says which servers are there to test with, if need be once unpacked. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = /** @type {ServerName[]} */ (Object.keys(servers));
  const absent = names.filter((name) => !findServer(name));
  if (absent.length > 0) unpackPackages(absent.flatMap((name) => servers[name].packages));
  for (const name of names)
    console.log(
      findServer(name)?.program ?? `No ${name} here or to be had: its example in docs/serving is not tested.`,
    );
}
