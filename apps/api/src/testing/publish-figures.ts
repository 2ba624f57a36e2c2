import { groupCodes } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TestDatabase } from '@monitor/testing';

const quarterId = '2025-26-Q3';
const areas = [
  ...[{ level: 'ENGLAND', areaCode: 'ENG' } as const, { level: 'REGION', areaCode: 'Y58' } as const],
  ...['QKK', 'QMJ', 'QOX'].map((areaCode) => ({ level: 'ICB', areaCode }) as const),
];

/** Publishes publications of these kinds, numbered from 1, each with another metric by deprivation; some figures are hidden. */
export async function publishFigures({ query }: TestDatabase, kinds: readonly PublicationKind[]): Promise<void> {
  await query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ($1, '2025-10-01', '2025-12-31', '2026-01-01', '2026-01-20', '2026-01-31') ON CONFLICT DO NOTHING`,
    [quarterId],
  );
  for (const [index, kind] of kinds.entries()) {
    const metricId = `M0${index + 1}`;
    const tables = areas.map((area, position) => ({ ...area, quarterId, metricId, sums: sumsOf(position) }));
    await insertPublication(query, tables, index + 1);
    await query(`UPDATE publication SET kind = $2, quarter_id = $3, reason = $4 WHERE number = $1`, [
      ...[index + 1, kind, quarterId],
      kind === 'REVISED' ? 'A board was counted twice.' : null,
    ]);
  }
}

/** Sums of each group; of the first area all can be shown. */
function sumsOf(area: number): Record<string, [number, number]> {
  const sums = groupCodes('DEPRIVATION').map((code, group): [string, [number, number]] => {
    return [code, [area > 0 && group === area ? 3 : 120 + 31 * group + 7 * area, 400 + 55 * group + 20 * area]];
  });
  return Object.fromEntries(sums);
}
