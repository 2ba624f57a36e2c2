import type { QuarterId } from '../quarter/quarter.js';

/** What a reference names: one version of one return. */
export interface ReferredReturn {
  organisationCode: string;
  quarterId: QuarterId;
  /** The latest submitted version; 0 = none yet. */
  revision: number;
}

/**
 * A version of a return in a form that can be read over the telephone: the organisation's code, the first year and the
 * number of the quarter, and the version. It is no secret, and opens nothing.
 * @example returnReference({ organisationCode: 'ZZ001', quarterId: '2026-27-Q1', revision: 2 }) // "ZZ001-26Q1-2"
 */
export function returnReference({ organisationCode, quarterId, revision }: ReferredReturn): string {
  return `${organisationCode}-${quarterId.slice(2, 4)}${quarterId.slice(-2)}-${revision}`;
}
