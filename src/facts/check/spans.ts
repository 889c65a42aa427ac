import { BEGINNING_OF_TIME, readDate } from '../edtf.ts';
import { type Span, surelyFromOf } from '../spans.ts';
import type { Path } from './documents.ts';

export type SpanFault = { readonly path: Path; readonly reason: string };

/** Faults of one span by itself: an end, or a last report, before its start (an announced one may lie after it). */
function findEndFaults({ from, to, lastReported }: Span, path: Path, floor = BEGINNING_OF_TIME): readonly SpanFault[] {
  const { earliest, isUpperLimit, isUncertain } = readDate(from);
  const first = isUpperLimit ? floor : earliest;
  const faults: SpanFault[] = [];
  if (to && readDate(to).latest < first) {
    faults.push({
      path: [...path, 'to'],
      reason: `the span ends (${to}) before it starts (${from}): "to" is its last day`,
    });
  }
  if (lastReported && !isUncertain && readDate(lastReported).latest < first) {
    faults.push({
      path: [...path, 'lastReported'],
      reason: `last reported (${lastReported}) before it starts (${from}): "lastReported" lies on or after "from"`,
    });
  }
  return faults;
}

/** Faults in a list of spans that may hold side by side, such as statements. */
export function findLooseSpanFaults(spans: readonly Span[], path: Path): readonly SpanFault[] {
  return spans.flatMap((span, index) => findEndFaults(span, [...path, index]));
}

/** Faults in a list of spans that exclude one another: an end before its start, a wrong order, an overlap. */
export function findSpanFaults(spans: readonly Span[], path: Path): readonly SpanFault[] {
  return spans.flatMap((span, index) => {
    const previous = spans[index - 1];
    if (!previous) return findEndFaults(span, [...path, index]);
    const faults = [...findEndFaults(span, [...path, index], readDate(previous.from).earliest)];
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
