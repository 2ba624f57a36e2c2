import { estimateColumns } from '@monitor/web-charts';
import type { CsvTable } from '@monitor/web-charts';
import { explainSigns } from '../source/sign-notes.js';
import type { EquityArea, EquityPoint } from './equity-answer.js';
import type { GroupRow } from './to-group-rows.js';

interface AreaPoint {
  area: EquityArea['area'];
  point: EquityPoint;
}

/** Gaps as rows to download: one row an area and quarter, differences of shares from -1 to 1. */
export function gapCsv(areas: readonly EquityArea[], notes: readonly string[]): CsvTable<AreaPoint> {
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
    ],
    rows,
    notes,
  });
}

/** Groups as rows to download: one row a group and quarter, counts and shares as published. */
export function groupCsv(
  area: EquityArea['area'],
  rows: readonly GroupRow[],
  notes: readonly string[],
): CsvTable<GroupRow> {
  return explainSigns({
    columns: [
      { header: 'Area code', value: () => area.code },
      { header: 'Area', value: () => area.name },
      { header: 'Quarter', value: ({ quarter }) => quarter.label },
      { header: 'Group', value: ({ group }) => group.label },
      { header: 'Numerator', value: ({ group }) => group.numerator.value ?? group.numerator.text },
      { header: 'Denominator', value: ({ group }) => group.denominator.value ?? group.denominator.text },
      ...estimateColumns<GroupRow>('Share', ({ group }) => group.share),
    ],
    rows,
    notes,
  });
}
