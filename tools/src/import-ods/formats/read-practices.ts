import type { MembershipStatement, OdsRecord } from '@monitor/api-organisations';
import { formatDay } from '@monitor/domain';
import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { organisationRows } from './organisation-rows.js';
import type { OrganisationRow } from './organisation-rows.js';
import { readDay, whyNoDay } from './read-day.js';
import { readLife } from './read-life.js';
import type { Life } from './read-life.js';

/** Of the settings in which prescriptions are written, the one that is a GP practice. */
const practiceSetting = '4';
/** Column 26 is the last that is read. */
const lastColumn = 26;
const statuses = { A: 'active', C: 'closed', D: 'dormant', P: 'proposed' } as const;

interface Commissioned {
  joinedOn: string | null;
  leftOn: string | null;
}

/** Why a row that may be right is not wanted; null where it is. */
function unwanted({ setting, status }: OrganisationRow['cells']): string | null {
  if (setting !== '' && setting !== practiceSetting)
    return `Not a GP practice (prescribing setting other than ${practiceSetting})`;
  if (status === 'P') return 'Proposed: not open yet (status P)';
  return status === 'D' ? 'Dormant: sees no patients (status D)' : null;
}

function readCommissioned({ joined, left }: OrganisationRow['cells']): Commissioned | string {
  const joinedOn = joined === '' ? null : readDay(joined);
  const leftOn = left === '' ? null : readDay(left);
  if (joined !== '' && joinedOn === null)
    return `Found that it joined its commissioner on “${joined}”, wanted yyyymmdd.${whyNoDay(joined)}`;
  if (left !== '' && leftOn === null) {
    return `Found that it left its commissioner on “${left}”, wanted yyyymmdd.${whyNoDay(left)}`;
  }
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn) {
    return `Found that it left its commissioner on ${leftOn}, before it joined on ${joinedOn}.`;
  }
  return { joinedOn, leftOn };
}

/** What status and days say against each other; null where they agree. */
function contradiction(
  { status, setting }: OrganisationRow['cells'],
  { closedOn }: Life,
  { leftOn, today }: { leftOn: string | null; today: string },
): string | null {
  if (setting === '') return `Found no prescribing setting, wanted ${practiceSetting} for a GP practice.`;
  if (!(status in statuses)) return `Found the status “${status}”, wanted ${Object.keys(statuses).join(', ')}.`;
  if (status === 'C' && closedOn === null) return 'Found the status C (closed), but no closing day.';
  if (status === 'A' && closedOn !== null && closedOn < today) {
    return `Found the status A (active), but that it closed on ${formatDay(closedOn)}.`;
  }
  if (closedOn === null && leftOn !== null && leftOn < today) {
    return `Found that it left its commissioner on ${formatDay(leftOn)}, and no other commissioner.`;
  }
  return null;
}

function toRecord({ line, cells }: OrganisationRow, life: Life, { joinedOn }: Commissioned): OdsRecord {
  const place = {
    icbCode: null,
    subIcbCode: cells.commissioner,
    regionCode: cells.region,
    placedFrom: joinedOn,
    otherIcbCode: cells.board === '' ? null : cells.board,
  };
  return { line, ...life, onsCode: null, type: 'PRACTICE', ...place };
}

function toMembership(
  { line, cells }: OrganisationRow,
  { code, openedOn, closedOn }: Life,
  { joinedOn, leftOn }: Commissioned,
): MembershipStatement[] {
  const validFrom = joinedOn !== null && joinedOn > openedOn ? joinedOn : openedOn;
  const ends = [leftOn, closedOn].filter((day) => day !== null).sort();
  const validTo = ends[0] ?? null;
  if (cells.commissioner === '' || (validTo !== null && validTo < validFrom)) return [];
  const group = { kind: 'PLACE', groupCode: cells.commissioner, groupName: null } as const;
  return [{ line, memberCode: code, ...group, validFrom, validTo }];
}

/**
 * GP practices from the rows of an epraccur file, or of an export with a header. Their board is that of their
 * commissioner (column 15); the one in the fourth column, of which the meaning changed in 2025, counts only where the
 * commissioner tells none.
 */
export function readPractices([rows = []]: readonly (readonly CsvRow[])[], today: string): FileContent {
  const content: FileContent = { ...emptyContent, records: [], memberships: [], refused: [], leftOut: [] };
  for (const row of organisationRows(rows, lastColumn)) {
    const { line, cells, columnsFound, columnsWanted } = row;
    const { code } = cells;
    const reason = columnsFound === columnsWanted ? unwanted(cells) : null;
    if (reason !== null) {
      content.leftOut.push({ line, code, reason });
      continue;
    }
    const life = readLife(row);
    const commissioned = readCommissioned(cells);
    const wrong = [life, commissioned].find((part) => typeof part === 'string');
    if (typeof life === 'string' || typeof commissioned === 'string') {
      content.refused.push({ line, code, reason: String(wrong) });
      continue;
    }
    const against = contradiction(cells, life, { leftOn: commissioned.leftOn, today });
    if (against !== null) content.refused.push({ line, code, reason: against });
    else {
      content.records.push(toRecord(row, life, commissioned));
      content.memberships.push(...toMembership(row, life, commissioned));
    }
  }
  return content;
}
