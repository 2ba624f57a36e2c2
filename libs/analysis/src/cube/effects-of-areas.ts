import type { StratifierDefinition } from '@monitor/domain';
import { equityPoint } from '../equity/equity-point.js';
import type { EquityPoint, GapClustering } from '../equity/equity-point.js';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { shareAtEffect } from '../publication/publish-table.js';
import { pooledOver, sizeOfTable, tableEffects } from '../publication/table-effects.js';
import type { TableEffects } from '../publication/table-effects.js';
import { englandKey } from './state-of-areas.js';
import type { TableOfArea } from './standing-tables.js';

/** The design effects of the table of an area as it now is. */
export type EffectsOfArea = (area: TableOfArea) => TableEffects;

/** The design effects of the tables of a metric by one stratifier: England's, scaled to the size of each one's organisations. */
export function effectsOfAreas(
  areas: readonly TableOfArea[],
  of: { definition: StratifierDefinition; policy: DisclosurePolicy },
): EffectsOfArea {
  const england = pooledOver(areas.find(({ key }) => key === englandKey)?.now ?? [], of);
  return ({ now }) => tableEffects(sizeOfTable(now, of), england, of.definition);
}

/** How the people behind an area's gap come in organisations. */
export function clusteringOf(table: TableOfArea, effectsOf: EffectsOfArea): GapClustering {
  return { effects: effectsOf(table).comparison, organisations: table.now.length };
}

/**
 * The figures of a table that nobody has changed, where they were made by formulas that did not know organisations: of the
 * same counts as they stand, hidden ones hidden, with other intervals. Nothing more can be learnt from it than its design
 * effects. Empty where it needs none.
 */
export function madeAnew(
  table: TableOfArea,
  definition: StratifierDefinition,
  effectsOf: EffectsOfArea,
): EquityPoint[] {
  const [last] = table.kept;
  if (last === undefined || last.figures.designEffects !== undefined) return [];
  const effects = effectsOf(table).groups;
  const groups = last.figures.groups.map((group, index) => ({
    ...group,
    ...shareAtEffect(group, effects[index] ?? null, Math.max(2, table.now.length)),
  }));
  return [equityPoint(groups, definition, clusteringOf(table, effectsOf))];
}
