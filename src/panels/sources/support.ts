import { BEGINNING_OF_TIME, type Day, END_OF_TIME, readDate } from '../../facts/edtf.ts';
import { extentOf, type Span } from '../../facts/spans.ts';
import type { CrossingId, Names, Programme } from '../../facts/types.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { Panel } from '../../state/parameters.ts';
import type { ProgrammeLabel } from '../../ui/statementLabel.ts';

type IdsUnder<Prefix extends string> = Extract<MessageId, `${Prefix}.${string}`>;

/** What is stated: a text of the facts, a coded value as a message, or a name. */
export type Words =
  | { readonly text: string }
  | { readonly message: IdsUnder<'status' | 'jointUse' | 'closure' | 'goods' | 'eulexRole' | 'side'> }
  | { readonly names: Names };

/** A statement that rests on a source, and where it stands in the panels. */
export type Support = {
  /** The crossings it is about; none where it is about the agreement or EULEX as a whole. */
  readonly crossings: 'all' | readonly CrossingId[];
  /** The arrangement around them that it is about, whose layer then is shown. */
  readonly programme?: Pick<Programme, 'id' | 'short'>;
  readonly panel: Panel;
  readonly label: IdsUnder<'shared.label'> | ProgrammeLabel | 'shared.sourcesDiffer';
  readonly words: Words;
  /** The date that stands with it; null where it has none. */
  readonly date: string | null;
  /** The days on which its panel shows it. */
  readonly shown: { readonly from: Day; readonly to: Day };
};

/** A support with the sources that it rests on. */
export type Citation = { readonly sources: readonly string[]; readonly support: Support };

export const always = { from: BEGINNING_OF_TIME, to: END_OF_TIME };

/** The days on which the span at an index is what holds. */
export function shownWhileItHolds(spans: readonly Span[], index: number): Support['shown'] {
  const { surelyFrom, possiblyTo } = extentOf(spans, index);
  return { from: surelyFrom, to: possiblyTo };
}

/** From the day on which it has surely happened: reports stay in the record. */
export function shownFrom(date: string): Support['shown'] {
  return { from: readDate(date).latest, to: END_OF_TIME };
}
