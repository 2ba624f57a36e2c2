import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { readGlobalId } from '@monitor/api-platform';
import { referenceEntities } from '@monitor/api-reference';
import { DomainError, roles, scopeOfRole } from '@monitor/domain';
import type { Actor, OrganisationPeriod, Role } from '@monitor/domain';
import { createTestDatabase, statementsOf } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EnglandStatusesService } from './england-statuses.service.js';
import type { StatusesFilter } from './england-statuses.type.js';

const quarterId = '2025-26-Q3';
const actorAs = (role: Role, scopeCode = 'Y56'): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode }),
});
const analyst = actorAs('NATIONAL_ANALYST');
const lead = actorAs('REGIONAL_LEAD');
const practice = (code: string, icbCode: string, regionCode: string): OrganisationPeriod => ({
  ...{ code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode, regionCode },
  ...{ validFrom: '2020-04-01', validTo: null },
});
const own: StatusesFilter = { quarterIds: [quarterId], organisationCodes: ['T1', 'T2', 'T3'] };

let database: TestDatabase;
let service: EnglandStatusesService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const periods = [practice('T1', 'QKK', 'Y56'), practice('T2', 'QKK', 'Y56'), practice('T3', 'QJK', 'Y58')];
  await tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  for (const [code, icb, region] of [
    ['T1', 'QKK', 'Y56'],
    ['T3', 'QJK', 'Y58'],
  ]) {
    const ofReturn = [code, quarterId, icb, region];
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision, accepted_revision)
       VALUES ($1, $2, 'PRACTICE', $3, $4, 1, 'ACCEPTED', 1, 1)`,
      ofReturn,
    );
    await database.query(
      `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
         prepared_by, preparers)
       VALUES ($1, $2, 1, $3, '{}', repeat('a', 64), gen_random_uuid(), '{}')`,
      [code, quarterId, region],
    );
    await database.query(
      `INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
       VALUES ($1, $2, 1, 'D2-S3', $3, 'PLANNED'), ($1, $2, 1, 'D2-S5', $3, 'EMBEDDED')`,
      [code, quarterId, region],
    );
  }
  service = new EnglandStatusesService(tenantTx);
});
afterAll(() => database.drop());

async function codesOf(actor: Actor, filter: StatusesFilter, first = 1000): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await service.page(actor, { filter, first, after });
    found.push(...nodes.map(({ organisationCode }) => organisationCode));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}

describe('statuses of any organisations', () => {
  it('are those of accepted returns, and none where none was accepted', async () => {
    const { nodes } = await service.page(analyst, { filter: own, first: 10, after: null });
    expect(nodes.map(({ state, statuses }) => [state, statuses.map(({ status }) => status)])).toEqual([
      ['ACCEPTED', ['PLANNED', 'EMBEDDED']],
      ['NOT_STARTED', []],
      ['ACCEPTED', ['PLANNED', 'EMBEDDED']],
    ]);
  });

  it('are all there once, whatever the length of the pages, and only of the actions asked for', async () => {
    for (const first of [1, 2, 3]) expect(await codesOf(analyst, own, first)).toEqual(['T1', 'T2', 'T3']);
    const { nodes } = await service.page(analyst, {
      ...{ filter: { ...own, actionCodes: ['D2-S5'] }, first: 1, after: null },
    });
    expect(nodes[0]?.statuses).toMatchObject([{ actionCode: 'D2-S5', status: 'EMBEDDED' }]);
  });

  it('are read by an analyst, by a lead of the own region, and by nobody else', async () => {
    expect(await codesOf(lead, own)).toEqual(['T1', 'T2']);
    expect(await codesOf(lead, { ...own, regionCodes: ['Y58'] })).toEqual([]);
    expect(await service.one(lead, quarterId, 'T3')).toBeNull();
    const asked = { filter: own, first: 1, after: null };
    for (const role of roles.filter((each) => each !== 'REGIONAL_LEAD' && each !== 'NATIONAL_ANALYST')) {
      await expect(service.page(actorAs(role, 'T1'), asked)).rejects.toThrow(DomainError);
    }
    await expect(service.page({ ...analyst, scopes: ['RETURNS'] }, asked)).rejects.toThrow(DomainError);
  });

  it('are found again by their id, and cost one statement a page', async () => {
    const { nodes } = await service.page(lead, { filter: own, first: 1, after: null });
    const { keys = [] } = readGlobalId(nodes[0]?.id ?? '') ?? {};
    expect(await service.one(lead, keys[0] ?? '', keys[1] ?? '')).toEqual(nodes[0]);
    const page = () => service.page(analyst, { filter: null, first: 1000, after: null });
    expect(await statementsOf(database, page)).toHaveLength(1);
  });
});

describe('what an organisation wrote beside its statuses', () => {
  const write = (code: string, region: string, domain: string, words: (string | null)[]) =>
    database.query(
      `INSERT INTO comparison_note_step (organisation_code, quarter_id, domain, number, region_code, kind, words, person_id, role)
       SELECT $1, $2, $3, number, $4, CASE WHEN words IS NULL THEN 'WITHDRAWN' ELSE 'WRITTEN' END, words, gen_random_uuid(), 'APPROVER'
       FROM unnest($5::text[]) WITH ORDINALITY AS step (words, number)`,
      [code, quarterId, domain, region, words],
    );
  const notesOf = async (actor: Actor, filter: StatusesFilter = own) => {
    const { nodes } = await service.page(actor, { filter, first: 1000, after: null });
    return nodes.map(({ organisationCode, notes }) => [organisationCode, notes.map(({ text }) => text)]);
  };

  beforeAll(async () => {
    await write('T1', 'Y56', 'D1', ['Taken back', null]);
    await write('T1', 'Y56', 'D2', ['Too early', 'We changed our system.']);
    await write('T3', 'Y58', 'D3', ['Of another region']);
  });

  it('stands beside them as it stands now, for whoever sees them', async () => {
    expect(await notesOf(analyst)).toEqual([
      ...[
        ['T1', ['We changed our system.']],
        ['T2', []],
      ],
      ['T3', ['Of another region']],
    ]);
    expect(await notesOf(lead)).toEqual([
      ['T1', ['We changed our system.']],
      ['T2', []],
    ]);
  });

  it('is about the domains of the actions that were asked for', async () => {
    const first = async (actionCodes: string[]) => (await notesOf(lead, { ...own, actionCodes }))[0];
    expect(await first(['D2-S3'])).toEqual(['T1', ['We changed our system.']]);
    expect(await first(['D3-S1'])).toEqual(['T1', []]);
  });
});
