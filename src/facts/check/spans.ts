import { readDate } from '../edtf.ts';
import type { Path } from './documents.ts';

type RawSpan = { from: string; to?: string | undefined };
export type SpanFault = { readonly path: Path; readonly reason: string };

/** Faults in a list of spans that exclude one another: an end before its start, a wrong order, an overlap. */
export function findSpanFaults(spans: readonly RawSpan[], path: Path): readonly SpanFault[] {
  return spans.flatMap((span, index) => {
    const faults: SpanFault[] = [];
    const start = readDate(span.from);
    if (span.to && readDate(span.to).latest < start.earliest && !start.isUpperLimit) {
      faults.push({
        path: [...path, index, 'to'],
        reason: `the span ends (${span.to}) before it starts (${span.from})`,
      });
    }
    const previous = spans[index - 1];
    if (!previous) return faults;
    if (readDate(previous.from).latest >= start.latest) {
      faults.push({
        path: [...path, index, 'from'],
        reason: `spans of one kind stand in order of time: ${span.from} is not after ${previous.from}`,
      });
    }
    if (previous.to && readDate(previous.to).earliest >= start.latest) {
      faults.push({
        path: [...path, index, 'from'],
        reason: `the span from ${span.from} overlaps the one before it, which lasts until ${previous.to}`,
      });
    }
    return faults;
  });
}
