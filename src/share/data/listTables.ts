import { at } from '../../facts/spans.ts';
import { datePattern } from './datasetParts.ts';
import type { Claim, Dataset } from './datasetSchema.ts';
import { listProgrammes } from './programmeTable.ts';
import {
  backingColumns,
  fillTable,
  idColumns,
  listColumn,
  nameColumns,
  number,
  spanColumns,
  type Table,
  text,
  textColumns,
} from './tables.ts';
import { joinPlaceNames } from './texts.ts';

/** The claims of a kind on a crossing, in order of time. */
const claimsOn = (dataset: Dataset, crossing: string, predicate: Claim['predicate']) =>
  dataset.claims
    .filter((claim) => claim.subject === crossing && claim.predicate === predicate)
    .map((claim) => ({ ...claim, to: claim.to ?? undefined, lastReported: claim.lastReported ?? undefined }));

/** What holds on the date of the data. */
const holdsNow = (dataset: Dataset, crossing: string, predicate: Claim['predicate']) =>
  at(claimsOn(dataset, crossing, predicate), dataset.dataAsOf).current;

const toCrossing = (field: string) => ({ fields: [field], reference: { resource: 'crossings', fields: ['id'] } });

function listCrossings(dataset: Dataset): Table {
  type Row = Dataset['crossings'][number];
  const now = (row: Row, predicate: Claim['predicate']) => holdsNow(dataset, row.id, predicate);
  const places = (row: Row, side: string) =>
    row.municipalities.filter((place) => place.side === side).map(({ names }) => joinPlaceNames(names));
  const columns = [
    ...idColumns<Row>(),
    number<Row>('order', 'The place in the text of the agreement.', ({ order }) => order, 'integer'),
    ...nameColumns<Row>(),
    number<Row>('longitude', 'Degrees east, WGS 84.', ({ position }) => position.longitude),
    number<Row>('latitude', 'Degrees north, WGS 84.', ({ position }) => position.latitude),
    number<Row>(
      'precision_metres',
      'The post lies within this distance of the point.',
      ({ position }) => position.precisionMetres,
      'integer',
    ),
    text<Row>('position_confidence', 'How good the position is.', ({ position }) => position.confidence),
    listColumn<Row>('position_sources', 'Ids in sources.csv.', ({ position }) => position.sources),
    text<Row>('host', 'The side that hosts the joint post.', ({ host }) => host.side),
    text<Row>('gate', 'The number of the gate, where it has one.', ({ gate }) => gate?.value),
    listColumn<Row>('municipality_belgrade', 'On Belgrade’s side.', (row) => places(row, 'belgrade')),
    listColumn<Row>('municipality_pristina', 'On Pristina’s side.', (row) => places(row, 'pristina')),
    text<Row>('status', 'On the date of the data.', (row) => now(row, 'status')?.value),
    text<Row>('status_from', 'Since when (EDTF).', (row) => now(row, 'status')?.from),
    listColumn<Row>('status_sources', 'Ids in sources.csv.', (row) => now(row, 'status')?.sources ?? []),
    text<Row>('joint_use', 'Whether both sides work in the facility.', (row) => now(row, 'joint-use')?.value),
    text<Row>('closure', 'Empty: none is reported.', (row) => now(row, 'closure')?.value),
    text<Row>('goods', 'What goods may cross.', (row) => now(row, 'goods')?.value),
    text<Row>('eulex_role', 'The role of EULEX.', (row) => now(row, 'eulex-role')?.value),
  ];
  const title = 'The six crossings on the date of the data';
  return fillTable({ name: 'crossings', title, columns }, dataset.crossings, dataset);
}

function listAllClaims(dataset: Dataset): Table {
  const columns = [
    ...idColumns<Claim>(),
    text<Claim>('subject', 'The id of a crossing or of a programme, or agreement, or eulex.', ({ subject }) => subject),
    text<Claim>('predicate', 'What is told of it.', ({ predicate }) => predicate),
    text<Claim>(
      'value',
      'A word of the codebook; for a party its role; empty where the claim is a text.',
      ({ value }) => value,
    ),
    text<Claim>('agency', 'The service that it is about.', ({ agency }) => agency),
    text<Claim>('evidence', 'What the presence rests on.', ({ evidence }) => evidence),
    text<Claim>('about', 'What a statement is about.', ({ about }) => about),
    text<Claim>(
      'provision',
      'The point of the agreement of which it is told how far it was carried out.',
      ({ provision }) => provision,
    ),
    listColumn<Claim>('crossings', 'Where that was: ids in crossings.csv.', ({ crossings = [] }) => crossings),
    ...textColumns<Claim>('title', 'The title', ({ title }) => title),
    ...textColumns<Claim>('text', 'The text', (claim) => claim.text),
    ...spanColumns<Claim>(),
  ];
  const title = 'Every statement that holds for a time, with its sources';
  return fillTable({ name: 'claims', title, columns }, dataset.claims, dataset);
}

function listPresence(dataset: Dataset): Table {
  const agencies = new Map(dataset.agencies.map((agency) => [agency.id, agency]));
  const rows = dataset.claims.filter(({ predicate }) => predicate === 'presence');
  const agencyOf = ({ agency }: Claim) => agencies.get(agency ?? '');
  const columns = [
    ...idColumns<Claim>(),
    text<Claim>('crossing', 'Its id in crossings.csv.', ({ subject }) => subject, { required: true }),
    text<Claim>('agency', 'The id of the service.', ({ agency }) => agency, { required: true }),
    text<Claim>('side', 'Whose service it is.', (claim) => agencyOf(claim)?.side, {
      enum: ['belgrade', 'pristina', 'eu'],
    }),
    ...textColumns<Claim>('agency_name', 'The name of the service', (claim) => agencyOf(claim)?.name),
    text<Claim>(
      'evidence',
      'attested, agreed or inferred. Not listed is not the same as absent.',
      (row) => row.evidence,
      {
        enum: ['attested', 'agreed', 'inferred'],
      },
    ),
    ...spanColumns<Claim>(),
  ];
  const title = 'Which services of the two sides and of the EU work where, since when';
  return fillTable({ name: 'presence', title, columns, foreignKeys: [toCrossing('crossing')] }, rows, dataset);
}

function listEulexRoles(dataset: Dataset): Table {
  const rows = dataset.claims.filter(({ predicate }) => predicate === 'eulex-role');
  const columns = [
    ...idColumns<Claim>(),
    text<Claim>('crossing', 'Its id in crossings.csv.', ({ subject }) => subject, { required: true }),
    text<Claim>('role', 'What EULEX did there.', ({ value }) => value, {
      enum: ['executive', 'advising', 'observing', 'handed-over', 'unknown'],
    }),
    ...spanColumns<Claim>(),
  ];
  const title = 'The role of EULEX at each crossing';
  return fillTable({ name: 'eulex', title, columns, foreignKeys: [toCrossing('crossing')] }, rows, dataset);
}

function listEvents(dataset: Dataset): Table {
  type Row = Dataset['events'][number];
  const columns = [
    ...idColumns<Row>(),
    text<Row>('date', 'As far as it is known (EDTF).', ({ date }) => date, {
      required: true,
      pattern: datePattern.source,
    }),
    listColumn<Row>('crossings', 'Ids in crossings.csv; empty: none of the six by itself.', (row) => row.crossings),
    text<Row>('kind', 'What kind of event.', ({ kind }) => kind),
    ...textColumns<Row>('title', 'What happened', ({ title }) => title),
    ...backingColumns<Row>(),
  ];
  return fillTable({ name: 'events', title: 'What happened, and when', columns }, dataset.events, dataset);
}

function listSources(dataset: Dataset): Table {
  type Row = Dataset['sources'][number];
  const publishers = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  const columns = [
    ...idColumns<Row>(),
    text<Row>('publisher', 'The publisher.', (row) => publishers.get(row.publisher)?.name),
    text<Row>('publisher_side', 'Whose voice it is.', (row) => publishers.get(row.publisher)?.side),
    ...textColumns<Row>('subject', 'What it reports, in our words', ({ subject }) => subject),
    text<Row>('date', 'Of publication (EDTF); empty: undated.', ({ date }) => date),
    text<Row>('language', 'The language it is in (BCP 47).', ({ language }) => language),
    text<Row>('kind', 'What kind of source.', ({ kind }) => kind),
    text<Row>('url', 'At the publisher’s own site; empty where it is not there.', ({ url }) => url),
    ...textColumns<Row>('note', 'What a careful reader must also know', ({ note }) => note),
  ];
  return fillTable({ name: 'sources', title: 'Who said it, and when', columns }, dataset.sources, dataset);
}

/** All tables of the record; the workbook has a sheet for each, and there is a CSV file of each. */
export const listTables = (dataset: Dataset): readonly Table[] =>
  [listCrossings, listAllClaims, listPresence, listEulexRoles, listEvents, listProgrammes, listSources].map((list) =>
    list(dataset),
  );
