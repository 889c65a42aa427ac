import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Pacer, paceMessages } from './paceMessages.ts';

let pacer: Pacer;
let sent: { readonly what: string; readonly at: number }[];
const push = (key: string, what = key) => pacer.push(key, () => sent.push({ what, at: performance.now() }));

beforeEach(() => {
  vi.useFakeTimers();
  pacer = paceMessages();
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  { title: 'a change each frame for three seconds', every: 16, count: 188 },
  { title: 'a change each tenth of a second', every: 100, count: 30 },
  { title: 'a hundred changes at once', every: 0, count: 100 },
])('$title: no more than ten in any second, and the last arrives', ({ every, count }) => {
  for (let index = 0; index < count; index += 1) {
    push('state', `state ${index}`);
    push('select', `select ${index}`);
    vi.advanceTimersByTime(every);
  }
  vi.runAllTimers();
  for (const { at } of sent)
    expect(sent.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(10);
  const wordsOf = (kind: string) => sent.map(({ what }) => what).filter((what) => what.startsWith(kind));
  expect(wordsOf('state').at(-1)).toBe(`state ${count - 1}`);
  expect(wordsOf('select').at(-1)).toBe(`select ${count - 1}`);
  expect(wordsOf('state').length).toBeLessThanOrEqual(count);
});

it('sends the first at once, the others in turn', () => {
  push('ready');
  push('state');
  push('resize');
  push('state', 'later state');
  expect(sent.map(({ what }) => what)).toEqual(['ready']);
  vi.runAllTimers();
  expect(sent.map(({ what }) => what)).toEqual(['ready', 'later state', 'resize']);
});

it('lets no more than forty wait, and sends nothing once it is stopped', () => {
  for (let index = 0; index < 1000; index += 1) push(`state ${index}`);
  vi.runAllTimers();
  expect(sent).toHaveLength(41);
  push('a');
  push('b');
  pacer.stop();
  push('c');
  vi.runAllTimers();
  expect(sent.slice(41).map(({ what }) => what)).toEqual(['a']);
});
