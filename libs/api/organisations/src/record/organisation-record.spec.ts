import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import type { Membership } from '../memberships/membership.js';
import { recordMemberships } from '../memberships/record-memberships.query.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { OrganisationRecordService } from './organisation-record.service.js';
import { dutyOf } from './to-organisation-record.js';

const importer = { system: 'import' } as const;
const practice: OrganisationPeriod = {
  code: 'ZZ1',
  onsCode: null,
  type: 'PRACTICE',
  name: 'CEDAR SURGERY',
  icbCode: 'QMM',
  regionCode: 'Y61',
  validFrom: '2020-04-01',
  validTo: '2026-03-31',
};
const moved = { ...practice, icbCode: 'T6Y0W', validFrom: '2026-04-01', validTo: null };
const network: Membership = {
  memberCode: 'ZZ1',
  kind: 'PCN',
  groupCode: 'U1',
  groupName: 'ALDER VALE PCN',
  validFrom: '2022-01-01',
  validTo: null,
};

let database: TestDatabase;
let service: OrganisationRecordService;

/** Whoever reads of organisations is a person, with no more rights than that. */
const reader: Actor = {
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'Reader',
  role: 'PREPARER',
  organisationCodes: ['ZZ1'],
  regionCodes: [],
};
const find = (code: string, knownOn: string | null = null) => service.find(reader, code, knownOn);

function record(periods: OrganisationPeriod[], importId: string | null, isInvented = false): Promise<void> {
  return database.tenantTx.run(importer, (manager) => recordPeriods(manager, { periods, isInvented, importId }));
}

async function anImport(source: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `INSERT INTO ods_import (source, content_sha256, added, closed, moved, renamed, refused)
     VALUES ($1, 'x', 1, 0, 0, 0, 0) RETURNING id`,
    [source],
  );
  return row?.id ?? '';
}

/** Makes all that is recorded of the practice so far as old as a day. */
const backdate = (day: string) =>
  database.query(
    `UPDATE organisation_period SET recorded_at = $1::date, superseded_at = CASE WHEN superseded_at IS NOT NULL
     THEN $1::date + interval '1 hour' END WHERE code = 'ZZ1' AND recorded_at > now() - interval '1 hour'`,
    [day],
  );

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  service = new OrganisationRecordService(database.tenantTx);
  await record([{ ...practice, validTo: null }], await anImport('epraccur 2024-01-01'));
  await backdate('2024-01-05');
  const latest = await anImport('epraccur 2026-05-01');
  await record([practice, moved], latest);
  await database.tenantTx.run(importer, (manager) =>
    recordMemberships(manager, { memberCodes: ['ZZ1'], memberships: [network], importId: latest }),
  );
  await record([{ ...moved, code: 'ZZ9', validFrom: '2026-05-15' }], null, true);
  await database.tenantTx.run(importer, (manager) => refreshPresentPlaces(manager, () => Promise.resolve()));
});
afterAll(() => database.drop());

describe('the record of an organisation', () => {
  it('tells what it is, whose it is and whose it was', async () => {
    expect(await find('ZZ1')).toMatchObject({
      name: 'Cedar Surgery',
      typeLabel: 'GP practice',
      state: 'OPEN',
      openedOn: '2020-04-01',
      closedOn: null,
      icb: { code: 'T6Y0W', shortName: 'Norfolk and Suffolk' },
      region: { code: 'Y61', name: 'East of England' },
      isInvented: false,
      summary:
        'Cedar Surgery is a GP practice in NHS Norfolk and Suffolk Integrated Care Board, East of England, open since 1 April 2020. Until 31 March 2026 it belonged to NHS Norfolk and Waveney Integrated Care Board.',
    });
  });

  it('knows its opening from the import that told it first, and its move from the one that told that', async () => {
    const { timeline } = await find('ZZ1');
    expect(timeline.map(({ on, source }) => [on, source])).toEqual([
      ['2020-04-01', 'Imported file “epraccur 2024-01-01”'],
      ['2022-01-01', 'Imported file “epraccur 2026-05-01”'],
      ['2026-04-01', 'Imported file “epraccur 2026-05-01”'],
    ]);
    expect(timeline[0]?.knownSince).toBe('2024-01-05');
  });

  it('names the groups it belongs to, as known then', async () => {
    expect((await find('ZZ1')).memberships).toMatchObject([
      { kindLabel: 'Primary care network', groupName: 'Alder Vale PCN', validFrom: '2022-01-01', validTo: null },
    ]);
    expect((await find('ZZ1', '2025-01-01')).memberships).toEqual([]);
  });

  it('lists every import that touched it, also one of which nothing is held any more', async () => {
    const { sources } = await find('ZZ1');
    expect(sources.map(({ kind, title, recordedCount, heldCount }) => [kind, title, recordedCount, heldCount])).toEqual(
      [
        ['IMPORT', 'Imported file “epraccur 2026-05-01”', 3, 3],
        ['IMPORT', 'Imported file “epraccur 2024-01-01”', 1, 0],
      ],
    );
  });

  it('shows what was known on a past day, and refuses a day before anything was', async () => {
    const then = await find('ZZ1', '2025-01-01');
    expect(then).toMatchObject({ knownOn: '2025-01-01', icb: { code: 'QMM' }, closedOn: null });
    expect(then.periods).toHaveLength(1);
    expect(then.sources).toHaveLength(1);
    await expect(find('ZZ1', '2023-06-30')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message:
        'On 30 June 2023 nothing was held of the organisation ZZ1, which was first recorded on 5 January 2024. Choose that day or a later one.',
    });
  });

  it('takes today and any later day for what is known now', async () => {
    expect(await find('ZZ1', '2999-01-01')).toMatchObject({ knownOn: null, icb: { code: 'T6Y0W' } });
  });

  it('says where it counts today', async () => {
    const whole = 'NHS Norfolk and Suffolk Integrated Care Board, East of England';
    expect((await find('ZZ1')).places).toEqual([
      { quarters: 'All quarters', statuses: whole, people: whole, isEstimated: false, source: null },
    ]);
  });

  it('explains the split of an abolished board with its shares and their source', async () => {
    const frimley = await find('QNQ');
    expect(frimley).toMatchObject({ state: 'CLOSED', closedOn: '2026-03-31', icb: null });
    expect(frimley.summary).toContain('On 1 April 2026 it was divided between NHS Thames Valley');
    expect(frimley.successors.map(({ code, share, isEstimated }) => [code, share, isEstimated])).toEqual([
      ['S0E4D', '58.86%', true],
      ['QRL', '22.93%', true],
      ['S9B9J', '18.2%', true],
    ]);
    expect(frimley.places).toMatchObject([
      { statuses: 'South East only: no board of today holds all of it', isEstimated: true },
    ]);
    expect(frimley.places[0]?.people).toMatch(/58\.9% to NHS Thames Valley .*\[e\]$/);
    expect(frimley.places[0]?.source).toContain('population weights');
  });

  it('names to a new board those that it took over from', async () => {
    const thamesValley = await find('S0E4D');
    expect(thamesValley.predecessors.map(({ code, share }) => [code, share])).toEqual([
      ['QU9', 'all of it'],
      ['QNQ', '58.86%'],
    ]);
  });

  it('tells an invented organisation from a real one, and refuses a code that nobody has', async () => {
    expect((await find('ZZ9')).isInvented).toBe(true);
    await expect(find('NOPE')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'No organisation with the code “NOPE” is known. Search for it by its name.',
    });
  });
});

describe('an organisation of which what was recorded has been taken back', () => {
  it('is refused as known today, and shown as known while it was held', async () => {
    const added = await anImport('epraccur 2025-01-01');
    await record([{ ...practice, code: 'ZZ7' }], added);
    await database.query(
      `UPDATE organisation_period SET recorded_at = '2025-01-05', superseded_at = '2025-02-05', superseded_by = $1
       WHERE code = 'ZZ7'`,
      [added],
    );
    await expect(find('ZZ7')).rejects.toThrow('What was recorded of the organisation ZZ7 has been taken back.');
    expect(await find('ZZ7', '2025-01-20')).toMatchObject({ name: 'Cedar Surgery', knownOn: '2025-01-20' });
  });
});

describe('an organisation that a reorganisation changed', () => {
  it('names the reorganisation as what recorded it', async () => {
    const id = '00000000-0000-0000-0000-00000000000a';
    await database.query(`INSERT INTO reorganisation (id) VALUES ($1)`, [id]);
    await database.query(
      `INSERT INTO reorganisation_version (reorganisation_id, version, step, state, content, person_id, person_name, written)
       VALUES ($1, 1, 'APPROVE', 'APPROVED', '{"title": "Two boards become one"}', $1, 'Somebody', '{}')`,
      [id],
    );
    const periods = [{ ...practice, code: 'ZZ8', validTo: null }];
    await database.tenantTx.run(importer, (manager) =>
      recordPeriods(manager, { periods, isInvented: false, importId: null, reorganisationId: id }),
    );
    const { sources, timeline } = await find('ZZ8');
    expect(sources).toMatchObject([{ kind: 'REORGANISATION', title: 'Reorganisation “Two boards become one”' }]);
    expect(timeline[0]?.source).toBe('Reorganisation “Two boards become one”');
  });
});

describe('what an organisation is asked for', () => {
  it('begins with the first quarter that returns are collected for', async () => {
    expect((await find('ZZ1')).askedQuarters).toMatchObject({ first: { id: '2022-23-Q2' }, last: null });
  });

  it('is explained for its first quarter, those now open and to come, and its last', async () => {
    const [old, successor] = [await find('QNQ'), await find('S0E4D')];
    expect(old.duties.map(({ quarter }) => quarter.id)).toEqual(['2022-23-Q2', '2025-26-Q4']);
    expect(successor.duties[0]).toMatchObject({
      quarter: { id: '2026-27-Q1' },
      required: true,
      reason: expect.stringMatching(/Returns of its predecessors .* and NHS Frimley .* stay theirs; it is not asked/),
    });
    expect(successor.duties.length).toBeGreaterThan(1);
  });

  it('is told to a body that ended and to the one that took over', async () => {
    const [old, successor] = [await find('QMM'), await find('T6Y0W')];
    expect(old.askedQuarters).toMatchObject({ last: { id: '2025-26-Q4', label: 'January to March 2026' } });
    expect(successor.askedQuarters).toMatchObject({ first: { id: '2026-27-Q1' }, last: null });
    expect(old.reportingNotice).toBe(
      'NHS Norfolk and Waveney Integrated Care Board closed on 31 March 2026 and was succeeded by NHS Norfolk and Suffolk Integrated Care Board; its last return is the one for January to March 2026.',
    );
    expect(dutyOf({ ...successor.reportingBody, asOn: successor.asOn }, '2025-26-Q4')).toMatchObject({
      required: false,
      reason: expect.stringContaining('Returns of its predecessors NHS Norfolk and Waveney'),
    });
  });
});
