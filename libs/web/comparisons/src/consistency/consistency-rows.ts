import { shareFigure, statusLabel } from '@monitor/domain';
import type { Figure, FigureColumn, FileFact } from '@monitor/domain';
import { drawnStatuses } from '@monitor/web-charts';
import type { DrawnStatus } from '@monitor/web-charts';
import { areaColumns } from '../kit/area-columns.js';
import type { AreaRow } from '../kit/area-columns.js';
import { cellOf, overall } from './consistency-answer.js';
import { possibleColumn } from './possible-range.js';
import type { PossibleRange } from './possible-range.js';
import type { ColumnCell, ConsistencyAnswer, ConsistencyArea, ConsistencyColumn } from './consistency-answer.js';

interface ReturnsRow extends AreaRow {
  expected: number;
  accepted: number;
}

/** One cell of the heatmap. */
export interface HeatRow extends ReturnsRow {
  column: ConsistencyColumn;
  /** How many organisations answered. */
  organisations: number;
  inPlace: Figure;
  possible: PossibleRange;
}

const notAsked = shareFigure({ status: 'NOT_APPLICABLE', value: null, lower: null, upper: null });

/** What the areas are parts of, then every area; of each all columns together, then each of them. */
export function toHeatRows({
  wholes,
  areas,
  columns,
}: Pick<ConsistencyAnswer, 'wholes' | 'areas' | 'columns'>): HeatRow[] {
  return [...wholes, ...areas].flatMap((each) => {
    const { area, expected, accepted } = each;
    return [overall, ...columns].map((column) => {
      const cell = cellOf(each, column.key);
      return {
        ...{ area, expected, accepted, column },
        ...{ organisations: cell?.organisations ?? 0, inPlace: cell?.inPlace ?? notAsked },
        possible: cell?.possible ?? null,
      };
    });
  });
}

/** The heatmap as a list: one row an area and column. */
export function heatColumns<Row extends HeatRow = HeatRow>(rowsName: string): FigureColumn<Row>[] {
  return [
    ...areaColumns<Row>(rowsName),
    { kind: 'COUNT', key: 'expected', header: 'Expected returns', read: ({ expected }) => expected },
    { kind: 'COUNT', key: 'accepted', header: 'Accepted returns', read: ({ accepted }) => accepted },
    { kind: 'WORDS', key: 'columnKey', header: 'Code of domain or action', read: ({ column }) => column.key },
    { kind: 'WORDS', key: 'column', header: 'Domain or action', read: ({ column }) => column.text },
    answeredColumn<Row>(),
    inPlaceColumn<Row>(),
    possibleColumn<Row>(),
  ];
}

function answeredColumn<Row extends { organisations: number }>(): FigureColumn<Row> {
  const header = 'Organisations that answered';
  return { kind: 'COUNT', key: 'organisations', header, read: ({ organisations }) => organisations };
}

function inPlaceColumn<Row extends { inPlace: Figure }>(): FigureColumn<Row> {
  const head = { kind: 'FIGURE', key: 'inPlace', header: 'Share in place', unit: 'SHARE', hasInterval: true } as const;
  return { ...head, read: ({ inPlace }) => inPlace };
}

/** One area of the spread: what its bar, its interval and its row of the table are made from. */
export interface SpreadRow extends ReturnsRow {
  /** How many organisations answered. */
  organisations: number;
  inPlace: Figure;
  possible: PossibleRange;
  answers: Record<DrawnStatus, number>;
  notApplicable: number;
}

function answersOf(cell: ColumnCell): Record<DrawnStatus, number> {
  const byStatus = new Map(cell.counts.map(({ status, answers }) => [status, answers]));
  const pairs = drawnStatuses.map((status) => [status, byStatus.get(status) ?? 0] as const);
  return Object.fromEntries(pairs) as Record<DrawnStatus, number>;
}

/** The spread of statuses in one column; areas without such a column are left out. */
export function toSpreadRows(areas: readonly ConsistencyArea[], columnKey: string): SpreadRow[] {
  return areas.flatMap((each) => {
    const cell = cellOf(each, columnKey);
    if (cell === undefined) return [];
    const { area, expected, accepted } = each;
    const { inPlace, possible, notApplicable, organisations } = cell;
    const counts = { expected, accepted, organisations, notApplicable, answers: answersOf(cell) };
    return [{ area, ...counts, inPlace, possible }];
  });
}

/** The rows of the bars and of the intervals, in numbers. */
export function spreadColumns(rowsName: string): FigureColumn<SpreadRow>[] {
  return [
    ...areaColumns<SpreadRow>(rowsName),
    answeredColumn<SpreadRow>(),
    inPlaceColumn<SpreadRow>(),
    possibleColumn<SpreadRow>(),
    ...drawnStatuses.map((status) => answersColumn(status, statusLabel(status), ({ answers }) => answers[status])),
    answersColumn('notApplicable', 'Does not apply', ({ notApplicable }) => notApplicable),
    { kind: 'COUNT', key: 'accepted', header: 'Accepted returns', read: ({ accepted }) => accepted },
    { kind: 'COUNT', key: 'expected', header: 'Expected returns', only: 'FILE', read: ({ expected }) => expected },
  ];
}

function answersColumn(key: string, header: string, read: (row: SpreadRow) => number): FigureColumn<SpreadRow> {
  return { kind: 'COUNT', key, header, fileHeader: `${header} (answers)`, read };
}

/** What holds for all rows of a file about practice. */
export function practiceFacts(
  { quarter, isChecked, peerGroup }: ConsistencyAnswer,
  column?: ConsistencyColumn,
): FileFact[] {
  return [
    { header: 'Quarter', value: quarter.label },
    { header: 'Measure', value: isChecked ? 'Share in place and checked by somebody else' : 'Share in place' },
    ...(column === undefined ? [] : [{ header: 'Domain or action', value: column.text }]),
    ...(peerGroup === null ? [] : [{ header: 'Organisations', value: peerGroup.label }]),
    { header: 'Publication', value: 'None: live counts of organisations' },
  ];
}
