import type { ProgrammeField } from '../facts/programmeParts.ts';
import type { Statement } from '../facts/report/statement.ts';
import type { PartyRole } from '../facts/types.ts';
import { partyRoles } from '../facts/vocabulary.ts';
import type { MessageId } from '../i18n/messages.ts';

/** What stands before a statement of a programme; its messages come with what is read of them. */
export type ProgrammeLabel = Extract<MessageId, `layers.label.${string}` | `layers.party.${string}`>;

const isRole = (field: ProgrammeField): field is PartyRole => partyRoles.some((role) => role === field);

export const labelOfPart = (field: ProgrammeField): ProgrammeLabel =>
  isRole(field) ? `layers.party.${field}` : `layers.label.${field}`;

/** What stands before a statement: as the record calls its row. */
export const labelOf = (statement: Statement): ProgrammeLabel | Extract<MessageId, `shared.label.${string}`> =>
  statement.programme ? labelOfPart(statement.field) : `shared.label.${statement.field}`;
