import { readKept, removeKept, writeKept } from './keptInBrowser.ts';

const trial = 'six-crossings.trial';

/** Whether this browser keeps anything for us: tried, since it may say so and not do it. Leaves nothing behind. */
export function canKeep(): boolean {
  const isKept = writeKept(trial, trial) && readKept(trial) === trial;
  removeKept(trial);
  return isKept;
}
