import type { CommentVisibility } from './comment-thread.js';

/** Who sees a conversation, as it is said at its box, to somebody of the organisation or to others. */
export function whoSees(visibility: CommentVisibility): string {
  return visibility === 'ORGANISATION'
    ? 'Only the preparers and approvers of the organisation see this.'
    : 'The organisation, whoever helps it to fill in its return, and its region see this.';
}

/** In two or three words, beside the comment. */
export function visibilityLabel(visibility: CommentVisibility): string {
  return visibility === 'ORGANISATION' ? 'Within the organisation' : 'Seen by the region too';
}

/** How many there are and how many are open: “2 comments, 1 open”. */
export function commentCount(total: number, open: number): string {
  const comments = `${total} ${total === 1 ? 'comment' : 'comments'}`;
  return total === 0 ? 'No comments' : `${comments}, ${open === 0 ? 'none' : open} open`;
}
