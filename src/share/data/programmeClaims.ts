import { listProgrammeParts } from '../../facts/programmeParts.ts';
import type { ProgrammeSeeds } from '../../facts/programmeSchema.ts';
import type { PartyRole } from '../../facts/types.ts';
import { partyRoles } from '../../facts/vocabulary.ts';
import type { Claim } from './datasetSchema.ts';
import type { LinkTo } from './permalinks.ts';
import { joinTexts, spreadPersonName, spreadText } from './texts.ts';

type Programme = ProgrammeSeeds['programmes'][number];
type Field = ReturnType<typeof listProgrammeParts>[number]['field'];

/** What a claim about a programme tells, by the field of its part; a party is told by its role. */
const predicates = {
  summary: 'summary',
  period: 'period',
  covers: 'territory',
  objective: 'objective',
  action: 'action',
  result: 'result',
  inAgreement: 'in-agreement',
  institution: 'institution',
  article: 'article',
  fact: 'report',
  event: 'event',
} as const satisfies Readonly<Record<Exclude<Field, PartyRole>, Claim['predicate']>>;

const readRole = (field: Field): PartyRole | null => partyRoles.find((role) => role === field) ?? null;

function describeField(field: Field): Pick<Claim, 'predicate' | 'value'> {
  const value = readRole(field);
  return value ? { predicate: 'party', value } : { predicate: predicates[field as keyof typeof predicates], value };
}

/**
 * Every statement about a programme. What has no date of its own is told of the time of the programme; an event, of its
 * day alone.
 */
export function listProgrammeClaims(programme: Programme, link: LinkTo): readonly Claim[] {
  const { id: subject, period } = programme;
  return listProgrammeParts(programme).map(({ id, field, title, text, author, chain, agency, date, fact }) => {
    const named = author ? spreadPersonName(author) : title && spreadText(title);
    const told = chain ? joinTexts(chain) : text && spreadText(text);
    return {
      id,
      permalink: link({ layers: [subject] }),
      subject,
      ...describeField(field),
      ...(agency ? { agency } : {}),
      ...(named ? { title: named } : {}),
      ...(told ? { text: told } : {}),
      from: date ?? period.from,
      to: date === null ? (period.to ?? null) : field === 'event' ? date : null,
      lastReported: field === 'period' ? (period.lastReported ?? null) : null,
      confidence: fact.confidence,
      sources: [...fact.sources],
      ...(fact.note ? { note: spreadText(fact.note) } : {}),
    };
  });
}
