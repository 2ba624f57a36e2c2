import type { ReturnState } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

/** How many returns of a region stand where. */
export interface RegionProgress {
  expected: number;
  accepted: number;
  waitingForYou: number;
  onTheirWay: number;
  notStarted: number;
}

const chaseOrder: ReturnState[] = ['SIGNED_OFF', 'NOT_STARTED', 'DRAFT', 'RETURNED', 'SUBMITTED', 'ACCEPTED'];

/** Returns in the order in which a lead looks at them: what waits for the lead, then who has not sent, then the rest. */
export function inChaseOrder(heads: readonly HeadPartsFragment[]): HeadPartsFragment[] {
  const rank = ({ state }: HeadPartsFragment) => chaseOrder.indexOf(state);
  return [...heads].sort(
    (a, b) => rank(a) - rank(b) || a.organisation.name.localeCompare(b.organisation.name, 'en-GB'),
  );
}

/** Counts returns by where they stand. */
export function regionProgress(heads: readonly Pick<HeadPartsFragment, 'state'>[]): RegionProgress {
  const count = (...states: ReturnState[]) => heads.filter(({ state }) => states.includes(state)).length;
  return {
    expected: heads.length,
    accepted: count('ACCEPTED'),
    waitingForYou: count('SIGNED_OFF'),
    onTheirWay: count('DRAFT', 'SUBMITTED', 'RETURNED'),
    notStarted: count('NOT_STARTED'),
  };
}

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** Where a region stands, in one sentence. */
export function progressInWords({ expected, accepted, waitingForYou, onTheirWay, notStarted }: RegionProgress): string {
  if (expected === 0) return 'No returns are expected for this quarter.';
  const parts = [
    `${accepted} of ${expected} returns are accepted`,
    ...some(waitingForYou, 'waits for you', 'wait for you'),
    ...some(onTheirWay, 'is with the organisation', 'are with the organisations'),
    ...some(notStarted, 'has not been started', 'have not been started'),
  ];
  return `${[parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')}.`;
}
