import { cpus } from 'node:os';

/** Share of the processors that others may take while something is measured. */
const most = 0.25;
/** Milliseconds over which that is looked at, and for which it is waited for at most. */
const span = 300;
const patience = 30_000;

const readTimes = () =>
  cpus().reduce(
    ({ idle, all }, { times }) => ({
      idle: idle + times.idle,
      all: all + times.idle + times.user + times.sys + times.nice + times.irq,
    }),
    { idle: 0, all: 0 },
  );

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until the machine has little else to do; false where it has not come to that in half a minute. */
export async function waitForCalm(): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const before = readTimes();
    await pause(span);
    const after = readTimes();
    if (1 - (after.idle - before.idle) / (after.all - before.all) < most) return true;
  }
  return false;
}
