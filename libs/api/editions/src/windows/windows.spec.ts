import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor, TypedWindowChange } from '@monitor/domain';
import { quartersUpTo } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { editionsEntities } from '../editions-entities.js';
import { insertReturnWindowOf } from '../testing/return-window.builder.js';
import { WindowsService } from './windows.service.js';

const administrator = (figure: number): Actor => ({
  personId: `00000000-0000-0000-0000-00000000000${String(figure)}`,
  displayName: `Administrator ${String(figure)}`,
  role: 'ADMINISTRATOR',
  organisationCodes: [],
  regionCodes: [],
});
const [drafter, approver] = [administrator(1), administrator(2)];
const quarterId = '2026-27-Q2';
const today = '2026-12-20T12:00:00Z';
const later: TypedWindowChange = {
  kind: 'WINDOW',
  quarterId,
  opensOn: '2026-10-01',
  dueOn: '2026-11-30',
  closesOn: '2027-01-08',
  reason: 'The guidance came late.',
};
const extension: TypedWindowChange = {
  kind: 'EXTENSION',
  quarterId,
  organisationCode: 'rx1',
  closesOn: '2027-01-14',
  reason: 'the network was down',
};
const revocation: TypedWindowChange = { kind: 'REVOCATION', quarterId, organisationCode: 'RX1', reason: 'It is up.' };

let database: TestDatabase;
let service: WindowsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...editionsEntities]);
  service = new WindowsService(database.tenantTx.at(today));
  await database.query(
    `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
     VALUES ('RX1', 'TRUST', 'Alder Vale', 'QOX', 'Y58', '2020-04-01')`,
  );
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [
    'window_change_step',
    'return_extension',
    'answer_cell_change',
    'return_answer',
    'quarterly_return',
    'return_window',
  ]) {
    await database.query(['DELETE FROM', table].join(' '));
  }
  for (const quarter of quartersUpTo('2026-27-Q4', 4)) await insertReturnWindowOf(database, quarter);
});

async function drafted(change: TypedWindowChange): Promise<string> {
  const { change: kept, problems } = await service.draft(drafter, change);
  expect(problems).toEqual([]);
  return kept?.id ?? '';
}

async function approved(change: TypedWindowChange) {
  const id = await drafted(change);
  await service.take(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
  return service.take(approver, { id, expectedVersion: 2, step: 'APPROVE' });
}

const windowsSql = `SELECT closes_on::text AS "closesOn" FROM return_window WHERE quarter_id = $1`;
const closesOn = async () => (await database.query<{ closesOn: string }>(windowsSql, [quarterId]))[0]?.closesOn;

describe('a change of a window', () => {
  it('says what it changes and what to know, and takes effect when a second person approves it', async () => {
    const id = await drafted(later);
    expect(await closesOn()).toBe('2026-12-31');
    const proposed = await service.take(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
    expect(proposed.change).toMatchObject({
      state: 'PROPOSED',
      difference: ['The return for July to September 2026 closes on 8 January 2027 instead of 31 December 2026.'],
      remarks: [expect.stringContaining('From 1 January 2027 to 8 January 2027 two returns are open')],
    });
    const approve = { id, expectedVersion: 2, step: 'APPROVE' } as const;
    await expect(service.take(drafter, approve)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    expect((await service.take(approver, approve)).change).toMatchObject({ state: 'APPROVED', next: [] });
    expect(await closesOn()).toBe('2027-01-08');
  });

  it('stays readable with what was before, who proposed it and who approved it', async () => {
    await approved(later);
    const [decided] = await service.changes(drafter, quarterId);
    expect(decided).toMatchObject({
      title: 'Window of July to September 2026',
      proposedByName: 'Administrator 1',
      approvedByName: 'Administrator 2',
      difference: ['The return for July to September 2026 closes on 8 January 2027 instead of 31 December 2026.'],
    });
    expect(await service.changes(drafter, '2026-27-Q1')).toEqual([]);
    await expect(
      database.query(`UPDATE window_change_step SET superseded_at = now()
      WHERE state = 'APPROVED'`),
    ).rejects.toThrow('ck_window_change_step_approved');
    const audit = await database.query(
      `SELECT operation, subject FROM audit_event WHERE kind = 'WINDOW_STEP' ORDER BY id DESC LIMIT 1`,
    );
    expect(audit).toEqual([{ operation: 'APPROVE WINDOW', subject: quarterId }]);
  });

  it('is not kept where it could not be approved, and not approved where that is so meanwhile', async () => {
    const passed = await service.draft(drafter, { ...later, closesOn: '2026-12-01' });
    expect(passed).toMatchObject({ change: null, problems: [{ field: 'closesOn' }] });
    const nothing = await service.draft(drafter, { kind: 'WINDOW', quarterId: 'soon' });
    expect(nothing.problems.map(({ field }) => field)).toEqual(['quarterId', 'opensOn', 'dueOn', 'closesOn', 'reason']);
    const id = await drafted({ ...later, closesOn: '2026-12-22' });
    await service.take(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
    const afterwards = new WindowsService(database.tenantTx.at('2026-12-23T09:00:00Z'));
    const late = await afterwards.take(approver, { id, expectedVersion: 2, step: 'APPROVE' });
    expect(late).toMatchObject({ change: { state: 'PROPOSED' }, problems: [{ field: 'closesOn' }] });
    expect(await closesOn()).toBe('2026-12-31');
  });

  it('is the only one of its quarter, until it is given up with a reason', async () => {
    const id = await drafted(later);
    await expect(service.draft(approver, later)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    const silent = await service.take(approver, { id, expectedVersion: 1, step: 'WITHDRAW', comment: ' ' });
    expect(silent.problems).toMatchObject([{ field: 'reason' }]);
    await service.take(approver, { id, expectedVersion: 1, step: 'WITHDRAW', comment: 'Not agreed.' });
    await expect(service.take(drafter, { id, expectedVersion: 1, step: 'PROPOSE' })).rejects.toMatchObject({
      code: 'REVISION_STALE',
    });
    await drafted(later);
  });

  it('makes the window of a quarter ahead', async () => {
    const [newest] = await service.windows(drafter);
    expect(newest).toMatchObject({ isMade: false, quarter: { id: '2028-29-Q3' } });
    const ahead = { opensOn: '2027-07-01', dueOn: '2027-08-31', closesOn: '2027-09-30', reason: 'Planned.' };
    await approved({ kind: 'WINDOW', quarterId: '2027-28-Q1', ...ahead });
    const made = (await service.windows(drafter)).find(({ quarter }) => quarter.id === '2027-28-Q1');
    expect(made).toMatchObject({ isMade: true, extensions: 0, remark: null });
  });

  it('is nobody else’s business', async () => {
    const analyst: Actor = { ...drafter, role: 'NATIONAL_ANALYST' };
    expect(() => service.windows(analyst)).toThrow('Only administrators');
    await expect(service.draft(analyst, { kind: 'WINDOW' })).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('an extension', () => {
  it('is given, replaced and taken back by two people, and every one is kept', async () => {
    const { change } = await approved(extension);
    expect(change?.difference[0]).toContain('Alder Vale for July to September 2026 closes on 14 January 2027');
    expect(await service.extensions(drafter, quarterId)).toEqual([
      {
        organisationCode: 'RX1',
        organisationName: 'Alder Vale',
        closesOn: '2027-01-14',
        reason: 'the network was down',
      },
    ]);
    await approved({ ...extension, closesOn: '2027-01-20' });
    await approved(revocation);
    expect(await service.extensions(drafter, quarterId)).toEqual([]);
    const kept = await database.query(
      `SELECT version, closes_on::text AS "closesOn", region_code AS region FROM return_extension ORDER BY version`,
    );
    expect(kept).toEqual([
      { version: 1, closesOn: '2027-01-14', region: 'Y58' },
      { version: 2, closesOn: '2027-01-20', region: 'Y58' },
    ]);
  });

  it('is not taken back once it was used', async () => {
    await approved(extension);
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version, state)
       VALUES ('RX1', $1, 'TRUST', 'Y58', 2, 'DRAFT')`,
      [quarterId],
    );
    await database.query(
      `INSERT INTO return_answer (organisation_code, quarter_id, answer_key, content, edited_by, edited_by_name, editors, edited_at)
       VALUES ('RX1', $1, 'D1-S1', '{}', $2, 'P', '{}', '2027-01-02T09:00:00Z')`,
      [quarterId, drafter.personId],
    );
    const { problems } = await service.draft(drafter, revocation);
    expect(problems).toMatchObject([{ field: 'organisationCode', message: expect.stringContaining('stands') }]);
  });

  it('waits for those who are saving, and keeps others waiting, without a circle', async () => {
    const id = await drafted(extension);
    await service.take(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
    const order: string[] = [];
    let approving: Promise<unknown> = Promise.resolve();
    await database.tenantTx.run({ system: 'import' }, async (manager) => {
      await manager.query('SELECT FROM return_window WHERE quarter_id = $1 FOR SHARE', [quarterId]);
      approving = service
        .take(approver, { id, expectedVersion: 2, step: 'APPROVE' })
        .then(({ change }) => order.push(change?.state ?? ''));
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('SAVED');
    });
    await approving;
    expect(order).toEqual(['SAVED', 'APPROVED']);
  });
});
