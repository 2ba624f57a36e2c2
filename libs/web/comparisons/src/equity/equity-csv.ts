import { markers } from '@monitor/domain';
import { estimateColumns } from '@monitor/web-charts';
import type { CsvColumn, CsvTable } from '@monitor/web-charts';
import { explainSigns } from '../source/sign-notes.js';
import { breakKeys } from './breaks.js';
import type { EquityArea, EquityPoint } from './equity-answer.js';
import type { GroupRow } from './to-group-rows.js';

interface AreaPoint {
  area: EquityArea['area'];
  point: EquityPoint;
}

/** Whether the figures of a row can be compared with those of the quarter before. */
function breakColumn<Row>(isBreak: (row: Row) => boolean): CsvColumn<Row> {
  const { marker } = markers.breakInSeries;
  return { header: 'Break before this quarter', value: (row) => (isBreak(row) ? marker : 'No') };
}

/** Gaps as rows to download: one row an area and quarter, differences of shares from -1 to 1. */
export function gapCsv(areas: readonly EquityArea[], notes: readonly string[]): CsvTable<AreaPoint> {
  const areaBreaks = new Map(areas.map((each) => [each.area.code, breakKeys(each)]));
  const rows = areas.flatMap(({ area, points }) => points.map((point) => ({ area, point })));
  return explainSigns({
    columns: [
      { header: 'Area code', value: ({ area }) => area.code },
      { header: 'Area', value: ({ area }) => area.name },
      { header: 'Quarter', value: ({ point }) => point.quarter.label },
      ...estimateColumns<AreaPoint>('Gap', ({ point }) => point.difference),
      ...estimateColumns<AreaPoint>('Ratio', ({ point }) => point.ratio),
      ...estimateColumns<AreaPoint>('Share not known or not stated', ({ point }) => point.unknown).slice(0, 1),
      { header: 'Returns', value: ({ point }) => point.organisations },
      breakColumn<AreaPoint>(({ area, point }) => areaBreaks.get(area.code)?.includes(point.quarter.id) ?? false),
    ],
    rows,
    notes,
  });
}

/** Groups as rows to download: one row a group and quarter, counts and shares as published. */
export function groupCsv(
  { area, breaks }: EquityArea,
  rows: readonly GroupRow[],
  notes: readonly string[],
): CsvTable<GroupRow> {
  const keys = breakKeys({ breaks });
  return explainSigns({
    columns: [
      { header: 'Area code', value: () => area.code },
      { header: 'Area', value: () => area.name },
      { header: 'Quarter', value: ({ quarter }) => quarter.label },
      { header: 'Group', value: ({ group }) => group.label },
      { header: 'Numerator', value: ({ group }) => group.numerator.value ?? group.numerator.text },
      { header: 'Denominator', value: ({ group }) => group.denominator.value ?? group.denominator.text },
      ...estimateColumns<GroupRow>('Share', ({ group }) => group.share),
      breakColumn<GroupRow>(({ quarter }) => keys.includes(quarter.id)),
    ],
    rows,
    notes,
  });
}
