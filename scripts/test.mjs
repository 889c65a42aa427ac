import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './build.mjs';

const findServers = 'scripts/serving/find-servers.mjs';

/** What must hold, in the order that finds the most with the least waiting. */
const steps = [
  { id: 'catalogues', title: 'Every message in every language', script: 'check:catalogues' },
  { id: 'types', title: 'Types', script: 'check:types' },
  { id: 'lint', title: 'Lint', script: 'check:lint' },
  { id: 'seeds', title: 'The facts', script: 'seeds:check' },
  { id: 'unit', title: 'Units and components', script: 'test:unit' },
  { id: 'build', title: 'The build and its sizes', script: 'build' },
  { id: 'offline', title: 'The site as one file', script: 'build:offline' },
  { id: 'chromium', title: 'A Chromium to test in', command: [process.execPath, 'scripts/find-chromium.mjs'] },
  { id: 'servers', title: 'Web servers to test our examples in', command: [process.execPath, findServers] },
  { id: 'browser', title: 'The built site in Chromium', script: 'test:browser' },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',');
const env = { ...process.env };

/** @param {(typeof steps)[number]} step */
function run({ id, script, command }) {
  const isWindows = process.platform === 'win32';
  const [program = '', ...words] = command ?? ['npm', 'run', '--silent', script ?? ''];
  const { status, stdout } = spawnSync(program, words, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: isWindows && !command,
    stdio: ['ignore', id === 'chromium' ? 'pipe' : 'inherit', 'inherit'],
  });
  if (id === 'chromium' && status === 0) {
    env.CHROMIUM_PATH = stdout.trim();
    console.log(env.CHROMIUM_PATH);
  }
  return status === 0;
}

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const unknown = chosen?.filter((id) => !steps.some((step) => step.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

const start = Date.now();
/** @type {string[]} */
const summary = [];
let failed = 0;
let passed = 0;
for (const step of steps.filter(({ id }) => !chosen || chosen.includes(id))) {
  if (failed > 0) {
    summary.push(`  not run  ${step.title}`);
    continue;
  }
  console.log(`\n━━ ${step.title} (${step.id})`);
  const began = Date.now();
  const isRight = run(step);
  if (isRight) passed += 1;
  else failed += 1;
  summary.push(`  ${isRight ? 'passed ' : 'FAILED '}  ${step.title}, ${seconds(began)}`);
}
console.log(`\n━━ ${seconds(start)} in all\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
