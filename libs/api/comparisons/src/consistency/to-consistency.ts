import { isLowResponse, responseRate, statusDistribution } from '@monitor/analysis';
import type { StatusDistribution as Distribution } from '@monitor/analysis';
import { toShare } from '@monitor/api-releases';
import { fewestInVerdict, loadedSentence, statusLabel, readingSentence } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';
import { toArea } from '../areas/to-area.js';
import type { Column } from './columns.js';
import type { CountedView } from './count-statuses.js';
import type { FindingsOfPractice } from './practice/findings-of-practice.js';
import type { AreaConsistency, Consistency, StatusDistribution } from './consistency.type.js';
import { sentences } from '../loaded/sentences.js';
import { possibleInPlace } from './possible-in-place.js';
import type { AreaStatusCounts } from './status-counts.query.js';

/** Why the returns of a region's boards may be fewer than those of the region. */
const inNoBoard =
  'A return of the region itself, or of another organisation that belongs to no board, counts for the region and for England, and in no board.';

/** One area's counts with the distributions made of them. */
interface CountedArea {
  counts: AreaStatusCounts;
  cells: Distribution[];
}

/** Everything that the page needs: figures from the counts of one statement, what is said of them from organisations. */
export function toConsistency(
  { view, columns, counts, loadedSources }: CountedView,
  { comparison: { columnToOpen, ...comparison }, findings }: FindingsOfPractice,
): Consistency {
  const { quarter, level, reading, within } = view;
  const counted = counts.map((each) => ({ counts: each, cells: cellsOf(each, columns) }));
  return {
    quarter,
    level,
    within,
    ...reading,
    columns: columns.map(({ key, label, text }) => ({ key, label, text })),
    areas: counted.map((each) => areaConsistency(each, { level, columns })),
    finding: comparison.sentence,
    comparison,
    findings,
    columnToOpen,
    source: sentences([
      `Accepted returns for ${quarter.label}, self-reported by organisations.`,
      loadedSentence(loadedSources),
      readingSentence(reading, 'STATUSES'),
      level === 'ICB' ? inNoBoard : '',
    ]),
    loadedSources,
  };
}

function cellsOf({ cells }: AreaStatusCounts, columns: Column[]): Distribution[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return columns.map(({ key }) => statusDistribution(byKey.get(key) ?? { key, organisations: 0, counts: {} }));
}

function areaConsistency(
  { counts, cells }: CountedArea,
  { level, columns }: { level: AreaLevel; columns: Column[] },
): AreaConsistency {
  const response = responseRate(counts.accepted, counts.expected);
  return {
    area: toArea(level, counts.areaCode, counts.areaName),
    expected: counts.expected,
    accepted: counts.accepted,
    response: toShare(response),
    isLowResponse: isLowResponse(response),
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
    inPlace: toShare(inPlace, null, cell.organisations < fewestInVerdict ? ['LOW_RELIABILITY'] : []),
  };
}
