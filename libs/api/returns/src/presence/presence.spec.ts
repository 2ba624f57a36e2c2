import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';
import { PresenceKeeper } from './presence.keeper.js';
import { PresenceService } from './presence.service.js';

let scenarios: CommentScenarios;
beforeAll(async () => {
  scenarios = await CommentScenarios.open();
});
afterAll(() => scenarios.database.drop());

const start = Date.parse('2026-10-20T12:00:00Z');

/** Somebody gives a sign of life some seconds after the start. @returns who else is there, and where */
async function attend(
  { place }: CommentScenario,
  who: Actor,
  { after = 0, section = 'D1' as string | null, isLeaving = false } = {},
): Promise<string[]> {
  const service = new PresenceService(scenarios.database.tenantTx.at(new Date(start + after * 1_000).toISOString()));
  const { others } = await service.attendReturn(who, { ...place, section, isLeaving });
  return others.map((other) => `${other.personName} ${other.role} ${other.section ?? 'elsewhere'}`);
}

describe('who is in a return', () => {
  it('is told to colleagues and helpers for a little more than a minute, by name, role and section', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver, helper } = scenario.people;
    expect(await attend(scenario, preparer)).toEqual([]);
    expect(await attend(scenario, approver, { after: 20, section: 'D2' })).toEqual(['preparer PREPARER D1']);
    expect(await attend(scenario, helper, { after: 30, section: null })).toEqual([
      'approver APPROVER D2',
      'preparer PREPARER D1',
    ]);
    expect(await attend(scenario, helper, { after: 74 })).toHaveLength(2);
    expect(await attend(scenario, helper, { after: 76 })).toEqual(['approver APPROVER D2']);
    expect(await attend(scenario, preparer, { after: 78, section: 'D3' })).toHaveLength(2);
    expect(await attend(scenario, approver, { after: 79 })).toContain('preparer PREPARER D3');
  });

  it('is forgotten at once when they leave, and kept once a person and return', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver } = scenario.people;
    for (const section of ['D1', 'D2', 'D3']) await attend(scenario, preparer, { section });
    expect(await attend(scenario, approver)).toEqual(['preparer PREPARER D3']);
    await attend(scenario, preparer, { after: 5, isLeaving: true });
    expect(await attend(scenario, approver, { after: 6 })).toEqual([]);
    const [rows] = await scenarios.database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM return_presence WHERE organisation_code = $1',
      [scenario.place.organisationCode],
    );
    expect(rows?.count).toBe(2);
  });

  it('is neither told nor noted beyond the organisation and its helpers', async () => {
    const scenario = await scenarios.next();
    await attend(scenario, scenario.people.preparer);
    for (const who of ['stranger', 'foreignLead', 'analyst', 'lead'] as const) {
      const code = who === 'lead' ? 'NOT_PERMITTED' : 'RETURN_NOT_FOUND';
      await expect(attend(scenario, scenario.people[who])).rejects.toMatchObject({ code });
    }
    const shown = await scenarios
      .tenantTx()
      .run(scenario.people.lead, (manager) => manager.query('SELECT 1 FROM return_presence'));
    expect(shown).toEqual([]);
  });

  it('begins for a helper with the return', async () => {
    const scenario = await scenarios.next('NOT_STARTED');
    const { preparer, helper } = scenario.people;
    await attend(scenario, preparer);
    expect(await attend(scenario, helper)).toEqual([]);
    await scenarios.begin(scenario.place.organisationCode, scenario.place.quarterId, 'DRAFT');
    expect(await attend(scenario, helper)).toEqual(['preparer PREPARER D1']);
    expect(await attend(scenario, preparer)).toEqual(['helper HELPER D1']);
  });

  it('says when somebody last wrote what the viewer sees', async () => {
    const scenario = await scenarios.next();
    const { preparer, helper } = scenario.people;
    const commentedAt = async (who: Actor) =>
      (await new PresenceService(scenarios.tenantTx()).attendReturn(who, { ...scenario.place, section: null }))
        .commentedAt;
    await scenarios.begun(scenario, 'preparer', { visibility: 'ORGANISATION' });
    expect([await commentedAt(preparer), await commentedAt(helper)]).toEqual([new Date(start), null]);
  });

  it('is removed ten minutes after the last sign', async () => {
    const scenario = await scenarios.next();
    await scenarios.database.query('TRUNCATE return_presence');
    await scenarios.database.query(
      `INSERT INTO return_presence (organisation_code, quarter_id, person_id, person_name, role, seen_at)
       SELECT $1, $2, gen_random_uuid(), 'x', 'PREPARER', clock_timestamp() - age * interval '1 minute'
       FROM unnest(ARRAY[0, 9, 11, 600]) age`,
      [scenario.place.organisationCode, scenario.place.quarterId],
    );
    const keeper = new PresenceKeeper(scenarios.database.tenantTx, createLogger('silent', { write: () => undefined }));
    expect([await keeper.keep(), await keeper.keep()]).toEqual([2, 0]);
  });
});
