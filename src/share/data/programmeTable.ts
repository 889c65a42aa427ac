import { partyRoles } from '../../facts/vocabulary.ts';
import type { Claim, Dataset } from './datasetSchema.ts';
import { fillTable, idColumns, spanColumns, type Table, text, textColumns } from './tables.ts';

/** What is told of the arrangements around that of the six. */
export function listProgrammes(dataset: Dataset): Table {
  const programmes = new Map<string, Dataset['programmes'][number]>(dataset.programmes.map((one) => [one.id, one]));
  const rows = dataset.claims.filter(({ subject }) => programmes.has(subject));
  const columns = [
    ...idColumns<Claim>(),
    text<Claim>('programme', 'The id of the programme, as layers of the map have it.', ({ subject }) => subject, {
      required: true,
      enum: [...programmes.keys()],
    }),
    ...textColumns<Claim>('programme_name', 'Its name', ({ subject }) => programmes.get(subject)?.title),
    text<Claim>('predicate', 'What is told of it.', ({ predicate }) => predicate, { required: true }),
    text<Claim>('role', 'What a party has to do with it.', ({ value }) => value, { enum: [...partyRoles] }),
    text<Claim>('agency', 'The service that an institution is at the crossing.', ({ agency }) => agency),
    ...textColumns<Claim>('title', 'Who or what it is about', ({ title }) => title),
    ...textColumns<Claim>('text', 'The text', (claim) => claim.text),
    ...spanColumns<Claim>(),
  ];
  const title = 'The arrangements around that of the six crossings, statement by statement';
  return fillTable({ name: 'programmes', title, columns }, rows, dataset);
}
