import { groupedBy, keyOfArea } from '@monitor/analysis';
import type { WithheldByAudit } from '@monitor/analysis';
import { groupCodes } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { FigureToHide } from '../store/kept-problem.js';

const withheldSql = `
SELECT stratifier, boundaries, level, area_code AS "areaCode", equity_group AS "group"
FROM withheld_figure WHERE publication = $1 AND quarter_id = $2 AND metric_id = $3`;

/** What whoever releases hides of a metric and quarter of a publication, by stratifier. One statement. */
export async function withheldByAudit(
  manager: EntityManager,
  { publication, quarterId, metricId }: { publication: number; quarterId: string; metricId: string },
): Promise<(stratifier: string) => WithheldByAudit> {
  const figures = await manager.query<FigureToHide[]>(withheldSql, [publication, quarterId, metricId]);
  return (stratifier) => {
    const codes = groupCodes(stratifier);
    const own = figures.filter((figure) => figure.stratifier === stratifier);
    const byArea = [...groupedBy(own, keyOfArea)];
    const groups = byArea.map(([key, each]) => [key, each.map(({ group }) => codes.indexOf(group))] as const);
    return { tables: new Set(), groups: new Map(groups) };
  };
}

const withholdSql = `
INSERT INTO withheld_figure (publication, quarter_id, metric_id, stratifier, boundaries, level, area_code, equity_group)
SELECT DISTINCT problem.publication, problem.quarter_id, problem.metric_id, figure.stratifier, figure.boundaries, figure.level,
       figure."areaCode", figure."group"
FROM audit_problem problem,
     jsonb_array_elements(problem.proposals) WITH ORDINALITY AS proposal (value, position),
     jsonb_to_recordset(proposal.value -> 'hide')
       AS figure (stratifier text, boundaries text, level text, "areaCode" text, "group" text)
WHERE problem.publication = $1 AND problem.id || '.' || proposal.position = ANY ($2::text[])
ON CONFLICT DO NOTHING`;

/**
 * Notes what is to be hidden in a publication, by ids of proposals of its audit. It is hidden once the figures are made
 * again.
 */
export async function withholdFigures(
  manager: EntityManager,
  publication: number,
  proposalIds: readonly string[],
): Promise<void> {
  await manager.query(withholdSql, [publication, proposalIds]);
}
