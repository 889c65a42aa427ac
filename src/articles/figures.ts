import { countStatuses } from '../facts/questions.ts';
import type { Crossing } from '../facts/types.ts';
import { evidenceKinds, sides, statuses } from '../facts/vocabulary.ts';
import { formatDate } from '../i18n/dates.ts';
import { crossingName } from '../i18n/names.ts';
import { formatKilometres } from '../i18n/numbers.ts';
import type { Telling } from '../share/describePage.ts';
import { interfaces, layerIds, panels, themeChoices } from '../state/parameters.ts';

/** When the accessibility statement was last gone through against the site. */
export const reviewed = '2026-11-22';

/** Where the site would be, in code to be copied, where the build does not know its address. */
const exampleAddress = 'https://maps.example.org/';

const listCode = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const sum = (crossings: readonly Crossing[], count: (crossing: Crossing) => number) =>
  crossings.reduce((total, crossing) => total + count(crossing), 0);

/** How much of the record comes from, and speaks of, each side: rows of a table. */
function listSides({ facts, translate }: Telling): string {
  const sideOf = new Map(facts.publishers.map(({ id, side }) => [id, side]));
  return sides
    .map((side) => {
      const counts = [
        facts.publishers.filter((publisher) => publisher.side === side),
        facts.sources.filter(({ publisher }) => sideOf.get(publisher) === side),
        facts.agencies.filter((agency) => agency.side === side),
        facts.crossings.filter(({ host }) => host.side === side),
      ].map(({ length }) => length);
      return `| ${translate(`side.${side}`)} | ${counts.join(' | ')} |`;
    })
    .join('\n');
}

/** Where a correction or a complaint is received, as a sentence; who publishes the site, where the record names nobody. */
function writeContact({ facts: { dataset }, translate }: Telling): string {
  const { email, form } = dataset.corrections ?? {};
  const places = [...(email ? [`[${email}](mailto:${email})`] : []), ...(form ? [`<${form}>`] : [])];
  return places.length > 0
    ? translate('article.contact', { places: places.join(', ') })
    : translate('article.contact.none');
}

/**
 * Everything that may stand in braces in an article, as Markdown: counts, dates and licences as the facts and the
 * registries have them, in the language of the telling. `address`: where the site lies, null where that is not known.
 */
export function readFigures(telling: Telling, address: string | null): Readonly<Record<string, string>> {
  const { facts, locale, translate } = telling;
  const { agreement, crossings, dataset, events, publishers, sources } = facts;
  const radii = crossings.map(({ position }) => position.radiusKilometres);
  const counts = countStatuses(crossings, dataset.asOf);
  const date = (value: string) => formatDate(value, locale, translate);
  const linkTo = (id: string, text: string) => `[${text}](${locale}/${id}/)`;
  return {
    lang: locale,
    site: address ?? exampleAddress,
    exampleNote: address ? '' : translate('article.exampleAddress', { address: exampleAddress }),
    title: dataset.title,
    asOf: date(dataset.asOf),
    firstDay: date(dataset.from),
    version: dataset.version,
    reviewed: date(reviewed),
    contact: writeContact(telling),
    crossings: String(crossings.length),
    completed: String(counts.completed),
    sources: String(sources.length),
    publishers: String(publishers.length),
    events: String(events.length),
    disputes: String(sum(crossings, ({ disputed }) => disputed.length)),
    gaps: String(agreement.unknown.length + sum(crossings, ({ unknown }) => unknown.length)),
    radiusLeast: formatKilometres(Math.min(...radii), locale, 1),
    radiusMost: formatKilometres(Math.max(...radii), locale, 1),
    statusRows: statuses
      .map((status) => `| **${translate(`status.${status}`)}** | ${translate(`status.${status}.meaning`)} |`)
      .join('\n'),
    evidenceKinds: evidenceKinds.map((kind) => translate(`evidence.${kind}`)).join('; '),
    nameRows: crossings
      .map(
        ({ id, names }) =>
          `| ${linkTo(id, crossingName(names, locale))} | [${names.sq}](lang:sq) | [${names.sr}](lang:${locale === 'sr-Cyrl' ? locale : 'sr-Latn'}) |`,
      )
      .join('\n'),
    sideRows: listSides(telling),
    crossingIds: listCode(crossings.map(({ id }) => id)),
    panels: listCode(panels),
    themes: listCode(themeChoices),
    layers: listCode(layerIds),
    interfaces: listCode(interfaces),
  };
}

/** A text with its figures in the place of their names; throws the first name in braces that is no figure. */
export function fillFigures(text: string, figures: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (braces, name: string) => {
    const figure = figures[name];
    if (figure === undefined)
      throw new Error(`${braces} is no figure that an article can have: see src/articles/figures.ts.`);
    return figure;
  });
}
