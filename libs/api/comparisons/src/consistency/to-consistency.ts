import { consistencyFinding, responseRate, statusDistribution } from '@monitor/analysis';
import type { StatusDistribution as Distribution } from '@monitor/analysis';
import { statusLabel } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';
import type { Area, Quarter } from '@monitor/api-reference';
import { toArea } from '../areas/to-area.js';
import { toShare } from '../estimates/to-estimate-type.js';
import { readingSentence } from '../estimates/readings.js';
import type { Reading } from '../estimates/readings.js';
import type { Column } from './columns.js';
import type { AreaConsistency, Consistency, StatusDistribution } from './consistency.type.js';
import { possibleInPlace } from './possible-in-place.js';
import type { AreaStatusCounts } from './status-counts.query.js';

/** Everything that the page needs, from the counts of one statement. */
export function toConsistency(found: {
  quarter: Quarter;
  level: AreaLevel;
  reading: Reading;
  within: Area | null;
  columns: Column[];
  counts: AreaStatusCounts[];
}): Consistency {
  const { quarter, level, reading, within, columns } = found;
  const compared = found.counts.map((counts) => ({ counts, cells: cellsOf(counts, columns) }));
  return {
    quarter,
    level,
    within,
    ...reading,
    columns: columns.map(({ key, label, text }) => ({ key, label, text })),
    areas: compared.map(({ counts, cells }) => areaConsistency(counts, cells, found)),
    finding: consistencyFinding({
      areasName: level === 'ICB' ? 'integrated care boards' : 'regions',
      quarterLabel: quarter.label,
      columns: columns.map(({ key, label, text, actionCodes }) => ({
        key,
        label: actionCodes.length > 1 ? text : label,
      })),
      areas: compared.map(({ counts, cells }) => ({
        areaName: toArea(level, counts.areaCode, counts.areaName).shortName,
        organisations: counts.accepted,
        accepted: counts.accepted,
        expected: counts.expected,
        cells,
      })),
    }),
    source: `Accepted returns for ${quarter.label}, self-reported by organisations. ${readingSentence(reading, 'STATUSES')}`,
  };
}

function cellsOf({ cells }: AreaStatusCounts, columns: Column[]): Distribution[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return columns.map(({ key }) => statusDistribution(byKey.get(key) ?? { key, organisations: 0, counts: {} }));
}

function areaConsistency(
  counts: AreaStatusCounts,
  cells: Distribution[],
  { level, columns }: { level: AreaLevel; columns: Column[] },
): AreaConsistency {
  return {
    area: toArea(level, counts.areaCode, counts.areaName),
    expected: counts.expected,
    accepted: counts.accepted,
    response: toShare(responseRate(counts.accepted, counts.expected)),
    cells: columns.flatMap((column, index) => {
      const cell = cells[index];
      return cell ? [{ ...toDistribution(cell), possible: possibleInPlace(cell, column, counts.expectedOf) }] : [];
    }),
  };
}

function toDistribution({ inPlace, counts, ...cell }: Distribution): Omit<StatusDistribution, 'possible'> {
  return {
    ...cell,
    counts: counts.map(({ status, answers }) => ({ status, answers, label: statusLabel(status) })),
    inPlace: toShare(inPlace),
  };
}
