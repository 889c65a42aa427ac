import { eulexRoleOn, jointUseOn, presenceOn, statusOn } from './questions.ts';
import { at } from './spans.ts';
import type {
  CarriedOutSpan,
  Crossing,
  EulexSpan,
  Facts,
  Fulfilment,
  JointUseSpan,
  PresenceSpan,
  Provision,
  Side,
  StatusSpan,
} from './types.ts';
import { sides } from './vocabulary.ts';

/** What a cell of the matrix rests on: a span of the facts, or what is told of this very point. */
export type Ground =
  | { readonly kind: 'status'; readonly span: StatusSpan }
  | { readonly kind: 'jointUse'; readonly span: JointUseSpan }
  | { readonly kind: 'eulexRole'; readonly span: EulexSpan }
  | { readonly kind: 'presence'; readonly span: PresenceSpan }
  | {
      readonly kind: 'services';
      readonly side: Side;
      /** How many services are reported at the crossing, of how many that the agreement provides for. */
      readonly attested: number;
      readonly expected: number;
      readonly spans: readonly PresenceSpan[];
    }
  | { readonly kind: 'told'; readonly span: CarriedOutSpan };

/** How far a point has been carried out at a crossing; without grounds nobody has reported on it. */
export type CarryingOut = { readonly value: Fulfilment; readonly grounds: readonly Ground[] };

const unreported: CarryingOut = { value: 'unknown', grounds: [] };

/** The points that are followed crossing by crossing, in the order of the text; the fifth joins two of its points. */
export const followedPoints = [
  'joint-posts',
  'common-area',
  'no-state-symbols',
  'balanced-presence',
  'eulex-north',
  'implementation-group',
] as const;
export type FollowedPoint = (typeof followedPoints)[number];

/** What is told of a point at a crossing, or of all of them where no crossing is given, on a date. */
export function toldOn({ carriedOut = [] }: Provision, date: string, crossing?: string): CarriedOutSpan | undefined {
  const entry = carriedOut.find(
    ({ crossings }) => crossings === 'all' || (crossing !== undefined && crossings.includes(crossing)),
  );
  return entry && at(entry.spans, date).current;
}

/** A point that presupposes a post: before joint work has begun at a crossing there is nothing to carry it out. */
function beforeJointWork(crossing: Crossing, date: string): CarryingOut | undefined {
  const { value, span } = statusOn(crossing, date);
  return value === 'agreed' && span ? { value: 'not-yet', grounds: [{ kind: 'status', span }] } : undefined;
}

/** Done where the permanent facility is finished and both sides work in it, partly where there is an interim one. */
function jointPostsOn(crossing: Crossing, date: string): CarryingOut {
  const status = statusOn(crossing, date);
  if (!status.span || status.value === 'unknown') return unreported;
  const before = beforeJointWork(crossing, date);
  if (before) return before;
  const use = jointUseOn(crossing, date);
  const grounds: readonly Ground[] = [
    { kind: 'status', span: status.span },
    ...(use?.span ? [{ kind: 'jointUse' as const, span: use.span }] : []),
  ];
  return { value: status.value === 'completed' && use?.value === 'yes' ? 'done' : 'partly', grounds };
}

/** How many of the services that the agreement provides for on a side are reported at the crossing itself. */
function servicesOn(crossing: Crossing, side: Side, { agencies }: Facts, date: string) {
  const there = agencies
    .filter((agency) => agency.side === side)
    .map(({ id }) => presenceOn(crossing, id, date))
    .filter(({ evidence }) => evidence === 'attested' || evidence === 'agreed');
  const attested = there.filter(({ evidence }) => evidence === 'attested');
  return {
    kind: 'services' as const,
    side,
    attested: attested.length,
    expected: there.length,
    spans: attested.flatMap(({ span }) => span ?? []),
  };
}

/** Done where every service provided for is reported, partly where some of each side are; one side alone tells nothing. */
function balanceOn(crossing: Crossing, facts: Facts, date: string): CarryingOut {
  const grounds = sides.map((side) => servicesOn(crossing, side, facts, date));
  const isOfBoth = grounds.every(({ attested }) => attested > 0);
  const isWhole = grounds.every(({ attested, expected }) => attested === expected);
  return { value: !isOfBoth ? 'unknown' : isWhole ? 'done' : 'partly', grounds };
}

/** Done while EULEX is reported there; a mandate or the text alone is no report. */
function eulexOn(crossing: Crossing, date: string): CarryingOut {
  const role = eulexRoleOn(crossing, date);
  if (role.value === 'handed-over' && role.span)
    return { value: 'ended', grounds: [{ kind: 'eulexRole', span: role.span }] };
  const { evidence, span } = presenceOn(crossing, 'eulex', date);
  return {
    value: evidence === 'attested' ? 'done' : 'unknown',
    grounds: span ? [{ kind: 'presence', span }] : [],
  };
}

/**
 * How far a point of the agreement has been carried out at a crossing on a date, derived from the spans of the crossing
 * where these say it, and from what is told of the point where they do not.
 */
export function carryingOutOn(facts: Facts, point: FollowedPoint, crossing: Crossing, date: string): CarryingOut {
  if (point === 'joint-posts') return jointPostsOn(crossing, date);
  if (point === 'eulex-north') return eulexOn(crossing, date);
  const provision = facts.agreement.provisions.find(({ id }) => id === point);
  const told = provision && toldOn(provision, date, crossing.id);
  if (told) return { value: told.value, grounds: [{ kind: 'told', span: told }] };
  if (point === 'implementation-group') return unreported;
  const before = beforeJointWork(crossing, date);
  if (before) return before;
  return point === 'balanced-presence' ? balanceOn(crossing, facts, date) : unreported;
}
