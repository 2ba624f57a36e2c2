import type { Asked, CostTable } from '@monitor/api-platform';

const mostNodes = 1_000;

function nodes({ first }: Asked): number {
  return Math.min(Number(first), mostNodes);
}

/** Lengths of what is said of published figures. */
export const figureLists: CostTable['lists'] = {
  'FigureConnection.nodes': nodes,
  'FigureConnection.edges': nodes,
  'Figure.markers': 1,
};

/** What finding published figures costs. */
export const figureFinding: CostTable['finding'] = {
  'Query.figures': nodes,
};
