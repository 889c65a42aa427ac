import {
  closureKinds,
  eulexRoles,
  fulfilments,
  goodsRegimes,
  jointUses,
  partyRoles,
  statuses,
} from '../../facts/vocabulary.ts';

/** What claims about crossings, agreement and EULEX tell. */
export const recordPredicates = [
  'summary',
  'status',
  'joint-use',
  'closure',
  'goods',
  'eulex-role',
  'presence',
  'statement',
  'mandate',
  'carried-out',
] as const;

/** What else claims about programmes tell. */
export const programmePredicates = [
  'period',
  'party',
  'territory',
  'objective',
  'action',
  'result',
  'in-agreement',
  'institution',
  'article',
  'report',
  'event',
] as const;

/** The words of the codebook that a claim may have for its value. */
export const claimValues = [
  ...statuses,
  ...jointUses,
  ...closureKinds,
  ...goodsRegimes,
  ...eulexRoles,
  ...fulfilments,
  ...partyRoles,
  'present',
] as const;
