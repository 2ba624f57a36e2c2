import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordSuccessions } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { returnsEntities } from '../returns-entities.js';
import { acceptedReturn, plansOn, typedPlan } from '../testing/plan-scenario.builder.js';
import { actorAs, onDayOfTests, openOrganisations, peopleOf, quarterId } from '../testing/return-scenario.builder.js';

let database: TestDatabase;
let opened = 0;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const codes = Array.from({ length: 30 }, (_, index) => ({ code: `P${String(index + 10)}` }));
  await openOrganisations(onDayOfTests(database), codes);
});
afterAll(() => database.drop());

/** Another organisation, its people and its open return. */
function next() {
  const organisationCode = `P${String((opened += 1) + 9)}`;
  const action = { organisationCode, quarterId, actionCode: 'D2-S5' };
  return { place: { organisationCode, quarterId }, action, ...peopleOf(organisationCode) };
}

type Scenario = ReturnType<typeof next>;

function make({ preparer, action }: Scenario, changes: Partial<typeof typedPlan> = {}, seen = 0, day?: string) {
  return plansOn(database, day).planAction(preparer, { ...action, ...typedPlan, ...changes, seen });
}

/** How the plan stands on a day, to somebody. */
async function stands({ place }: Scenario, who: Scenario['preparer'], day?: string) {
  const { planned } = await plansOn(database, day).read(who, place);
  return planned.map(({ state, dueOn, earlierDays, closedBy }) => ({ state, dueOn, earlierDays, closedBy }));
}

describe('the plan for an action', () => {
  it('is followed from the day it is made until an accepted return closes it, with both days', async () => {
    const scenario = next();
    const { lead, approver, place } = scenario;
    await make(scenario, { dueOn: '2026-11-30' });
    const open = { dueOn: '2026-11-30', earlierDays: [], closedBy: null };
    expect(await stands(scenario, lead)).toEqual([{ ...open, state: 'PLANNED' }]);
    expect(await stands(scenario, lead, '2026-12-01')).toEqual([{ ...open, state: 'LATE' }]);
    const late = { ...scenario, preparer: approver };
    expect((await make(late, { dueOn: '2027-01-31' }, 1, '2026-12-02')).problems).toMatchObject([{ field: 'reason' }]);
    await make(late, { dueOn: '2027-01-31', reason: 'The supplier is late' }, 1, '2026-12-02');
    const putOff = { dueOn: '2027-01-31', earlierDays: ['2026-11-30'] };
    expect(await stands(scenario, lead, '2026-12-03')).toEqual([{ ...putOff, state: 'PLANNED', closedBy: null }]);
    await acceptedReturn(database, { ...place, on: '2026-12-20', status: 'IMPLEMENTED' });
    expect(await stands(scenario, lead, '2027-03-01')).toEqual([{ ...putOff, state: 'DONE', closedBy: quarterId }]);
    await acceptedReturn(database, { ...place, on: '2026-12-28', status: 'IN_PROGRESS', revision: 2 });
    expect(await stands(scenario, lead, '2027-03-01')).toEqual([{ ...putOff, state: 'LATE', closedBy: null }]);
  });

  it('can be given up with a reason, once, and made anew', async () => {
    const scenario = next();
    const { approver, action, lead } = scenario;
    await make(scenario);
    const plans = plansOn(database);
    const asked = { ...action, seen: 1, reason: ' ' };
    expect((await plans.giveUpPlan(approver, asked)).problems).toMatchObject([{ field: 'reason' }]);
    await plans.giveUpPlan(approver, { ...asked, reason: 'There is no money' });
    expect(await stands(scenario, lead)).toMatchObject([{ state: 'GIVEN_UP' }]);
    const again = plans.giveUpPlan(approver, { ...asked, seen: 2, reason: 'Again' });
    await expect(again).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    await make(scenario, { dueOn: '2027-02-28' }, 2);
    expect(await stands(scenario, lead)).toMatchObject([{ state: 'PLANNED', earlierDays: [] }]);
  });

  it('takes one of two who write at once, and tells the other', async () => {
    const scenario = next();
    const both = await Promise.allSettled([
      make(scenario),
      make({ ...scenario, preparer: scenario.approver }, { ownerRole: 'Medical director' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'REVISION_STALE' });
    expect(await stands(scenario, scenario.lead)).toHaveLength(1);
  });

  it('takes no other action than the return asks, and nothing that must be mended', async () => {
    const scenario = next();
    const { preparer, action } = scenario;
    const other = plansOn(database).planAction(preparer, { ...action, ...typedPlan, seen: 0, actionCode: 'D1-N1' });
    await expect(other).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    const { problems } = await make(scenario, { ownerRole: 'a.khan@example.nhs.uk', dueOn: '2026-10-19' });
    expect(problems.map(({ field }) => field)).toEqual(['ownerRole', 'dueOn']);
    expect(await stands(scenario, preparer)).toEqual([]);
  });
});

describe('whoever may not', () => {
  it('neither reads a plan nor writes in it', async () => {
    const scenario = next();
    await make(scenario);
    const { place, action, lead } = scenario;
    const plans = plansOn(database);
    const writes = { ...action, ...typedPlan, seen: 1, ownerRole: 'Other' };
    const others = {
      stranger: [actorAs('PREPARER', { organisationCodes: ['ZZZ'] }), 'RETURN_NOT_FOUND'],
      foreignLead: [actorAs('REGIONAL_LEAD', { regionCodes: ['Y56'] }), 'RETURN_NOT_FOUND'],
      analyst: [actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] }), 'RETURN_NOT_FOUND'],
      helper: [actorAs('HELPER', { helpedCodes: ['T6Y0W'] }), 'NOT_PERMITTED'],
    } as const;
    for (const [who, code] of Object.values(others)) {
      await expect(plans.read(who, place)).rejects.toMatchObject({ code });
      await expect(plans.planAction(who, writes)).rejects.toMatchObject({ code });
    }
    await expect(plans.planAction(lead, writes)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('what a body planned that was taken over', () => {
  it('is read by whoever took over, until it is done or they plan for the action themselves', async () => {
    const [former, heir, other] = [next(), next(), next()];
    await make(former);
    const { place, preparer } = heir;
    await onDayOfTests(database).run({ system: 'import' }, (manager) =>
      recordSuccessions(manager, [
        {
          ...{ predecessorCode: former.place.organisationCode, successorCode: place.organisationCode, type: 'MERGER' },
          ...{ effectiveOn: '2026-10-01', weight: null, groupWeights: null, source: 'test' },
        },
      ]),
    );
    const takenOver = async ({ place: of, preparer: who }: Scenario) =>
      (await plansOn(database).read(who, of)).takenOver;
    expect(await takenOver(heir)).toMatchObject([
      { organisationCode: former.place.organisationCode, plan: { actionCode: 'D2-S5', state: 'PLANNED' } },
    ]);
    expect(await takenOver(other)).toEqual([]);
    await acceptedReturn(database, { ...place, on: '2026-10-21', status: 'EMBEDDED' });
    expect(await takenOver(heir)).toEqual([]);
    await acceptedReturn(database, { ...place, on: '2026-10-22', status: 'PLANNED', revision: 2 });
    expect(await takenOver(heir)).toHaveLength(1);
    await make(heir);
    expect(await takenOver(heir)).toEqual([]);
    expect(await stands(heir, preparer)).toHaveLength(1);
  });
});
