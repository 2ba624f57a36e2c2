import { estimateColumns } from '@monitor/web-charts';
import type { CsvTable, ShownEstimate } from '@monitor/web-charts';
import { explainSigns } from '../source/sign-notes.js';
import { cellOf } from './consistency-answer.js';
import type { ConsistencyAnswer, ConsistencyArea, ConsistencyColumn } from './consistency-answer.js';

interface HeatCsvRow {
  area: ConsistencyArea;
  column: ConsistencyColumn;
  inPlace: ShownEstimate;
}

const notAsked: ShownEstimate = { status: 'NOT_APPLICABLE', value: null, lower: null, upper: null, text: '[z]' };

/** The heatmap as rows to download: one row an area and column, shares from 0 to 1. */
export function heatCsv(
  { areas, columns }: Pick<ConsistencyAnswer, 'areas' | 'columns'>,
  notes: readonly string[],
): CsvTable<HeatCsvRow> {
  const rows = areas.flatMap((area) =>
    columns.map((column) => ({ area, column, inPlace: cellOf(area, column.key)?.inPlace ?? notAsked })),
  );
  return explainSigns({
    columns: [
      { header: 'Area code', value: ({ area }) => area.area.code },
      { header: 'Area', value: ({ area }) => area.area.name },
      { header: 'Expected returns', value: ({ area }) => area.expected },
      { header: 'Accepted returns', value: ({ area }) => area.accepted },
      { header: 'Code of domain or action', value: ({ column }) => column.key },
      { header: 'Domain or action', value: ({ column }) => column.text },
      ...estimateColumns<HeatCsvRow>('Share in place', ({ inPlace }) => inPlace),
    ],
    rows,
    notes,
  });
}
