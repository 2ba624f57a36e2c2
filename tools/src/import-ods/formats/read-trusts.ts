import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { organisationRows } from './organisation-rows.js';
import { readLife } from './read-life.js';

/** NHS trusts from the rows of an etr file, care trusts from an ect file, or either from an export with a header. */
export function readTrusts([rows = []]: readonly (readonly CsvRow[])[]): FileContent {
  const content: FileContent = { ...emptyContent, records: [], refused: [] };
  for (const row of organisationRows(rows)) {
    const { line, cells } = row;
    const life = readLife(row);
    if (typeof life === 'string') content.refused.push({ line, code: cells.code, reason: life });
    else {
      const place = {
        icbCode: cells.board,
        subIcbCode: null,
        regionCode: cells.region,
        placedFrom: null,
        otherIcbCode: null,
      };
      content.records.push({ line, ...life, onsCode: null, type: 'TRUST', ...place });
    }
  }
  return content;
}
