/** The words that the facts are told in. Apart from the schema, so that the page need not carry what validates. */

export const sides = ['belgrade', 'pristina'] as const;

export const statuses = ['agreed', 'interim', 'building', 'completed', 'unknown'] as const;

export const jointUses = ['yes', 'no', 'unknown'] as const;

export const closureKinds = ['closed', 'one-way', 'blocked'] as const;

export const goodsRegimes = [
  'all',
  'limited',
  'empty-lorries',
  'no-goods',
  'no-serbian-goods',
  'no-finished-serbian-goods',
  'unknown',
] as const;

export const eulexRoles = ['executive', 'advising', 'observing', 'handed-over', 'unknown'] as const;

export const evidenceKinds = ['attested', 'agreed', 'inferred'] as const;

/** How far a point of the agreement has been carried out. */
export const fulfilments = ['done', 'partly', 'not-yet', 'ended', 'unknown'] as const;

export const statementSubjects = [
  'interim',
  'works',
  'funding',
  'traffic',
  'waits',
  'hours',
  'staff',
  'equipment',
  'eulex',
  'practice',
] as const;

export const disputeSubjects = [
  'status',
  'position',
  'municipality',
  'road',
  'funding',
  'names',
  'events',
  'agreement',
  'customs',
  'goods',
  'eulex',
  'line',
] as const;

export const eventKinds = [
  'agreement',
  'start',
  'works',
  'opening',
  'closure',
  'reopening',
  'trade',
  'eulex',
  'incident',
  'context',
] as const;

/** What may stand beside the map in a step of the deck. */
export const deckPanels = ['overview', 'agencies', 'eulex', 'timeline', 'sources'] as const;

/** The arrangements around that of the six crossings; each is a layer of the map. */
export const programmeIds = ['belt', 'kfor', 'iom-2009', 'eu-ibm-serbia', 'kspag'] as const;

/** What somebody has to do with a programme, in the order in which they are named. */
export const partyRoles = [
  'carries-out',
  'facilitator',
  'takes-part',
  'partner',
  'beneficiary',
  'consortium',
  'funder',
] as const;
