import { allowFor } from '@monitor/analysis';
import type { ColumnAnswers, MissingReturn, RegionAnswers } from '@monitor/analysis';
import { isInPlace } from '@monitor/domain';
import type { ImplementationStatus } from '@monitor/domain';
import type { Column } from '../consistency/columns.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import type { MissingReturnRow } from './missing-returns.query.js';

/** What was read for one region. */
export interface ReadRegion {
  regionCode: string;
  columns: readonly Column[];
  /** Of all regions. */
  counts: readonly AreaStatusCounts[];
  missing: readonly MissingReturnRow[];
}

/** What the region and the rest of England answered by column, and what each missing return still owes. */
export function regionAnswers({ regionCode, columns, counts, missing }: ReadRegion): RegionAnswers {
  const own = counts.filter(({ areaCode }) => areaCode === regionCode);
  const others = counts.filter(({ areaCode }) => areaCode !== regionCode);
  return {
    confidence: allowFor(counts.length * columns.length, 'comparisons').confidence,
    columns: columns.map(({ key, text, label, actionCodes }) => ({
      key,
      name: actionCodes.length > 1 ? text : label,
      region: answersIn(own, key),
      rest: answersIn(others, key),
    })),
    missing: missing.map((row) => toMissing(row, columns)),
  };
}

function answersIn(areas: readonly AreaStatusCounts[], key: string): ColumnAnswers {
  const sum: ColumnAnswers = { inPlace: 0, applicable: 0, organisations: 0 };
  for (const cell of areas.flatMap(({ cells }) => cells.filter((each) => each.key === key))) {
    sum.organisations += cell.organisations;
    for (const [status, answers = 0] of Object.entries(cell.counts)) {
      if (status === 'NOT_APPLICABLE') continue;
      sum.applicable += answers;
      if (isInPlace(status as ImplementationStatus)) sum.inPlace += answers;
    }
  }
  return sum;
}

function toMissing({ code, name, type, loaded, before }: MissingReturnRow, columns: readonly Column[]): MissingReturn {
  return {
    code,
    name,
    owed: columns.map(({ key, askedOf }) => Math.max((askedOf[type] ?? 0) - (loaded[key] ?? 0), 0)),
    before: before && columns.map(({ key }) => before[key] ?? { inPlace: 0, applicable: 0 }),
  };
}
