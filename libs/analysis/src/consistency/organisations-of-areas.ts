import type { PracticeTable } from './practice-table.js';

/** The rows of a table, area by area: those of area `a` stand in `rows` from `starts[a]` up to `starts[a + 1]`. */
export interface OrganisationsOfAreas {
  rows: Int32Array;
  starts: Int32Array;
}

/** Sorts the organisations of a table by area, in one walk. */
export function organisationsOfAreas({ areas, areaOf }: Pick<PracticeTable, 'areas' | 'areaOf'>): OrganisationsOfAreas {
  const starts = new Int32Array(areas.length + 1);
  for (const area of areaOf) starts[area + 1]! += 1;
  for (let area = 0; area < areas.length; area += 1) starts[area + 1]! += starts[area]!;
  const next = Int32Array.from(starts);
  const rows = new Int32Array(areaOf.length);
  areaOf.forEach((area, row) => {
    rows[next[area]!] = row;
    next[area]! += 1;
  });
  return { rows, starts };
}
