import type { CsvRow } from '../read-rows.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { organisationRows } from './organisation-rows.js';
import type { OrganisationRow } from './organisation-rows.js';
import { readLife } from './read-life.js';

/** Sub-type of sub-ICB locations (until June 2022: clinical commissioning groups); others are hubs and the like. */
const placeSubType = 'C';

/** A board is named like one, or is its own geography. */
export function namesBoard({ name, code, board }: OrganisationRow['cells']): boolean {
  return /\bINTEGRATED CARE BOARD$/i.test(name) || (board !== '' && board === code);
}

/**
 * Commissioners from the rows of an eccg file, or of an export with a header: sub-ICB locations as places, boards to be
 * compared with those that are known. Commissioning hubs and support units are left out.
 */
export function readCommissioners(rows: readonly CsvRow[]): FileContent {
  const content: FileContent = { ...emptyContent, records: [], boards: [], refused: [], leftOut: [] };
  for (const row of organisationRows(rows)) {
    const { line, cells } = row;
    const { code, name, board, region, subType } = cells;
    const life = readLife(row);
    if (typeof life === 'string') content.refused.push({ line, code, reason: life });
    else if (namesBoard(cells)) content.boards.push({ line, code, name, closedOn: life.closedOn });
    else if (subType !== '' && subType.toUpperCase() !== placeSubType) {
      content.leftOut.push({ line, code, reason: `Not a sub-ICB location (sub-type other than ${placeSubType})` });
    } else {
      const place = { icbCode: board, subIcbCode: code, regionCode: region, placedFrom: null };
      content.records.push({ line, ...life, onsCode: null, type: 'PLACE', ...place });
    }
  }
  return content;
}
