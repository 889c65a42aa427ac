import { readDate } from '../../facts/edtf.ts';
import type { Seeds } from '../../facts/schema.ts';
import { type Span, surelyFromOf } from '../../facts/spans.ts';
import type { Choices } from '../../state/parameters.ts';
import { defaultChoices } from '../../state/parameters.ts';
import { serialiseUrl } from '../../state/url.ts';
import { dataFolder } from './downloads.ts';

type Shown = Partial<Pick<Choices, 'crossing' | 'panel' | 'date' | 'layers' | 'view' | 'provision'>>;

/** Writes the address at which the site shows something, in the reader's own language. */
export type LinkTo = (shown: Shown) => string;

/** `address`: where the site lies; without it links are relative to the folder of the downloads. */
export function linkFrom(address: string | null): LinkTo {
  const root = address ?? dataFolder.replace(/[^/]+/g, '..');
  return (shown) => `${root}${serialiseUrl({ ...defaultChoices, ...shown })}`;
}

/**
 * The date to show a span on: when it begins, as exactly as is known; the first of the record where it began before
 * and goes on; none where it was over by then.
 */
export function dateToShow(span: Span, { from, asOf }: Seeds['dataset']): string | null {
  const first = readDate(from).earliest;
  const start = surelyFromOf(span);
  if (start >= first) return start > readDate(asOf).latest ? null : readDate(span.from).iso;
  return span.to && readDate(span.to).latest < first ? null : from;
}

/** The date to show an event on; none where it lies before the record. */
export function dateOfEvent(date: string, { from, asOf }: Seeds['dataset']): string | null {
  const { iso, earliest, latest } = readDate(date);
  return latest < readDate(from).earliest || earliest > readDate(asOf).latest ? null : iso;
}
