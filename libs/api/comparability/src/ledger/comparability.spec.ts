import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentCatalogue, roles, validateBreak } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import { ledgerDatabase } from '../testing/ledger-database.js';
import { boardBreaks, recordBoardBreaks } from './board-breaks.js';
import type { BreakContentInput } from './break.inputs.js';
import { ComparabilityService } from './comparability.service.js';

const administrator: Actor = {
  personId: '00000000-0000-0000-0000-00000000000a',
  displayName: 'An administrator',
  role: 'ADMINISTRATOR',
  organisationCodes: [],
  regionCodes: ['*'],
};
const content: BreakContentInput = {
  occursOn: '2026-02-01',
  lastsUntil: null,
  kind: 'METHOD',
  title: ' Registrations are counted from another system ',
  explanation: 'Accounts that were never used are no longer counted.',
  source: 'Note to the returns',
  touches: { metrics: ['M01'], stratifiers: null, actions: [], levels: null, areaCodes: ['QMJ'], readings: null },
};

let database: TestDatabase;
let ledger: ComparabilityService;

beforeAll(async () => {
  database = await ledgerDatabase();
  ledger = new ComparabilityService(database.tenantTx);
});
afterAll(() => database.drop());

async function recorded() {
  const { break: entry } = await ledger.recordBreak(administrator, { id: randomUUID(), content, reason: 'Was told' });
  if (entry === null) throw new Error('The break was not recorded.');
  return entry;
}
const rowsOf = (id: string) =>
  database.query<{ version: number; title: string; isKnown: boolean }>(
    `SELECT version, title, superseded_at IS NULL AS "isKnown" FROM comparability_break WHERE id = $1 ORDER BY version`,
    [id],
  );

describe('the ledger that the product comes with', () => {
  it('holds one break for each of the seven boards that took over in April 2026, with the boards it touches', async () => {
    const breaks = await ledger.breaks(administrator, { level: 'ICB' });
    expect(breaks).toHaveLength(7);
    expect(breaks.every(({ occursOn, kind }) => occursOn === '2026-04-01' && kind === 'BOUNDARY_CHANGE')).toBe(true);
    const surrey = breaks.find(({ title }) => title.startsWith('Board “Surrey and Sussex”'));
    expect(surrey?.title).toBe(
      'Board “Surrey and Sussex” took over “Sussex”, “Surrey Heartlands” and part of “Frimley”',
    );
    expect(surrey?.areas?.map(({ code }) => code).sort()).toEqual(['QNQ', 'QNX', 'QXU', 'S9B9J']);
  });

  it('would pass the check that an administrator’s entry must pass', async () => {
    const areaCodes = new Set((await ledger.areas(administrator)).map(({ code }) => code));
    const issues = boardBreaks.flatMap((entry) =>
      validateBreak({ ...entry, reason: 'Loaded' }, { catalogue: currentCatalogue(), areaCodes }),
    );
    expect(issues).toEqual([]);
  });

  it('stays as it was changed when the product enters its breaks again', async () => {
    const [first] = await ledger.breaks(administrator, { areaCode: 'QMJ' });
    const { id, version, touches } = first ?? { id: '', version: 0, touches: content.touches };
    const change = { ...content, kind: 'BOUNDARY_CHANGE' as const, occursOn: '2026-04-01', touches, title: 'Another' };
    await ledger.amendBreak(administrator, { id, expectedVersion: version, content: change, reason: 'Other words' });
    await database.tenantTx.run({ system: 'migration' }, recordBoardBreaks);
    const again = await ledger.breaks(administrator, { areaCode: 'QMJ' });
    expect(again.map(({ title }) => title)).toEqual(['Another']);
  });
});

describe('a break', () => {
  it('is recorded with who recorded it and why, and with the names of its areas', async () => {
    const entry = await recorded();
    expect(entry).toMatchObject({
      version: 1,
      title: 'Registrations are counted from another system',
      recordedByName: 'An administrator',
      reason: 'Was told',
      kindLabel: 'Method of counting',
      areas: [{ code: 'QMJ', shortName: 'North Central London', lastDay: '2026-03-31' }],
    });
    expect(entry.sentence).toMatch(/^1 February 2026: Registrations are counted from another system\. /);
  });

  it('tells who recorded it to administrators, and to nobody else', async () => {
    const { id } = await recorded();
    for (const role of roles) {
      const found = (await ledger.breaks({ ...administrator, role }, {})).find((entry) => entry.id === id);
      expect(found?.recordedByName).toBe(role === 'ADMINISTRATOR' ? 'An administrator' : null);
    }
  });

  it('is recorded once though it was sent twice', async () => {
    const input = { id: randomUUID(), content, reason: 'Was told' };
    await ledger.recordBreak(administrator, input);
    const { break: entry } = await ledger.recordBreak(administrator, input);
    expect(entry?.version).toBe(1);
    expect(await rowsOf(input.id)).toHaveLength(1);
  });

  it('is not recorded where something must be mended, and says where', async () => {
    const id = randomUUID();
    const wrong = { ...content, title: '', touches: { ...content.touches, areaCodes: ['ZZZ'] } };
    const payload = await ledger.recordBreak(administrator, { id, content: wrong, reason: '' });
    expect(payload.break).toBeNull();
    expect(payload.issues.map(({ field }) => field)).toEqual(['title', 'areaCodes', 'reason']);
    expect(await rowsOf(id)).toEqual([]);
  });

  it('is refused under an id that is no UUID', async () => {
    await expect(ledger.recordBreak(administrator, { id: 'boundaries', content, reason: 'x' })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
  });

  it('keeps its earlier words when it is changed', async () => {
    const { id } = await recorded();
    const change = { ...content, title: 'Better words' };
    await ledger.amendBreak(administrator, { id, expectedVersion: 1, content: change, reason: 'Clearer' });
    expect(await rowsOf(id)).toEqual([
      { version: 1, title: 'Registrations are counted from another system', isKnown: false },
      { version: 2, title: 'Better words', isKnown: true },
    ]);
  });

  it('is not changed by somebody who saw an earlier version', async () => {
    const { id } = await recorded();
    const amend = (title: string) =>
      ledger.amendBreak(administrator, { id, expectedVersion: 1, content: { ...content, title }, reason: 'Clearer' });
    await amend('First');
    await expect(amend('Second')).rejects.toMatchObject({ code: 'REVISION_STALE' });
    expect((await rowsOf(id)).map(({ title }) => title)).not.toContain('Second');
  });

  it('is changed by one of two people who do so at once', async () => {
    const { id } = await recorded();
    const amend = (title: string) =>
      ledger.amendBreak(administrator, { id, expectedVersion: 1, content: { ...content, title }, reason: 'Clearer' });
    const outcomes = await Promise.allSettled([amend('One'), amend('Other')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rowsOf(id)).toHaveLength(2);
  });

  it('that is withdrawn is kept to be read, no longer heeded, and cannot be changed', async () => {
    const { id } = await recorded();
    const ids = async (withWithdrawn: boolean) =>
      (await ledger.breaks(administrator, { metricId: 'M01', withWithdrawn })).map((entry) => entry.id);
    await ledger.withdrawBreak(administrator, { id, expectedVersion: 1, reason: 'Entered twice' });
    expect(await ids(false)).not.toContain(id);
    expect(await ids(true)).toContain(id);
    await expect(
      ledger.amendBreak(administrator, { id, expectedVersion: 2, content, reason: 'Back again' }),
    ).rejects.toMatchObject({ code: 'REVISION_STALE', message: expect.stringContaining('has withdrawn this entry') });
  });

  it('is not withdrawn without a reason, nor where there is none', async () => {
    const { id } = await recorded();
    const { issues } = await ledger.withdrawBreak(administrator, { id, expectedVersion: 1, reason: ' ' });
    expect(issues.map(({ field }) => field)).toEqual(['reason']);
    await expect(
      ledger.withdrawBreak(administrator, { id: randomUUID(), expectedVersion: 1, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the areas that a break can touch', () => {
  it('are England, then the regions, then the boards of today and those that ended', async () => {
    const areas = await ledger.areas(administrator);
    expect(areas[0]).toMatchObject({ code: 'ENG', level: 'ENGLAND' });
    expect(areas.filter(({ level }) => level === 'REGION')).toHaveLength(7);
    expect(areas.filter(({ level }) => level === 'ICB')).toHaveLength(48);
    expect(areas.find(({ code }) => code === 'QNQ')?.lastDay).toBe('2026-03-31');
  });
});
