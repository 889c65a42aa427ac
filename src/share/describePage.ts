import { countStatuses, findCrossing, statusOn } from '../facts/questions.ts';
import { hasOutlivedItsReport } from '../facts/spans.ts';
import type { Crossing, Facts, Locale } from '../facts/types.ts';
import { formatDate } from '../i18n/dates.ts';
import { crossingName } from '../i18n/names.ts';
import { formatSince } from '../i18n/since.ts';
import { composeTitle } from '../i18n/title.ts';
import type { Translate } from '../i18n/translate.tsx';
import type { Page } from '../state/pages.ts';

/** What a page is described with: the facts of a locale, and the messages of the same. */
export type Telling = { readonly facts: Facts; readonly locale: Locale; readonly translate: Translate };

/** A page as others show it: its titles, one or two sentences on what it says, and its picture in words. */
export type PageDescription = {
  readonly title: string;
  /** Where it stands alone, without the page: says what the map is of. */
  readonly fullTitle: string;
  readonly description: string;
  readonly pictureText: string;
};

/** Serbian dates end with a full stop of their own. */
const closeSentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** Since when a crossing has its status, on the date of the data; when it was last reported, where that is long ago. */
export function describeWhen(crossing: Crossing, { facts: { dataset }, locale, translate }: Telling): string {
  const { span } = statusOn(crossing, dataset.asOf);
  if (!span) return '';
  if (span.lastReported && hasOutlivedItsReport(span, dataset.asOf))
    return translate('app.lastReported', { date: formatDate(span.lastReported, locale, translate) });
  return formatSince(span.from, locale, translate);
}

/** What the six come to on the date of the data: `2 of 6 permanent facilities completed`. */
export function describeAll({ facts: { crossings, dataset }, translate }: Telling): string {
  const { completed } = countStatuses(crossings, dataset.asOf);
  return translate('app.headline', { completed, all: String(crossings.length) });
}

function describeCrossing(crossing: Crossing, telling: Telling): string {
  const { facts, locale, translate } = telling;
  const { value } = statusOn(crossing, facts.dataset.asOf);
  const parts = [translate('share.state', { status: value }), describeWhen(crossing, telling)];
  return translate('share.crossing', {
    names: crossingName(crossing.names, locale),
    state: closeSentence(parts.filter(Boolean).join(', ')),
    date: formatDate(facts.dataset.asOf, locale, translate),
  });
}

/** The title and the description of a page, derived from the facts as they are on the date of the data. */
export function describePage(page: Page, telling: Telling): PageDescription {
  const { facts, locale, translate } = telling;
  const { view } = page;
  const crossing = view === 'map' ? findCrossing(facts, page.crossing) : undefined;
  const date = formatDate(facts.dataset.asOf, locale, translate);
  const overview = translate('share.all', { headline: closeSentence(describeAll(telling)), date });
  const ofMap = crossing ? describeCrossing(crossing, telling) : overview;
  const description = view === 'map' ? ofMap : translate(view === 'table' ? 'share.table' : `page.${view}`, { date });
  return {
    title: composeTitle({ names: crossing?.names, view }, locale, translate),
    fullTitle: crossing ? `${crossingName(crossing.names, locale)} · ${facts.dataset.title}` : facts.dataset.title,
    description,
    pictureText: translate('share.picture', { text: crossing ? description : closeSentence(describeAll(telling)) }),
  };
}
