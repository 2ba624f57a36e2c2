import type { EquityGroup, StratifierDefinition } from '../../metrics/metric.js';
import type { Cells } from './answer.js';
import type { FormEdition } from './form-edition.js';
import type { TableShape } from './shape.js';

/** The field of a table that says at which level of a stratifier its counts are held. */
export const levelField = 'level';

/** The list of rows with a key; refuses one that the edition does not hold (a fault in the edition). */
export function stratifierIn(edition: FormEdition, key: string): StratifierDefinition {
  const definition = edition.stratifiers.find(({ stratifier }) => stratifier === key);
  if (definition === undefined) throw new Error(`Edition ${edition.version} has no list of rows called ${key}.`);
  return definition;
}

/** The rows of a table, in order: the broad groups, or the detailed ones where the answer says that it is held so. */
export function tableRows(edition: FormEdition, shape: TableShape, cells: Cells): readonly EquityGroup[] {
  const { groups, detailedGroups } = stratifierIn(edition, shape.stratifier);
  return cells[levelField] === 'DETAILED' && detailedGroups !== undefined ? detailedGroups : groups;
}

/** Every row that a table may have: the broad groups, then the detailed ones, for where either may be written. */
export function everyTableRow(edition: FormEdition, shape: Pick<TableShape, 'stratifier'>): readonly EquityGroup[] {
  const { groups, detailedGroups = [] } = stratifierIn(edition, shape.stratifier);
  const codes = new Set(groups.map(({ code }) => code));
  return [...groups, ...detailedGroups.filter(({ code }) => !codes.has(code))];
}
