import type { Asked, CostTable } from '@monitor/api-platform';

const longestConnection = 1_000;

/** Nodes of a page of a connection. */
function nodes({ first }: Asked): number {
  return Math.min(Number(first), longestConnection);
}

/** Lengths of what is said of publications, as a rule. */
export const publicationLists: CostTable['lists'] = {
  'PublicationConnection.nodes': nodes,
  'PublicationConnection.edges': nodes,
  'PublicationRecord.problems': 20,
  'PublicationRecord.steps': 8,
  'PublicationRecord.next': 3,
  'AuditProblem.proposals': 3,
};
