import type { AttendReturnMutation, ThreadPartsFragment } from '@monitor/web-graphql';

/** A conversation about the return of the page. */
export type Thread = ThreadPartsFragment;
/** Somebody else who has the return open. */
export type Colleague = AttendReturnMutation['attendReturn']['others'][number];

/** What colleagues write about a return, and where they are in it. */
export interface Together {
  /** Null while it is not known. */
  threads: readonly Thread[] | null;
  others: readonly Colleague[];
}

export const nobodyYet: Together = { threads: null, others: [] };
