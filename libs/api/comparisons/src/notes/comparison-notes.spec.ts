import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { scopeOfRole } from '@monitor/domain';
import type { Actor, DomainCode, OrganisationPeriod, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { OrganisationStatusesService } from '../organisations/organisation-statuses.service.js';
import { OwnComparisonService } from '../own/own-comparison.service.js';
import { ComparisonNotesService } from './comparison-notes.service.js';

const quarterId = '2025-26-Q3';
const as = (role: Role, scopeCode: string): Actor => ({
  personId: `00000000-0000-4000-8000-00000000000${role === 'APPROVER' ? 2 : 1}`,
  displayName: 'Jo Bloggs',
  ...scopeOfRole({ role, scopeCode }),
});
const practice = (code: string, icbCode: string, regionCode: string): OrganisationPeriod => ({
  ...{ code, onsCode: null, type: 'PRACTICE', name: `PRACTICE ${code}`, icbCode, regionCode },
  ...{ validFrom: '2020-04-01', validTo: null },
});
const lead = as('REGIONAL_LEAD', 'Y56');
const otherLead = as('REGIONAL_LEAD', 'Y58');
const analyst = as('NATIONAL_ANALYST', '*');

let database: TestDatabase;
let notes: ComparisonNotesService;
let opened = 0;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const codes = Array.from({ length: 20 }, (_, at) => `T${String(at)}`);
  const periods = codes.map((code) => practice(code, 'QKK', 'Y56'));
  await tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  notes = new ComparisonNotesService(tenantTx, new QuartersService(tenantTx));
});
afterAll(() => database.drop());

/** Another organisation of the same region, and its people. */
function next() {
  const organisationCode = `T${String((opened += 1) - 1)}`;
  const row = { organisationCode, quarterId, domain: 'D2' as DomainCode };
  const [preparer, approver] = [as('PREPARER', organisationCode), as('APPROVER', organisationCode)];
  const write = (text: string, seen = 0, who = preparer) => notes.write(who, { ...row, seen, text });
  return { row, preparer, approver, write };
}

/** The notes beside the rows of the region, as the list of organisations shows them to somebody. */
async function listed(actor: Actor, regionCode = 'Y56', domain: DomainCode = 'D2') {
  const filter = { quarterId, regionCode, domain };
  const asked = { filter, first: 100, after: null };
  const { organisations } = await new OrganisationStatusesService(database.tenantTx).list(actor, asked);
  return organisations.flatMap(({ organisation, note }) => (note === null ? [] : [[organisation.code, note.text]]));
}

describe('the note of an organisation', () => {
  it('stands beside its row with its time and the role, for its region and England, and for no other domain', async () => {
    const { row, write, preparer } = next();
    const { comparison, problems } = await write(' We changed our system. ');
    expect(problems).toEqual([]);
    expect(comparison.note).toMatchObject({ number: 1, text: 'We changed our system.', role: 'PREPARER' });
    expect(comparison.note?.writtenAt).toBeInstanceOf(Date);
    expect(JSON.stringify(comparison)).not.toContain('Bloggs');
    for (const reader of [lead, analyst]) {
      expect(await listed(reader)).toContainEqual([row.organisationCode, 'We changed our system.']);
      expect(await listed(reader, 'Y56', 'D1')).toEqual([]);
      expect(await notes.read(reader, row)).toEqual(await notes.read(preparer, row));
    }
  });

  it('is replaced with every version kept, and taken away from everybody but the organisation', async () => {
    const { row, write, approver, preparer } = next();
    await write('First');
    await write('Second', 1, approver);
    const versions = async (reader: Actor) => (await notes.read(reader, row)).steps.map(({ text }) => text);
    expect(await versions(lead)).toEqual(['First', 'Second']);
    await notes.withdraw(approver, { ...row, seen: 2 });
    expect(await notes.read(lead, row)).toMatchObject({ note: null, lastStep: 3, steps: [] });
    expect((await listed(lead)).map(([code]) => code)).not.toContain(row.organisationCode);
    expect(await versions(preparer)).toEqual(['First', 'Second', null]);
    const again = notes.withdraw(approver, { ...row, seen: 3 });
    await expect(again).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    await write('Third', 3);
    expect(await versions(analyst)).toEqual(['Third']);
  });

  it('takes one of two who write at once, and tells the other', async () => {
    const { row, write, approver } = next();
    const both = await Promise.allSettled([write('One'), write('Other', 0, approver)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject({ code: 'REVISION_STALE' });
    expect((await notes.read(lead, row)).steps).toHaveLength(1);
  });

  it('keeps nothing that must be mended, and says what', async () => {
    const { row, write } = next();
    const { comparison, problems } = await write('We did not reach 12 patients.');
    expect(problems).toMatchObject([{ field: 'text', message: expect.stringContaining('“12 patients”') as unknown }]);
    expect(comparison).toMatchObject({ note: null, lastStep: 0 });
    expect((await notes.read(lead, row)).steps).toEqual([]);
  });

  it('stands on the organisation’s own page of how it compares', async () => {
    const { row, write, preparer } = next();
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision, accepted_revision)
       VALUES ($1, $2, 'PRACTICE', 'QKK', 'Y56', 1, 'ACCEPTED', 1, 1)`,
      [row.organisationCode, quarterId],
    );
    await write('As agreed with our board.');
    const own = new OwnComparisonService(database.tenantTx, new QuartersService(database.tenantTx));
    const domains = (await own.read(preparer, row.organisationCode))?.domains ?? [];
    expect(domains.filter(({ note }) => note !== null).map(({ key }) => key)).toEqual(['D2']);
  });
});

describe('whoever may not', () => {
  it('neither reads a note nor writes one, and cannot tell whether there is any', async () => {
    const { row, write } = next();
    await write('For those who see our row');
    const strangers = [otherLead, as('PREPARER', 'T19'), as('HELPER', row.organisationCode), as('ADMINISTRATOR', '*')];
    for (const who of strangers) {
      await expect(notes.read(who, row)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(notes.write(who, { ...row, seen: 1, text: 'Others' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const who of [lead, analyst]) {
      await expect(notes.write(who, { ...row, seen: 1, text: 'Ours' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(notes.withdraw(who, { ...row, seen: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const everywhere = 'SELECT FROM comparison_note_step WHERE organisation_code = $1';
    const found = (actor: Actor) =>
      database.tenantTx.run(actor, (manager) => manager.query<unknown[]>(everywhere, [row.organisationCode]));
    for (const who of strangers) expect(await found(who)).toEqual([]);
    for (const who of [lead, analyst]) expect(await found(who)).toHaveLength(1);
  });

  it.each([
    [{ domain: 'D9' as DomainCode }, 'INPUT_NOT_UNDERSTOOD'],
    [{ quarterId: '2199-00-Q1' }, 'NOT_FOUND'],
    [{ organisationCode: 'NONE' }, 'NOT_FOUND'],
  ])('is refused a row that does not exist: %j', async (part, code) => {
    const { row, preparer } = next();
    const organisationCodes = [row.organisationCode, 'NONE'];
    const asked = { ...row, ...part, seen: 0, text: 'A note' };
    await expect(notes.write({ ...preparer, organisationCodes }, asked)).rejects.toMatchObject({ code });
  });
});
