import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { daysAfter, longestExtensionOfRegion, roles, scopeOfRole } from '@monitor/domain';
import type { Actor, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { editionsEntities } from '../../editions-entities.js';
import { insertReturnWindowOf } from '../../testing/return-window.builder.js';
import { WindowsService } from '../windows.service.js';
import { MoreDaysService } from './more-days.service.js';

const quarterId = '2026-27-Q2';
const closes = '2026-12-31';
/** Organisations by the regions they are in. */
const places = { RX1: 'Y58', RX2: 'Y58', RX3: 'Y56', RX4: 'Y61' } as const;
type Code = keyof typeof places;
const codes = Object.keys(places) as Code[];
const regions = ['Y56', 'Y58', 'Y59', 'Y61'];
const as = (role: Role, scopeCode: string): Actor => ({
  personId: randomUUID(),
  displayName: `${role} ${scopeCode}`,
  ...scopeOfRole({ role, scopeCode }),
});
const lead = as('REGIONAL_LEAD', 'Y58');
const ask = { organisationCode: 'RX1', quarterId, closesOn: '2027-01-10', reason: 'the network was down' };

let database: TestDatabase;
const at = (instant: string) => {
  const tx = database.tenantTx.at(instant);
  return new MoreDaysService(tx, new QuartersService(tx));
};
const service = () => at('2026-12-20T12:00:00Z');
const standing = () =>
  database.query(
    `SELECT organisation_code AS code, closes_on::text AS "closesOn", allowed_by AS by FROM return_extension
     WHERE superseded_at IS NULL ORDER BY code`,
  );

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...editionsEntities]);
  await database.query(
    `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
     SELECT code, 'TRUST', 'Trust ' || code, 'QOX', region, '2020-04-01' FROM unnest($1::text[], $2::text[]) AS place (code, region)`,
    [codes, Object.values(places)],
  );
  await insertReturnWindowOf(database, quarterId);
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [
    'window_change_step',
    'answer_cell_change',
    'return_answer',
    'quarterly_return',
    'return_extension',
  ])
    await database.query(['DELETE FROM', table].join(' '));
});

describe('more days that a region allows', () => {
  it('reach no organisation of another region, whoever asks for what', async () => {
    let allowed = 0;
    const anyone = fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...regions, ...codes, '*'));
    await fc.assert(
      fc.asyncProperty(anyone, fc.constantFrom(...codes), fc.boolean(), async ([role, scope], code, isEnd) => {
        const actor = as(role, scope);
        const before = await standing();
        const input = { ...ask, organisationCode: code };
        const doing = isEnd ? service().takeBack(actor, input) : service().allow(actor, input);
        const may = role === 'REGIONAL_LEAD' && scope === places[code];
        if (may) {
          await doing;
          allowed += (await standing()).length;
          return;
        }
        await expect(doing).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
        expect(await standing()).toEqual(before);
      }),
      {
        numRuns: 120,
        // Of 108 that are drawn one may: the draw alone would allow nothing in every third run.
        examples: [
          [['REGIONAL_LEAD', 'Y58'], 'RX1', false],
          [['REGIONAL_LEAD', 'Y58'], 'RX3', false],
        ],
      },
    );
    // What was allowed may have been taken back by the last who asked: it stood in between.
    expect(allowed).toBeGreaterThan(0);
  });

  it('end on a day to come, at most two weeks after the close for everybody, whatever is asked', async () => {
    const days = fc.integer({ min: -40, max: 90 });
    await fc.assert(
      fc.asyncProperty(days, days, async (asked, now) => {
        await database.query('DELETE FROM return_extension');
        const [closesOn, today] = [daysAfter(closes, asked), daysAfter(closes, now)];
        const { problems, moreDays } = await at(`${today}T12:00:00Z`).allow(lead, { ...ask, closesOn });
        const isRight = asked > 0 && asked <= longestExtensionOfRegion && closesOn >= today;
        expect(problems.map(({ field }) => field)).toEqual(isRight ? [] : ['closesOn']);
        expect(moreDays.extensions.map((each) => each.closesOn)).toEqual(isRight ? [closesOn] : []);
      }),
      { numRuns: 60 },
    );
  });

  it('go by the day in London, also in the hour before midnight', async () => {
    const [last, late] = ['2027-01-05T23:59:59Z', '2027-01-06T00:00:00Z'];
    const until = { ...ask, closesOn: '2027-01-05' };
    expect((await at(late).allow(lead, until)).problems).toMatchObject([{ field: 'closesOn' }]);
    expect((await at(last).allow(lead, until)).problems).toEqual([]);
  });

  it('are replaced, taken back while unused, and all kept with who and why', async () => {
    await service().allow(lead, ask);
    await service().allow(lead, { ...ask, closesOn: '2027-01-14', reason: 'it is down still' });
    const { problems, moreDays } = await service().takeBack(lead, { ...ask, reason: 'It is up.' });
    expect([problems, await standing()]).toEqual([[], []]);
    expect(moreDays.extensions).toMatchObject([
      {
        version: 2,
        closesOn: '2027-01-14',
        allowedBy: 'REGION',
        allowedByName: lead.displayName,
        endedReason: 'It is up.',
      },
      { version: 1, closesOn: '2027-01-10', reason: 'the network was down', endedByName: null },
    ]);
    expect((await service().takeBack(lead, ask)).problems).toMatchObject([{ field: 'organisationCode' }]);
    const silent = await service().allow(lead, { ...ask, reason: ' ' });
    expect(silent.problems).toMatchObject([{ field: 'reason' }]);
  });

  it('leave alone what two administrators allowed, and what they are about to decide', async () => {
    const windows = new WindowsService(database.tenantTx.at('2026-12-20T12:00:00Z'));
    const [one, other] = [as('ADMINISTRATOR', '*'), as('ADMINISTRATOR', '*')];
    const typed = { kind: 'EXTENSION', ...ask, closesOn: '2027-02-01' } as const;
    const id = (await windows.draft(one, typed)).change?.id ?? '';
    await expect(service().allow(lead, ask)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    await windows.take(one, { id, expectedVersion: 1, step: 'PROPOSE' });
    await windows.take(other, { id, expectedVersion: 2, step: 'APPROVE' });
    expect((await service().allow(lead, ask)).problems).toMatchObject([{ field: 'organisationCode' }]);
    expect((await service().takeBack(lead, ask)).problems).toMatchObject([{ field: 'organisationCode' }]);
    expect(await standing()).toEqual([{ code: 'RX1', closesOn: '2027-02-01', by: 'ADMINISTRATORS' }]);
  });

  it('are given once under one key, also by two requests at once', async () => {
    const request = { key: randomUUID(), operation: 'allowMoreDays', contentHash: 'a'.repeat(64) };
    const keyed: Actor = { ...lead, request };
    const answers = await Promise.all([service().allow(keyed, ask), service().allow(keyed, ask)]);
    expect(answers.map(({ problems }) => problems)).toEqual([[], []]);
    expect((await service().read(lead, ask)).extensions).toHaveLength(1);
  });

  it('are told to the organisation and its region, and to nobody else', async () => {
    await service().allow(lead, ask);
    for (const reader of [lead, as('PREPARER', 'RX1'), as('APPROVER', 'RX1')])
      expect((await service().read(reader, ask)).extensions).toMatchObject([{ reason: 'the network was down' }]);
    for (const reader of [as('PREPARER', 'RX2'), as('REGIONAL_LEAD', 'Y56'), as('ADMINISTRATOR', '*')])
      await expect(service().read(reader, ask)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
  });
});
