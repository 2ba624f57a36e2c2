import type { DataSource } from 'typeorm';

const comparisons = 3;

/**
 * How many milliseconds the process's own clock is ahead of the database's. The database is asked in the middle of the
 * time that the question takes, as near as can be known; of several answers the quickest says most.
 */
export async function compareClocks(dataSource: Pick<DataSource, 'query'>): Promise<number> {
  const compared: { tookMs: number; aheadMs: number }[] = [];
  for (let asked = 0; asked < comparisons; asked += 1) {
    const before = Date.now();
    const begun = performance.now();
    const [answer] = await dataSource.query<{ ms: number }[]>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
    );
    const tookMs = performance.now() - begun;
    compared.push({ tookMs, aheadMs: before + tookMs / 2 - (answer?.ms ?? Number.NaN) });
  }
  const [quickest] = compared.sort((one, other) => one.tookMs - other.tookMs);
  return quickest?.aheadMs ?? Number.NaN;
}
