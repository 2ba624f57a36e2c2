import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { organisationRows } from './organisation-rows.js';
import type { OrganisationRow } from './organisation-rows.js';
import { readLife } from './read-life.js';

/**
 * Sub-type of sub-ICB locations (until June 2022: clinical commissioning groups), and their role in files that list roles
 * there, several divided by a bar. Others are hubs, reporting entities and the like.
 */
const placeSubTypes = ['C', 'RO319'];

/** Column 14 is the last that is read. */
const lastColumn = 14;

function isPlace({ subType }: OrganisationRow['cells']): boolean {
  return subType === '' || subType.split('|').some((one) => placeSubTypes.includes(one));
}

/** A board is named like one, or is its own geography. */
export function namesBoard({ name, code, board }: OrganisationRow['cells']): boolean {
  return /\bINTEGRATED CARE BOARD$/i.test(name) || (board !== '' && board === code);
}

/**
 * Commissioners from the rows of an eccg file, or of an export with a header: sub-ICB locations as places, boards to be
 * compared with those that are known. Commissioning hubs and support units are left out.
 */
export function readCommissioners([rows = []]: readonly (readonly CsvRow[])[]): FileContent {
  const content: FileContent = { ...emptyContent, records: [], boards: [], refused: [], leftOut: [] };
  for (const row of organisationRows(rows, lastColumn)) {
    const { line, cells } = row;
    const { code, name, board, region } = cells;
    const life = readLife(row);
    if (typeof life === 'string') content.refused.push({ line, code, reason: life });
    else if (namesBoard(cells)) content.boards.push({ line, code, name, closedOn: life.closedOn });
    else if (!isPlace(cells)) {
      content.leftOut.push({
        line,
        code,
        reason: `Not a sub-ICB location (sub-type other than ${placeSubTypes.join(' or ')})`,
      });
    } else {
      const place = { icbCode: board, subIcbCode: code, regionCode: region, placedFrom: null, otherIcbCode: null };
      content.records.push({ line, ...life, onsCode: null, type: 'PLACE', ...place });
    }
  }
  return content;
}
