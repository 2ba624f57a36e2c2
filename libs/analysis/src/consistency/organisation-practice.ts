import { implementationStatuses, isInPlace, statusRank } from '@monitor/domain';

/** What one organisation answered to every action of a quarter's catalogue, a byte an action. */
export interface OrganisationPractice {
  code: string;
  type: string;
  /** Where it counts on the boundaries of the quarter, and on those of today; null where that is not known. */
  regionCode: string | null;
  icbCode: string | null;
  regionNow: string | null;
  icbNow: string | null;
  /** By the place of the action in the catalogue: see `packAnswer`. */
  answers: Uint8Array;
}

const checked = 8;
const statusOf = 7;
const placeOfStatus = new Map<string, number>(implementationStatuses.map((status, place) => [status, place + 1]));

/**
 * An answer in one byte: nought is no answer, else one more than the place of its status among all statuses; eight is
 * added where somebody other than its author has checked it.
 */
export function packAnswer(status: string, isChecked: boolean): number {
  return (placeOfStatus.get(status) ?? 0) + (isChecked ? checked : 0);
}

/** What the byte of an answer says. */
export interface PackedMeaning {
  isAnswer: boolean;
  /** Place on the ordered scale; null for no answer and for "does not apply". */
  place: number | null;
  isInPlace: boolean;
  isChecked: boolean;
}

/** What each byte says, by the byte: looked up a million times a view, and so worked out once. */
export const meaningOfByte: readonly PackedMeaning[] = Array.from({ length: 2 * checked }, (_, byte) => {
  const status = implementationStatuses[(byte & statusOf) - 1] ?? null;
  return {
    isAnswer: status !== null,
    place: statusRank(status),
    isInPlace: isInPlace(status),
    isChecked: (byte & checked) !== 0,
  };
});
