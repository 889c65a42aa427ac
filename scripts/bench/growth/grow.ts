import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addDays, readDate } from '../../../src/facts/edtf.ts';
import { writeYaml } from './yaml.ts';

/** Data as it stands in a seed file: what it means is the schema's business, here it is only repeated. */
type Data = { readonly [key: string]: unknown };
type Names = { readonly sq: string; readonly sr: string };
type CrossingData = Data & {
  readonly id: string;
  readonly order: number;
  readonly names: Names;
  readonly position: Data & { readonly longitude: number; readonly latitude: number };
};
type EventData = Data & { readonly id: string; readonly crossings: 'all' | readonly string[] };

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The id of a copy; the first is the original. */
const idOf = (id: string, copy: number) => (copy === 0 ? id : `${id}-copy-${copy}`);

const laterOf = (a: string, b: string) => (a > b ? a : b);

/** How many days later a copy tells everything; every other one keeps the dates as they are, as vague as they are. */
const delayOf = (copy: number) => (copy % 2 === 0 ? 0 : (copy * 37) % 180);

/**
 * The dates of a span or an event so many days later. They become days, since a month moved by days is none: a start
 * the last day that it can mean, an end the first, but none before its start, so that spans stay in their order.
 */
function delayDates(data: Data, days: number): Data {
  if (days === 0) return data;
  const moved: Record<string, string> = {};
  const { from, to } = data;
  const start = typeof from === 'string' ? readDate(from).latest : '';
  if (typeof from === 'string') moved.from = addDays(start, days);
  if (typeof to === 'string') {
    const end = readDate(to).earliest;
    moved.to = addDays(laterOf(start, end), days);
  }
  for (const key of ['date', 'lastReported'])
    if (typeof data[key] === 'string') moved[key] = addDays(readDate(data[key]).earliest, days);
  return { ...data, ...moved };
}

/** A copy of anything that is told: its dates later, its sources the copies of theirs. */
function copyTold(value: unknown, copy: number): unknown {
  if (Array.isArray(value)) return value.map((item) => copyTold(item, copy));
  if (!isData(value)) return value;
  const told = delayDates(value, delayOf(copy));
  return Object.fromEntries(
    Object.entries(told).map(([key, item]) => [
      key,
      key === 'sources' && Array.isArray(item) ? item.map((id) => idOf(String(id), copy)) : copyTold(item, copy),
    ]),
  );
}

/** Where a copy lies: the copies are strewn over the land around, the same at every making. */
function strew({ longitude, latitude, ...position }: CrossingData['position'], copy: number): CrossingData['position'] {
  const [across, down] = [(copy * 0.6180339887) % 1, (copy * 0.7548776662) % 1];
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { ...position, longitude: round(20 + 2.2 * across), latitude: round(41.8 + 1.8 * down) };
}

function copyCrossing(crossing: CrossingData, copy: number, count: number): Data {
  const told = copyTold(crossing, copy) as CrossingData;
  const { names, order, position } = crossing;
  return {
    ...told,
    id: idOf(crossing.id, copy),
    order: copy * count + order,
    names: copy === 0 ? names : { sq: `${names.sq} ${copy}`, sr: `${names.sr} ${copy}` },
    position: copy === 0 ? position : { ...told.position, ...strew(position, copy * count + order) },
  };
}

function copyEvent(event: EventData, copy: number, six: readonly string[]): Data {
  const { crossings } = event;
  const own = crossings === 'all' && copy > 0 ? six : crossings;
  return {
    ...(copyTold(event, copy) as Data),
    id: idOf(event.id, copy),
    crossings: own === 'all' ? own : own.map((id) => idOf(id, copy)),
  };
}

/**
 * Writes the seeds of `from` into `to`, so many times as many crossings, events and sources; the first of each are
 * the originals. Agencies, the agreement, EULEX, the programmes and the deck are as they were. Returns how many bytes that is.
 */
export function growSeeds(from: string, to: string, factor: number): number {
  const read = <Shape>(file: string) => parse(readFileSync(join(from, file), 'utf8')) as Shape;
  let bytes = 0;
  const write = (file: string, text: string) => {
    bytes += Buffer.byteLength(text);
    writeFileSync(join(to, file), text);
  };
  const copies = Array.from({ length: factor }, (_, copy) => copy);
  mkdirSync(join(to, 'crossings'), { recursive: true });
  const kept = ['dataset', 'agencies', 'agreement', 'eulex', 'programmes', 'deck', 'changelog'].map(
    (name) => `${name}.yaml`,
  );
  for (const file of kept) write(file, readFileSync(join(from, file), 'utf8'));
  const crossings = readdirSync(join(from, 'crossings')).map((file) => read<CrossingData>(`crossings/${file}`));
  const six = crossings.map(({ id }) => id);
  for (const copy of copies) {
    for (const crossing of crossings)
      write(`crossings/${idOf(crossing.id, copy)}.yaml`, writeYaml(copyCrossing(crossing, copy, six.length)));
  }
  const { events } = read<{ events: EventData[] }>('events.yaml');
  const grown = copies.flatMap((copy) => events.map((event) => copyEvent(event, copy, six)));
  write('events.yaml', writeYaml({ events: grown }));
  const { publishers, sources } = read<{ publishers: Data[]; sources: (Data & { id: string })[] }>('sources.yaml');
  const cited = copies.flatMap((copy) => sources.map((source) => ({ ...source, id: idOf(source.id, copy) })));
  write('sources.yaml', writeYaml({ publishers, sources: cited }));
  return bytes;
}
