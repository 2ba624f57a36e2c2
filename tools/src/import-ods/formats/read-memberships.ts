import type { MembershipStatement } from '@monitor/api-organisations';
import { membershipKinds } from '@monitor/domain';
import type { MembershipKind } from '@monitor/domain';
import { cleanCode, wrongCode } from '../rows/clean-cell.js';
import { plainName } from '../rows/plain-name.js';
import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { readDay, whyNoDay } from './read-day.js';

/** The columns of our own file of memberships, in any order. */
export const membershipColumns = ['MEMBER_CODE', 'KIND', 'GROUP_CODE', 'GROUP_NAME', 'VALID_FROM', 'VALID_TO'] as const;
type Cells = Record<(typeof membershipColumns)[number], string>;

function isKind(text: string): text is MembershipKind {
  return membershipKinds.some((kind) => kind === text);
}

function readRow(line: number, cells: Cells): MembershipStatement | string {
  const kind = plainName(cells.KIND);
  const { MEMBER_CODE: memberCode, GROUP_CODE: groupCode, GROUP_NAME: groupName } = cells;
  if (memberCode === '' || groupCode === '' || groupName === '') {
    return 'Found no member, no group or no name of the group.';
  }
  const wrong = wrongCode(memberCode) ?? wrongCode(groupCode);
  if (wrong !== null) return wrong;
  if (!isKind(kind)) return `Found the kind “${cells.KIND}”, wanted ${membershipKinds.join(', ')}.`;
  const validFrom = readDay(cells.VALID_FROM);
  const validTo = cells.VALID_TO === '' ? null : readDay(cells.VALID_TO);
  if (validFrom === null)
    return `Found the first day “${cells.VALID_FROM}”, wanted a day such as 2026-04-01.${whyNoDay(cells.VALID_FROM)}`;
  if (validTo === null && cells.VALID_TO !== '') {
    return `Found the last day “${cells.VALID_TO}”, wanted a day such as 2026-04-01, or nothing.`;
  }
  if (validTo !== null && validTo < validFrom) return `Found the last day ${validTo} before the first, ${validFrom}.`;
  return { line, memberCode, kind, groupCode, groupName, validFrom, validTo };
}

/** Memberships of collaboratives, peer groups and other groups from a file with a header. */
export function readMembershipFile([sheet = []]: readonly (readonly CsvRow[])[]): FileContent {
  const [header, ...rows] = sheet;
  const content: FileContent = { ...emptyContent, memberships: [], refused: [] };
  const names = header?.cells.map(plainName) ?? [];
  const groups = new Map<string, { name: string; line: number }>();
  for (const { line, cells } of rows) {
    const found = membershipColumns.map((column) => {
      const cell = cells[names.indexOf(column)] ?? '';
      return [column, column.endsWith('_CODE') ? cleanCode(cell) : cell];
    });
    const row = Object.fromEntries(found) as Cells;
    const read = readRow(line, row);
    const first = groups.get(row.GROUP_CODE) ?? { name: row.GROUP_NAME, line };
    if (typeof read === 'string') content.refused.push({ line, code: row.MEMBER_CODE, reason: read });
    else if (first.name !== row.GROUP_NAME) {
      const reason = `Found the name “${row.GROUP_NAME}” of the group “${row.GROUP_CODE}”, which line ${first.line} calls “${first.name}”.`;
      content.refused.push({ line, code: row.MEMBER_CODE, reason });
    } else {
      groups.set(row.GROUP_CODE, first);
      content.memberships.push(read);
    }
  }
  return content;
}
