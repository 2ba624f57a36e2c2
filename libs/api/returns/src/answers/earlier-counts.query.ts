import { editionOf, questionsOf, stratifierIn } from '@monitor/domain';
import type { Answer, CellValue, FormEdition, MetricId, Question, ReturnContent } from '@monitor/domain';

/** The counts of an accepted return as PostgreSQL keeps them. */
export interface StoredCounts {
  quarterId: string;
  /** Number of the edition that the return answers. */
  edition: number;
  tables: StoredTable[];
}

/** Position i of both lists is group i of the stratifier. */
interface StoredTable {
  metricId: MetricId;
  stratifier: string;
  numerators: number[];
  denominators: number[];
}

/**
 * The counts of every accepted return of the organisation $1 before the quarter $2, newest first. Whoever may not see
 * the exact counts of the organisation gets none.
 */
export const earlierCounts = `
  (SELECT coalesce(json_agg(json_build_object('quarterId', quarter_id, 'edition', edition, 'tables', tables)
            ORDER BY quarter_id DESC), '[]')
   FROM (
     SELECT earlier.quarter_id, earlier.catalogue_version AS edition,
            json_agg(json_build_object('metricId', fact.metric_id, 'stratifier', fact.stratifier,
              'numerators', fact.numerators, 'denominators', fact.denominators)) AS tables
     FROM quarterly_return earlier
     JOIN metric_fact fact
       ON fact.organisation_code = earlier.organisation_code AND fact.quarter_id = earlier.quarter_id
      AND fact.revision = earlier.accepted_revision
     WHERE earlier.organisation_code = $1 AND earlier.quarter_id < $2
     GROUP BY 1, 2
   ) counted)`;

function toCells(edition: FormEdition, { stratifier, numerators, denominators }: StoredTable) {
  const cells: Record<string, CellValue> = {};
  stratifierIn(edition, stratifier).groups.forEach(({ code }, index) => {
    const [numerator, denominator] = [numerators[index], denominators[index]];
    if (numerator !== undefined) cells[`${code}.numerator`] = numerator;
    if (denominator !== undefined) cells[`${code}.denominator`] = denominator;
  });
  return cells;
}

function isTableOf({ metric, shape }: Question, { metricId, stratifier }: StoredTable): boolean {
  return metric === metricId && shape.of === 'TABLE' && shape.stratifier === stratifier;
}

function toAnswers(edition: FormEdition, tables: readonly StoredTable[]): Answer[] {
  return questionsOf(edition).flatMap((question) => {
    const table = tables.find((each) => isTableOf(question, each));
    return table === undefined ? [] : [{ question: question.code, cells: toCells(edition, table), confirmed: true }];
  });
}

/** What an organisation counted, as returns that hold tables of counts alone, each by the edition that it answers. */
export function toEarlierContents(organisationCode: string, counts: readonly StoredCounts[]): ReturnContent[] {
  return counts.map(({ quarterId, edition, tables }) => ({
    organisationCode,
    quarterId,
    edition,
    answers: toAnswers(editionOf(edition), tables),
  }));
}
