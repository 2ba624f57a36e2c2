import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { returnsEntities } from '../returns-entities.js';
import { acceptedReturn, plansOn, typedPlan } from '../testing/plan-scenario.builder.js';
import { onDayOfTests, openOrganisations, peopleOf, quarterId } from '../testing/return-scenario.builder.js';
import { LatePlansService } from './late-plans.service.js';

const codes = ['P10', 'P11', 'P12', 'P13', 'P14'] as const;
const actionCode = 'D2-S5';
const regionCode = 'Y61';
let database: TestDatabase;

/** Plans by the day they are promised for: of P13 one that is done by then, of P14 one that is given up. */
beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    onDayOfTests(database),
    codes.map((code) => ({ code })),
  );
  const plan = (organisationCode: string, changes: { dueOn: string; seen?: number; reason?: string }) =>
    plansOn(database).planAction(peopleOf(organisationCode).preparer, {
      ...{ organisationCode, quarterId, actionCode, ...typedPlan, seen: 0 },
      ...changes,
    });
  await plan('P10', { dueOn: '2026-11-30' });
  await plan('P11', { dueOn: '2026-11-10' });
  await plan('P11', { dueOn: '2026-11-20', seen: 1, reason: 'The supplier is late' });
  await plan('P12', { dueOn: '2027-01-31' });
  await plan('P13', { dueOn: '2026-11-30' });
  await acceptedReturn(database, { organisationCode: 'P13', quarterId, on: '2026-11-25', status: 'IMPLEMENTED' });
  await plan('P14', { dueOn: '2026-11-30' });
  const { preparer } = peopleOf('P14');
  const place = { organisationCode: 'P14', quarterId, actionCode };
  await plansOn(database).giveUpPlan(preparer, { ...place, seen: 1, reason: 'No money' });
});
afterAll(() => database.drop());

const { lead, preparer } = peopleOf('P10');

function listOn(day: string, actor: Actor = lead, page: { first?: number; after?: string | null } = {}) {
  const service = new LatePlansService(database.tenantTx.at(`${day}T12:00:00Z`));
  return service.list(actor, { regionCode, first: 50, ...page });
}

describe('the late plans of a region', () => {
  it('are those whose day has passed, the latest first, and neither done, given up nor to come', async () => {
    const { plans, total, organisations } = await listOn('2026-12-05');
    expect(
      plans.map(({ organisationCode, daysLate, timesPutOff }) => [organisationCode, daysLate, timesPutOff]),
    ).toEqual([
      ['P11', 15, 1],
      ['P10', 5, 0],
    ]);
    expect([total, organisations]).toEqual([2, 2]);
    expect(plans[0]).toMatchObject({ text: expect.any(String) as unknown, ownerRole: 'Head of digital', quarterId });
  });

  it('become more with the days', async () => {
    const late = async (day: string) => (await listOn(day)).plans.map(({ organisationCode }) => organisationCode);
    expect(await late('2026-11-20')).toEqual([]);
    expect(await late('2026-11-21')).toEqual(['P11']);
    expect(await late('2027-02-01')).toEqual(['P11', 'P10', 'P12']);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listOn>> = await listOn('2027-02-01', lead, { first: 1, after });
      seen.push(...page.plans.map(({ organisationCode }) => organisationCode));
      after = page.nextCursor;
    } while (after !== null);
    expect(seen).toEqual(['P11', 'P10', 'P12']);
  });

  it('are for the leads of that region alone', async () => {
    const stranger: Actor = { ...lead, regionCodes: ['Y56'] };
    await expect(listOn('2027-02-01', stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(listOn('2027-02-01', preparer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
