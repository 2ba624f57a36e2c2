import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeRollups } from '@monitor/api-returns';
import type { LoadingMapping } from '@monitor/domain';
import { administrator, LoadingScenario, loadingDatabase, trusts } from './testing/loading-database.builder.js';

/** A collection of our own making: 400 bodies, one standard, three quarters before the product. */
const bodies = trusts(400);
const quarters = { 'Jan-Mar 2025': '2024-25-Q4', 'Apr-Jun 2025': '2025-26-Q1', 'Jul-Sep 2025': '2025-26-Q2' };
const outcomes = {
  'Standards Met': 'IMPLEMENTED',
  'Standards Exceeded': 'EMBEDDED',
  'Standards Not Met': 'IN_PROGRESS',
};
const mapping: LoadingMapping = {
  title: 'Accessibility standard, 2025',
  source: 'A made-up publisher, 12 May 2026',
  organisation: { column: 'Org Code' },
  quarter: { column: 'Period', words: quarters },
  question: { fixed: 'D2-S2' },
  cells: { status: { column: 'Outcome', words: outcomes } },
  leaveOut: [{ column: 'Sector', is: ['Arms length body'], because: 'Not asked by the framework' }],
};
const periods = Object.keys(quarters);
const words = Object.keys(outcomes);
const published = bodies.flatMap(({ code }, body) =>
  periods.map((period, index) => ({ code, period, outcome: words[(body * 7 + index * (body % 5)) % 3] ?? '' })),
);
const csv = [
  'Sector,Org Code,Period,Outcome',
  ...published.map(({ code, period, outcome }) => `NHS,${code.toLowerCase()},${period},${outcome}`),
  'Arms Length Body,X9999,Apr-Jun 2025,Standards Met',
].join('\r\n');

/** Everything that comparisons read. */
const figures = ['status_rollup', 'response_rollup', 'counted_status', 'counted_return'];

const [reader, approver] = [administrator('Reader'), administrator('Approver')];
let scenario: LoadingScenario;
let before: string;
let id: string;

beforeAll(async () => {
  scenario = new LoadingScenario(await loadingDatabase(bodies));
  before = await scenario.everything(figures);
  id = await scenario.readIn(reader, mapping, csv);
});
afterAll(() => scenario.database.drop());

/** Organisations by region, quarter and status, counted from the published rows alone. */
function directCount() {
  const regions = new Map(bodies.map(({ code, regionCode }) => [code, regionCode]));
  const counts = new Map<string, number>();
  for (const { code, period, outcome } of published) {
    const key = [
      quarters[period as keyof typeof quarters],
      regions.get(code),
      outcomes[outcome as keyof typeof outcomes],
    ].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort());
}

async function countedByRegion() {
  const rows = await scenario.database.query<{ key: string; organisations: number }>(
    `SELECT concat_ws(' ', quarter_id, area_code, status) AS key, sum(organisations)::int AS organisations
     FROM counted_status WHERE level = 'REGION' AND boundaries = 'AS_WAS' AND action_code = 'D2-S2' GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ key, organisations }) => [key, organisations] as const).sort());
}

const differences = () =>
  scenario.database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager));

describe('a national collection of 400 bodies, one standard and three earlier quarters', () => {
  it('is read in by its mapping, and counts nowhere yet', async () => {
    const { counts, state } = await scenario.standing(id);
    expect(counts).toEqual({
      rows: 1201,
      leftOut: { 'Not asked by the framework': 1 },
      refused: 0,
      answers: 1200,
      organisations: 400,
    });
    expect(state).toBe('CHECKED');
    expect(await scenario.everything(figures)).toBe(before);
  });

  it('is not approved by whoever read it in, nor for other content than was seen', async () => {
    await scenario.take(reader, 'PROPOSE', id);
    await expect(scenario.take(reader, 'APPROVE', id)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await expect(scenario.take(approver, 'APPROVE', id, { contentHash: 'other' })).rejects.toMatchObject({
      code: 'REVISION_STALE',
    });
    expect(await scenario.everything(figures)).toBe(before);
  });

  it('gives the regional figures that a direct count gives', async () => {
    await scenario.take(approver, 'APPROVE', id);
    expect(await countedByRegion()).toEqual(directCount());
    expect(await differences()).toEqual([]);
  });

  it('adds no return and no response', async () => {
    const returns = ['status_rollup', 'response_rollup', 'quarterly_return', 'counted_return', 'return_event'];
    expect(JSON.parse(await scenario.everything(returns.filter((table) => table !== 'response_rollup')))).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(await scenario.database.query('SELECT FROM response_rollup WHERE accepted > 0')).toEqual([]);
  });

  it('is entered in the ledger of breaks at its first quarter and after its last', async () => {
    const entries = await scenario.database.query(
      `SELECT occurs_on::text AS day, source, touches -> 'actions' AS actions, touches ->> 'areaCodes' AS areas
       FROM comparability_break WHERE id LIKE 'loaded-' || $1 || '-%' AND superseded_at IS NULL AND NOT is_withdrawn
       ORDER BY occurs_on`,
      [id],
    );
    const entry = { source: mapping.source, actions: ['D2-S2'], areas: null };
    expect(entries).toEqual([
      { ...entry, day: '2025-01-01' },
      { ...entry, day: '2025-10-01' },
    ]);
  });

  it('cannot be loaded a second time', async () => {
    const again = await scenario.readIn(reader, mapping, csv);
    await expect(scenario.take(reader, 'PROPOSE', again)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
  });

  it('is reversed by a second person, and leaves the figures as they were, byte for byte', async () => {
    await scenario.take(approver, 'PROPOSE_REVERSAL', id);
    await expect(scenario.take(approver, 'REVERSE', id)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await scenario.take(reader, 'REVERSE', id);
    expect(await scenario.everything(figures)).toBe(before);
    expect(await differences()).toEqual([]);
  });

  it('keeps what it said, and its entries in the ledger are withdrawn', async () => {
    const [kept] = await scenario.database.query(
      `SELECT count(*)::int AS answers FROM loaded_answer WHERE collection_id = $1 AND NOT is_refused`,
      [id],
    );
    expect(kept).toEqual({ answers: 1200 });
    const steps = await scenario.database.query<{ step: string }>(
      'SELECT step FROM loaded_collection_version WHERE collection_id = $1 ORDER BY version',
      [id],
    );
    expect(steps.map(({ step }) => step)).toEqual(['CHECK', 'PROPOSE', 'APPROVE', 'PROPOSE_REVERSAL', 'REVERSE']);
    const holding = `SELECT FROM comparability_break WHERE id LIKE 'loaded-' || $1 || '%' AND superseded_at IS NULL AND NOT is_withdrawn`;
    expect(await scenario.database.query(holding, [id])).toEqual([]);
  });

  it('can be loaded again after that', async () => {
    const again = await scenario.readIn(reader, mapping, csv);
    await scenario.take(reader, 'PROPOSE', again);
    await scenario.take(approver, 'APPROVE', again);
    expect(await countedByRegion()).toEqual(directCount());
  });
});
