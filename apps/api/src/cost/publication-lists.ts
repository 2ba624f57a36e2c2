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
  'FigureDifferenceConnection.nodes': nodes,
  'FigureDifferenceConnection.edges': nodes,
  'PublicationRecord.problems': 20,
  'PublicationRecord.steps': 8,
  'PublicationRecord.next': 3,
  'AuditProblem.proposals': 3,
};

/** What finding two publications' differences costs: all that changed is ranked for any page of it. */
const ranking = 1_000;

/** What finding what is said of publications costs. */
export const publicationFinding: CostTable['finding'] = { 'Query.publicationDifference': ranking };
