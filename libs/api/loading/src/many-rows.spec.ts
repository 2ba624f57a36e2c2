import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tidyMapping } from '@monitor/domain';
import { administrator, LoadingScenario, loadingDatabase, trusts } from './testing/loading-database.builder.js';

const rows = Number(process.env['LOADING_ROWS'] ?? 20_000);
const quarters = ['2024-25-Q4', '2025-26-Q1', '2025-26-Q2', '2025-26-Q3'];
const questions = ['D2-S2', 'D2-S3', 'D1-S1', 'D1-S2', 'D1-S3'];
const bodies = trusts(Math.ceil(rows / quarters.length / questions.length));
const statuses = ['PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED'];

/** A file of many rows that is never whole in memory. */
async function* manyRows(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('organisation,quarter,question,cell,value\n');
  let number = 0;
  for (const quarter of quarters) {
    for (const { code } of bodies) {
      const lines = questions.map(
        (question) => `${code},${quarter},${question},status,${statuses[(number += 7) % 4] ?? ''}`,
      );
      yield Buffer.from(`${lines.join('\n')}\n`);
    }
  }
}

let scenario: LoadingScenario;
beforeAll(async () => {
  scenario = new LoadingScenario(await loadingDatabase(bodies));
}, 300_000);
afterAll(() => scenario.database.drop());

/** Seconds that some work takes, and by how many MiB it raised the most memory there was. */
async function measured(work: () => Promise<unknown>): Promise<{ seconds: number; grown: number }> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const start = performance.now();
  await work();
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, grown: Math.round((most - before) / 1_048_576) };
}

describe('20,000 rows', () => {
  it('are checked, loaded and reversed in less than 20 seconds each', async () => {
    const [reader, approver] = [administrator('Reader'), administrator('Approver')];
    const [mapping, times] = [
      tidyMapping({ title: 'Many', source: 'A publisher' }),
      [] as { seconds: number; grown: number }[],
    ];
    let id = '';
    times.push(await measured(async () => (id = await scenario.readIn(reader, mapping, manyRows()))));
    await scenario.take(reader, 'PROPOSE', id);
    times.push(await measured(() => scenario.take(approver, 'APPROVE', id)));
    await scenario.take(approver, 'PROPOSE_REVERSAL', id);
    times.push(await measured(() => scenario.take(reader, 'REVERSE', id)));
    if (process.env['LOADING_ROWS'] !== undefined) process.stderr.write(`${rows} rows: ${JSON.stringify(times)}\n`);
    const { counts } = await scenario.standing(id);
    expect(counts).toMatchObject({ rows: bodies.length * 20, answers: bodies.length * 20, refused: 0 });
    expect(Math.max(...times.map(({ seconds }) => seconds))).toBeLessThan(20);
  }, 600_000);
});
