import { readKept, writeKept } from '../keptInBrowser.ts';
import { freshTimer, readTimer, type Timer } from './timer.ts';

/** One place for the latest talk: what is kept does not grow with every talk. */
const key = 'six-crossings-timer';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The timer of a session as it was kept; a fresh one where none was. */
export function readKeptTimer(session: string | null, now: number): Timer {
  const kept = parse(readKept(key) ?? 'null') as { session?: unknown; timer?: unknown } | null;
  return (kept?.session === session && readTimer(kept?.timer, now)) || freshTimer;
}

export const keepTimer = (session: string | null, timer: Timer): boolean =>
  writeKept(key, JSON.stringify({ session, timer }));
