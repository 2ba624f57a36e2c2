import type { Role } from '../access/actor.js';

/** Who sees a conversation about a return: its organisation alone, or its helpers and its region too. */
export const commentVisibilities = ['ORGANISATION', 'REGION'] as const;
export type CommentVisibility = (typeof commentVisibilities)[number];

/** What a line of a conversation does: the last one says whether the conversation is open. */
export const commentLineKinds = ['BEGUN', 'REPLIED', 'RESOLVED', 'REOPENED'] as const;
export type CommentLineKind = (typeof commentLineKinds)[number];

/** The longest comment or answer, in characters. */
export const longestComment = 1_000;
/** The most conversations about one return, and the most lines of one. */
export const mostThreads = 200;
export const mostLines = 100;

const seers: Record<CommentVisibility, readonly Role[]> = {
  ORGANISATION: ['PREPARER', 'APPROVER'],
  REGION: ['PREPARER', 'APPROVER', 'HELPER', 'REGIONAL_LEAD'],
};

/** The roles that see a conversation of a return that they may see; whoever sees it may write in it. */
export function rolesThatSee(visibility: CommentVisibility): readonly Role[] {
  return seers[visibility];
}

/** How wide a conversation may be that a role begins: nobody begins one that they would not see. */
export function visibilitiesFor(role: Role): CommentVisibility[] {
  return commentVisibilities.filter((visibility) => seers[visibility].includes(role));
}

/** The narrowest of them: what is written is for colleagues unless its writer says otherwise. */
export function usualVisibility(role: Role): CommentVisibility | null {
  return visibilitiesFor(role)[0] ?? null;
}

/** Whether a conversation waits for an answer, by its last line. */
export function isOpenAfter(lastKind: CommentLineKind): boolean {
  return lastKind !== 'RESOLVED';
}
