import { wrap } from '../src/embed/messages/envelope.ts';

/** Numbers that look thrown, the same each time. */
function* drawNumbers(): Generator<number, never> {
  let state = 20111202;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const fail = () => {
  throw new Error('This must be caught.');
};

const throwing = (name: string, rest = {}) => Object.defineProperty(rest, name, { enumerable: true, get: fail });

function makeCycle(): object {
  const cycle: Record<string, unknown> = {};
  cycle.payload = cycle;
  cycle.crossing = [cycle];
  return cycle;
}

const names = ['crossing', 'panel', 'date', 'at', 'layers', 'lang', 'theme', 'ui', 'step', 'mode', 'host', 'still'];

/** What no parameter takes. */
const values: readonly (() => unknown)[] = [
  () => '<img src=x onerror=alert(1)>',
  () => 'javascript:alert(1)',
  () => '__proto__',
  () => '\u0000',
  () => '\ud800',
  () => 'x'.repeat(200_000),
  () => '1'.repeat(100_000),
  () => 0,
  () => Number.NaN,
  () => 12n,
  () => true,
  () => Symbol('crossing'),
  () => () => 'merdare',
  () => ['merdare'],
  () => ({ toString: () => 'merdare' }),
  () => Object('merdare'),
  () => new Date(0),
  () => new Map([['crossing', 'merdare']]),
  () => new Uint8Array(64),
  () => new Proxy({}, { getOwnPropertyDescriptor: fail }),
  () => throwing('toString'),
  makeCycle,
];

const good = { type: 'setState', payload: { panel: 'eulex' } };

/** Messages that only look as if they were ours, or are broken in some other way. */
const shapes: readonly ((value: unknown, name: string) => unknown)[] = [
  (value) => value,
  (value, name) => wrap({ type: 'setState', payload: { ...good.payload, [name]: value } }),
  (value) => wrap({ type: 'setState', payload: value }),
  (value) => wrap({ type: 'step', payload: { id: value } }),
  (value) => wrap({ ...good, type: value as string }),
  (value) => ({ ...wrap(good), v: value }),
  (value) => ({ ...wrap(good), ns: value }),
  (value) => wrap({ ...good, id: [value] as unknown as string }),
  (_, name) => wrap({ type: 'setState', payload: throwing(name, { ...good.payload, [name]: '' }) }),
  (_, name) => throwing(name === 'crossing' ? 'payload' : 'ns', wrap(good)),
  () => Object.create(wrap(good)),
  () => wrap({ ...good, payload: Object.create(good.payload) }),
  () => JSON.parse('{"ns":"six-crossings","v":1,"type":"setState","payload":{"__proto__":{"panel":"eulex"}}}'),
  () => JSON.parse('{"__proto__":{"ns":"six-crossings","v":1,"type":"setState","payload":{"panel":"eulex"}}}'),
  (value) => [wrap(good), value],
  () => JSON.stringify(wrap(good)),
];

/** A thousand payloads, each time the same, none of which may change anything. */
export function makeHostilePayloads(): readonly (() => unknown)[] {
  const numbers = drawNumbers();
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(numbers.next().value * items.length)] as Item;
  return Array.from({ length: 1000 }, () => {
    const [shape, value, name] = [pick(shapes), pick(values), pick(names)];
    return () => shape(value(), name);
  });
}
