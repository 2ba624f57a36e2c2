import type { Asked, CostTable } from '@monitor/api-platform';

/** The longest page of a list of comments. */
const longestPage = 100;

function threads({ first }: Asked): number {
  return Math.min(Number(first), longestPage);
}

/** Lengths of what people write to each other about a return, as a rule; a comment is answered once or twice. */
export const commentLists: CostTable['lists'] = {
  'AskedComments.threads': threads,
  'CommentThread.lines': 3,
  'ReturnComments.threads': threads,
  'ReturnPresence.others': 4,
  'TimeOnReturn.sections': 10,
};
