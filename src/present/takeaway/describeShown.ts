import { closureOn, findCrossing, statusOn } from '../../facts/questions.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import type { Choices } from '../../state/parameters.ts';
import type { StepView } from '../../state/store.ts';
import type { Step } from '../steps.ts';
import { listLayers } from './pictures/listLegend.ts';
import { type Telling, tellAsOf, tellFootnote } from './telling.ts';

/** The title of what is shown: the step’s, else the crossing’s names, else that of the map. */
export function titleOf(step: Step | null, { crossing: id }: StepView, { facts, locale }: Telling): string {
  const crossing = findCrossing(facts, id);
  return step?.title ?? (crossing ? crossingName(crossing.names, locale) : facts.dataset.title);
}

/** What a map shows, in words: each crossing with both its names and its status on the date, and the layers. */
export function describeMap(view: StepView, telling: Telling): string {
  const { date } = view;
  const { facts, locale, translate } = telling;
  const layers = listLayers(view, telling).map(({ word }) => word);
  const day = date ?? facts.dataset.asOf;
  const all = facts.crossings.map((crossing) => {
    const closure = closureOn(crossing, day);
    const state = [
      translate(`status.${statusOn(crossing, day).value}`),
      closure && translate(`closure.${closure.value}`),
    ];
    return `${crossingName(crossing.names, locale)}: ${state.filter(Boolean).join(', ')}`;
  });
  const crossings = `${formatDate(day, locale, translate)} · ${all.join('; ')}.`;
  const besides = layers.length > 0 ? ` ${translate('maplayers.title')}: ${layers.join('; ')}.` : '';
  return translate('share.picture', { text: crossings + besides });
}

/** What is written beside a picture where it is published: title, what it shows, as of when, whose it is, footnote. */
export function writeCaption(title: string, view: StepView, address: string | null, telling: Telling): string {
  return [
    `${title}. ${describeMap(view, telling)}`,
    [tellAsOf(telling), telling.translate('app.title'), telling.translate('map.attribution'), address]
      .filter(Boolean)
      .join(' · '),
    tellFootnote(telling),
  ].join('\n');
}

/** What is not for others: the window it was shown in. */
const passing = ['session', 'role', 'kiosk', 'theme'] as const satisfies readonly (keyof Choices)[];

/** The address under which others see the same; null where it lies on somebody’s disk. */
export function addressForOthers(href: string): string | null {
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const name of passing) url.searchParams.delete(name);
  url.hash = '';
  url.search = url.search.replaceAll('%2F', '/');
  return url.href;
}
