import { implementationStatuses, isInPlace, isUnderWay } from '@monitor/domain';

/** What one organisation said of some actions over the quarters, and where it counts. */
export interface PaceHistory {
  code: string;
  /** Its type, within which like is compared with like. */
  type: string;
  /** Code of the area (or the type) whose pace it counts towards. */
  group: string;
  /**
   * A status for each action and quarter, packed: that of action a in quarter q stands at a x quarters + q. Nought where
   * nothing is known, or may be compared; else one more than its place among the statuses.
   */
  statuses: Uint8Array;
}

/** Histories of the organisations of a view. */
export interface PaceTable {
  /** Codes of the actions, in the order in which histories are packed. */
  actions: readonly string[];
  /** How many quarters there are; the last one is that of the view. */
  quarters: number;
  histories: readonly PaceHistory[];
}

/** What a status means for a plan: not begun, under way, in place, or outside of it; null where nothing is known. */
export type PaceState = 'NOT_BEGUN' | 'UNDER_WAY' | 'IN_PLACE' | 'OUTSIDE' | null;

const stateOf: readonly PaceState[] = [
  null,
  ...implementationStatuses.map((status) => {
    if (isInPlace(status)) return 'IN_PLACE';
    if (isUnderWay(status)) return 'UNDER_WAY';
    return status === 'NOT_STARTED' ? 'NOT_BEGUN' : 'OUTSIDE';
  }),
];

/** A status as histories hold it; nought for a word that is none. */
export function packStatus(status: string): number {
  return (implementationStatuses as readonly string[]).indexOf(status) + 1;
}

/** The state that a packed status stands for. */
export function stateAt(statuses: Uint8Array, at: number): PaceState {
  return stateOf[statuses[at] ?? 0] ?? null;
}
