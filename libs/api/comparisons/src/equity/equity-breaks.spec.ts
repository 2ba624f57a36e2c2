import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComparabilityService } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { quartersUpTo } from '@monitor/domain';
import type { Actor, AreaLevel } from '@monitor/domain';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TableToInsert } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EquityOverTimeService } from './equity-over-time.service.js';

const actor: Actor = {
  personId: '00000000-0000-0000-0000-00000000000a',
  displayName: 'An administrator',
  role: 'ADMINISTRATOR',
  organisationCodes: [],
  regionCodes: ['*'],
};
const outage = {
  occursOn: '2025-11-03',
  lastsUntil: '2025-11-20',
  kind: 'SUPPLIER_OUTAGE' as const,
  title: 'Registrations were not counted for some days',
  explanation: 'Figures of the quarter are too low.',
  source: 'Note of the supplier',
  touches: { metrics: ['M01' as const], stratifiers: null, actions: [], levels: null, areaCodes: null, readings: null },
};

let database: TestDatabase;
let equity: EquityOverTimeService;
let ledger: ComparabilityService;

/** Figures of eight quarters for a board that took in part of another in April 2026, and for its region. */
const sums: TableToInsert['sums'] = {
  IMD1: [4000, 10_000],
  IMD2: [4500, 10_000],
  IMD3: [5000, 10_000],
  IMD4: [5500, 10_000],
  IMD5: [6000, 10_000],
};
const figures = quartersUpTo('2026-27-Q2', 8).flatMap((quarterId): TableToInsert[] => [
  { quarterId, level: 'REGION', areaCode: 'Y59', sums, designEffect: 1 },
  { quarterId, level: 'ICB', areaCode: 'QRL', sums, designEffect: 1 },
]);

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  equity = new EquityOverTimeService(database.tenantTx, new QuartersService(database.tenantTx));
  ledger = new ComparabilityService(database.tenantTx);
  await insertPublication(database.query, figures);
});
afterAll(() => database.drop());

async function follow(level: AreaLevel, areaCode: string, metricId: 'M01' | 'M03' = 'M01') {
  const filter = {
    metricId,
    stratifier: 'DEPRIVATION' as const,
    level,
    areaCode,
    lastQuarterId: '2026-27-Q2',
    quarters: 8,
  };
  const { areas } = await equity.follow(actor, filter);
  const [area] = areas;
  if (area === undefined) throw new Error(`No area ${areaCode} came back.`);
  return { ...area, trend: area.findings.find(({ kind }) => kind === 'GAP_TREND')?.sentence };
}

describe('breaks in equity over time', () => {
  it('mark the quarter in which a board took in part of another, and name both', async () => {
    const { breaks } = await follow('ICB', 'QRL');
    expect(breaks).toEqual([
      {
        breakId: 'boundaries-2026-04-01-QRL',
        quarterIds: ['2026-27-Q1'],
        title: 'Board “Hampshire and Isle of Wight” took over part of “Frimley”',
        sentence: expect.stringMatching(/^1 April 2026: Board “Hampshire .* cannot be compared\./),
      },
    ]);
  });

  it('keep the finding from speaking of a change across them', async () => {
    const { finding, findings, trend } = await follow('ICB', 'QRL');
    expect(findings[0]).toMatchObject({ kind: 'GAP', verdict: 'DIFFERENT', sentence: finding });
    expect(trend).toMatch(
      /from 2 quarters that may be compared; it takes 5\. Quarters before April to June 2026 cannot be compared/,
    );
    expect(findings.map(({ sentence }) => sentence).join()).not.toMatch(/widened|narrowed/);
  });

  it('leave a region alone whose boards changed within it', async () => {
    const { breaks, trend } = await follow('REGION', 'Y59');
    expect(breaks).toEqual([]);
    expect(trend).toContain('over the 5 latest quarters that may be compared, to July to September 2026');
  });

  it('are heeded once recorded, in the measure they touch, until they are withdrawn', async () => {
    const id = randomUUID();
    await ledger.recordBreak(actor, { id, content: outage, reason: 'Was told' });
    const { breaks, trend } = await follow('REGION', 'Y59');
    expect(breaks).toMatchObject([{ breakId: id, quarterIds: ['2025-26-Q3', '2025-26-Q4'] }]);
    expect(trend).toContain('from 3 quarters that may be compared');
    expect((await follow('REGION', 'Y59', 'M03')).breaks).toEqual([]);
    await ledger.withdrawBreak(actor, { id, expectedVersion: 1, reason: 'It was another measure' });
    expect((await follow('REGION', 'Y59')).breaks).toEqual([]);
  });
});
