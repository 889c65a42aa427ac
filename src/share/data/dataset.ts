import { nameByOwn, nameBySide } from '../../facts/factIds.ts';
import type { ProgrammeSeeds } from '../../facts/programmeSchema.ts';
import type { Seeds } from '../../facts/schema.ts';
import { listClaims } from './claims.ts';
import { back, describeCrossing } from './crossingRecord.ts';
import type { Dataset } from './datasetSchema.ts';
import { listDoubts } from './doubts.ts';
import { licences } from './licences.ts';
import { dateOfEvent, type LinkTo } from './permalinks.ts';
import { listProgrammeClaims } from './programmeClaims.ts';
import { spreadNames, spreadText } from './texts.ts';

function describeAgreement({ agreement }: Seeds, link: LinkTo): Dataset['agreement'] {
  const { summary, titles, readings, people, provisions } = agreement;
  const readingIds = nameBySide('agreement/readings', readings);
  const provisionIds = nameByOwn('agreement/provisions', provisions);
  const dated = (name: 'agreement' | 'protocol') => ({
    id: `agreement/${name}`,
    name: spreadText(agreement[name].name),
    date: agreement[name].date,
    text: spreadText(agreement[name].text),
    ...back(agreement[name]),
  });
  return {
    summary: { id: 'agreement/summary', text: spreadText(summary.text), ...back(summary) },
    agreement: dated('agreement'),
    protocol: dated('protocol'),
    titles: titles.map(({ title, usedBy, sources }) => ({
      title: spreadText(title),
      usedBy: spreadText(usedBy),
      sources,
    })),
    readings: readings.map((reading, index) => ({
      id: readingIds[index] ?? '',
      side: reading.side,
      text: spreadText(reading.text),
      ...back(reading),
    })),
    people: people.map(({ name, side, role, sources }) => ({
      name: spreadNames(name),
      side,
      role: spreadText(role),
      sources,
    })),
    provisions: provisions.map((provision, index) => ({
      id: provisionIds[index] ?? '',
      permalink: link({ view: 'agreement', provision: provision.id }),
      point: provision.point,
      title: spreadText(provision.title),
      text: spreadText(provision.text),
      ...back(provision),
    })),
  };
}

function describeEulex({ eulex: { roles, handover } }: Seeds): Dataset['eulex'] {
  return {
    roles: roles.map((role) => ({
      id: `eulex/roles/${role.role}`,
      role: role.role,
      title: spreadText(role.title),
      text: spreadText(role.text),
      ...back(role),
    })),
    handover: {
      id: 'eulex/handover',
      date: handover.date,
      text: spreadText(handover.text),
      ...back(handover),
    },
  };
}

function listEvents({ events, crossings, dataset }: Seeds, link: LinkTo): Dataset['events'] {
  return events.map((event) => {
    const concerned = event.crossings === 'all' ? crossings.map(({ id }) => id) : event.crossings;
    const crossing = concerned.length === 1 ? (concerned[0] ?? null) : null;
    return {
      id: `events/${event.id}`,
      permalink: link({ crossing, panel: 'timeline', date: dateOfEvent(event.date, dataset) }),
      date: event.date,
      crossings: concerned,
      kind: event.kind,
      title: spreadText(event.title),
      ...back(event),
    };
  });
}

/** The whole record as one document, each dated statement a claim with its sources. */
export function assembleDataset(seeds: Seeds, around: ProgrammeSeeds, link: LinkTo): Dataset {
  const { dataset, crossings, agencies, publishers, sources } = seeds;
  return {
    $schema: 'dataset.schema.json',
    title: spreadText(dataset.title),
    version: dataset.version,
    recordFrom: dataset.from,
    dataAsOf: dataset.asOf,
    licence: { id: 'CC-BY-4.0', ...licences['CC-BY-4.0'] },
    footnote: spreadText(dataset.footnote),
    disclaimer: spreadText(dataset.disclaimer),
    crossings: crossings.map((crossing) => describeCrossing(crossing, link)),
    claims: [
      ...listClaims(seeds, link),
      ...around.programmes.flatMap((programme) => listProgrammeClaims(programme, link)),
    ],
    events: listEvents(seeds, link),
    agencies: agencies.map(({ id, side, name, short, parent, duty, confidence, sources: said }) => ({
      id,
      side,
      name: spreadText(name),
      short: spreadText(short),
      ...(parent ? { parent: spreadText(parent) } : {}),
      duty: spreadText(duty),
      confidence,
      sources: said,
    })),
    agreement: describeAgreement(seeds, link),
    programmes: around.programmes.map(({ id, title: name, short }) => ({
      id,
      permalink: link({ layers: [id] }),
      title: spreadText(name),
      short: spreadText(short),
    })),
    eulex: describeEulex(seeds),
    ...listDoubts(seeds, around),
    publishers: publishers.map(({ id, name, side }) => ({ id, name, side })),
    sources: sources.map(({ id, publisher, subject, date, language, kind, url, note }) => ({
      id,
      permalink: link({ panel: 'sources' }),
      publisher,
      subject: spreadText(subject),
      date,
      language,
      kind,
      url: url ?? null,
      ...(note ? { note: spreadText(note) } : {}),
    })),
  };
}
