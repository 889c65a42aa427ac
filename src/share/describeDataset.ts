import { findCrossing } from '../facts/questions.ts';
import type { Crossing } from '../facts/types.ts';
import { crossingName } from '../i18n/names.ts';
import { type Page, writePath } from '../state/pages.ts';
import { writeLink } from './addresses.ts';
import { dataFolder, downloads } from './data/downloads.ts';
import { licences } from './data/licences.ts';
import { describePage, type Telling } from './describePage.ts';

const licence = licences['CC-BY-4.0'].address;

/** The rectangle around all crossings as schema.org writes it: south west north east, in degrees. */
function writeBox(crossings: readonly Crossing[]): string {
  const latitudes = crossings.map(({ position }) => position.latitude);
  const longitudes = crossings.map(({ position }) => position.longitude);
  return [Math.min(...latitudes), Math.min(...longitudes), Math.max(...latitudes), Math.max(...longitudes)].join(' ');
}

/**
 * The facts, or those on the page's crossing, as a schema.org `Dataset`. The description carries the footnote: whoever
 * shows the one without the page still shows the other.
 */
export function describeDataset(page: Page, telling: Telling, address: string | null): object {
  const { facts, locale, translate } = telling;
  const { dataset, agreement, crossings } = facts;
  const crossing = page.view === 'map' ? findCrossing(facts, page.crossing) : undefined;
  const name = crossing && crossingName(crossing.names, locale);
  const { fullTitle, description } = describePage(page, telling);
  const link = (path: string) => writeLink(path, page, address);
  const whole: Page = { lang: locale, crossing: null, view: 'map' };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: fullTitle,
    description: `${description} ${dataset.footnote}`,
    url: link(writePath(page)),
    ...(crossing ? { isPartOf: link(writePath(whole)) } : {}),
    inLanguage: locale,
    version: dataset.version,
    dateModified: dataset.asOf,
    temporalCoverage: `${dataset.from}/${dataset.asOf}`,
    spatialCoverage: {
      '@type': 'Place',
      ...(name ? { name } : {}),
      geo: crossing
        ? {
            '@type': 'GeoCoordinates',
            latitude: crossing.position.latitude,
            longitude: crossing.position.longitude,
          }
        : { '@type': 'GeoShape', box: writeBox(crossings) },
    },
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: translate('app.title'), url: link('') },
    keywords: translate('share.keywords').split(', '),
    distribution: downloads.map(({ file, mediaType, licences: own }) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: link(`${dataFolder}${file}`),
      encodingFormat: mediaType,
      license: own.map((id) => licences[id].address),
    })),
    citation: {
      '@type': 'CreativeWork',
      name: agreement.agreement.name,
      datePublished: agreement.agreement.date,
    },
  };
}
