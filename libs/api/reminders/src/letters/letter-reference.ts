import type { ClaimedLetter } from '../sending/claim-letter.query.js';

/**
 * The short reference of a return, as it can be read over the phone: organisation, quarter and revision.
 * @example letterReference({ organisationCode: 'ZZ001', quarterId: '2026-27-Q1', revision: 2 }) // "ZZ001-26Q1-2"
 */
export function letterReference(
  letter: Pick<ClaimedLetter, 'organisationCode' | 'revision'> & { quarterId: string },
): string {
  const { organisationCode, quarterId, revision } = letter;
  return `${organisationCode}-${quarterId.slice(2, 4)}${quarterId.slice(-2)}-${String(revision)}`;
}
