import { BEGINNING_OF_TIME, readDate } from '../edtf.ts';
import { type Span, surelyFromOf } from '../spans.ts';
import type { Path } from './documents.ts';
import type { SeedFault } from './reasons.ts';

/** An end before its start; `[..date]` reaches back to the start of the span above it. */
function findEndFaults({ from, to }: Span, path: Path, floor = BEGINNING_OF_TIME): readonly SeedFault[] {
  const { earliest, isUpperLimit } = readDate(from);
  if (!to || readDate(to).latest >= (isUpperLimit ? floor : earliest)) return [];
  return [{ path: [...path, 'to'], reason: `the span ends (${to}) before it starts (${from}): "to" is its last day` }];
}

/** Faults in a list of spans that may hold side by side, such as statements. */
export function findLooseSpanFaults(spans: readonly Span[], path: Path): readonly SeedFault[] {
  return spans.flatMap((span, index) => findEndFaults(span, [...path, index]));
}

/** Faults in a list of spans that exclude one another: an end before its start, a wrong order, an overlap. */
export function findSpanFaults(spans: readonly Span[], path: Path): readonly SeedFault[] {
  return spans.flatMap((span, index) => {
    const previous = spans[index - 1];
    const ends = findEndFaults(span, [...path, index], previous && readDate(previous.from).earliest);
    if (!previous || ends.length > 0) return ends;
    const faults: SeedFault[] = [];
    const start = surelyFromOf(span);
    if (surelyFromOf(previous) >= start) {
      faults.push({
        path: [...path, index, 'from'],
        reason: `spans of one kind stand in order of time: ${span.from} is not after ${previous.from}, which stands above it`,
      });
    } else if (previous.to && readDate(previous.to).earliest >= start) {
      faults.push({
        path: [...path, index, 'from'],
        reason: `the span from ${span.from} overlaps the one above it, which lasts until ${previous.to}: end that one earlier`,
      });
    }
    return faults;
  });
}
