import { listInWords } from '@monitor/domain';
import type { ReturnState } from '@monitor/domain';
import type { StateCountPartsFragment } from '@monitor/web-graphql';

/** How many returns of a region stand where. */
export interface RegionProgress {
  expected: number;
  accepted: number;
  waitingForYou: number;
  onTheirWay: number;
  notStarted: number;
}

/** Adds up how many returns stand where. */
export function regionProgress(states: readonly StateCountPartsFragment[]): RegionProgress {
  const count = (...counted: ReturnState[]) =>
    states.filter(({ state }) => counted.includes(state)).reduce((sum, { returns }) => sum + returns, 0);
  return {
    expected: states.reduce((sum, { returns }) => sum + returns, 0),
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
  return `${listInWords(parts)}.`;
}
