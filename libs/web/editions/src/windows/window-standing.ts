import type { NationalWindowPartsFragment } from '@monitor/web-graphql';

const standings: Record<NationalWindowPartsFragment['quarter']['windowState'], string> = {
  NOT_YET_OPEN: 'Not yet open',
  OPEN: 'Open',
  LATE: 'Open, after the deadline',
  CLOSED: 'Closed',
};

/** Where a window stands today, in a few words. */
export function windowStanding({ quarter, isMade }: NationalWindowPartsFragment): string {
  return isMade ? standings[quarter.windowState] : 'Has no window yet';
}
