import { equityPoint, figuresOfGroups } from '@monitor/analysis';
import { groupsOfSums } from '@monitor/analysis/testing';
import { metricCatalogue, stratifierDefinition, stratifiers } from '@monitor/domain';
import type { Client } from 'pg';
import { publicationSql, tablesSql } from './published-figures.query.js';

const variants = 50;
/** Boards by readings: tables of one metric, stratifier and quarter. */
const tablesOfMetric = 42 * 2;

/** What a table may show: counts of every group, some of them hidden. */
function variantOf(stratifier: string, variant: number): string {
  const definition = stratifierDefinition(stratifier);
  const sums = definition.groups.map(({ code }, group): [string, [number, number]] => {
    const everybody = 300 + 97 * group + 31 * variant;
    return [code, [(variant + group) % 11 === 0 ? 3 : Math.round(everybody * (0.2 + 0.011 * variant)), everybody]];
  });
  return JSON.stringify(equityPoint(groupsOfSums(Object.fromEntries(sums), definition), definition));
}

/** Publishes at least so many figures, as many quarters as it takes; gives back how many there are. */
export async function publishFigures(admin: Client, wanted: number): Promise<number> {
  const each = stratifiers.map((stratifier) => figuresOfGroups(stratifierDefinition(stratifier).groups.length));
  const metrics = metricCatalogue().flatMap(({ id, kind }) => (kind === 'SHARE' ? [id] : []));
  const ofQuarter = tablesOfMetric * metrics.length * each.reduce((sum, figures) => sum + figures, 0);
  const count = Math.ceil(wanted / ofQuarter);
  const quarters = Array.from({ length: count }, (_, index) => quarterOf(index));
  await admin.query(publicationSql);
  for (const stratifier of stratifiers) {
    const shown = Array.from({ length: variants }, (_, variant) => variantOf(stratifier, variant));
    await admin.query(tablesSql, [stratifier, quarters, shown, metrics]);
  }
  await admin.query('VACUUM ANALYZE published_table');
  return count * ofQuarter;
}

/** Quarters one after another, from the spring of 1990. */
function quarterOf(index: number): string {
  const year = 1990 + Math.floor(index / 4);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}-Q${1 + (index % 4)}`;
}
