import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleAdministration } from '@monitor/api-accounts';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { readPeopleCommand } from './arguments.js';
import { runPeopleCommand } from './run-people-command.js';

let database: TestDatabase;
let people: PeopleAdministration;
const operator = { personId: null, displayName: 'Sam Lee, account ops@server', role: 'OPERATOR' } as const;
const run = (...words: string[]) => runPeopleCommand(people, readPeopleCommand(words), operator);

beforeAll(async () => {
  database = await createTestDatabase();
  people = new PeopleAdministration(database.tenantTx);
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES
       ('Y58', 'REGION', 'South West', 'Y58', '2020-04-01'),
       ('Y60', 'REGION', 'Midlands', 'Y60', '2020-04-01'),
       ('R0A', 'TRUST', 'ALDER VALE HOSPITALS NHS TRUST', 'Y58', '2020-04-01'),
       ('R0B', 'TRUST', 'BRACKEN MOOR NHS TRUST', 'Y58', '2020-04-01')`,
  );
});
afterAll(() => database.drop());

describe('npm run people', () => {
  it('says that there is nobody, then adds somebody with a role, twice with the same outcome', async () => {
    expect(await run('list')).toEqual(['Nobody has been added yet.']);
    const add = ['add', '--name', 'Preparer, R0A', '--role', 'preparer', '--scope', 'r0a'];
    const [line] = await run(...add);
    expect(line).toMatch(/Preparer, R0A: Preparer Alder Vale Hospitals NHS Trust \(R0A\)$/);
    expect(await run(...add)).toEqual([line]);
    expect(await run('list')).toEqual([line]);
  });

  it('grants and revokes a role by the name of the person', async () => {
    await run('add', '--name', 'Lead');
    const role = ['--person', 'Lead', '--role', 'REGIONAL_LEAD', '--scope', 'Y58'];
    expect(await run('grant', ...role)).toEqual(['Lead is Regional lead Y58 now.']);
    expect(await run('revoke', ...role)).toEqual(['Lead is not Regional lead Y58 any more.']);
    expect(await run('revoke', ...role)).toEqual(['Lead was not Regional lead Y58: nothing to revoke.']);
  });

  it.each([
    [
      'a trust for a regional lead',
      ['--role', 'REGIONAL_LEAD', '--scope', 'R0A'],
      /needs the ODS code of a region: R0A is not one/,
    ],
    ['a code nobody knows', ['--role', 'PREPARER', '--scope', 'ZZZ'], /has the ODS code ZZZ/],
    ['no scope for a preparer', ['--role', 'PREPARER'], /Preparer needs the ODS code of an organisation/],
    [
      'no scope for a helper',
      ['--role', 'HELPER'],
      /Helper needs the ODS code of an organisation, a board or a region/,
    ],
    [
      'a scope for England',
      ['--role', 'NATIONAL_ANALYST', '--scope', 'Y58'],
      /role for England: found scope Y58, wanted none/,
    ],
  ])('refuses %s', async (_what, words, message) => {
    await run('add', '--name', 'Somebody');
    await expect(run('grant', '--person', 'Somebody', ...words)).rejects.toThrow(message);
  });

  it.each([
    [[], /No command was given/],
    [['promote'], /There is no command "promote"/],
    [['grant', '--person', 'Lead', '--role', 'KING'], /--role: found KING/],
    [['add'], /--name is missing/],
    [['list', '--all'], /Unknown option '--all'/],
  ])('explains itself when asked %j', (words, message) => {
    expect(() => readPeopleCommand(words)).toThrow(message);
    expect(() => readPeopleCommand(words)).toThrow(/Usage:/);
  });

  it('keeps who granted and who revoked, with the grant and in the audit trail', async () => {
    await run('add', '--name', 'Analyst', '--role', 'NATIONAL_ANALYST');
    await run('revoke', '--person', 'Analyst', '--role', 'NATIONAL_ANALYST');
    const by = 'Sam Lee, account ops@server (OPERATOR)';
    expect(
      await database.query(
        `SELECT granted_by, revoked_by FROM role_assignment a JOIN person p ON p.id = a.person_id WHERE display_name = 'Analyst'`,
      ),
    ).toEqual([{ granted_by: by, revoked_by: by }]);
    const events = await database.query(
      `SELECT kind, acting, role FROM audit_event
       JOIN person ON audit_event.subject LIKE person.id || '%'
       WHERE person.display_name = 'Analyst' ORDER BY audit_event.id`,
    );
    const told = { acting: by, role: 'OPERATOR' };
    expect(events).toEqual(['PERSON_ADDED', 'ROLE_GRANTED', 'ROLE_REVOKED'].map((kind) => ({ kind, ...told })));
  });

  it('refuses a role that undoes a separation with one that is held, and says which and why', async () => {
    await run('add', '--name', 'Both', '--role', 'PREPARER', '--scope', 'R0A');
    const lead = ['grant', '--person', 'Both', '--role', 'REGIONAL_LEAD', '--scope'];
    await expect(run(...lead, 'Y58')).rejects.toThrow(
      'Both is Preparer R0A, which does not go with Regional lead Y58: whoever prepares an organisation’s returns must ' +
        'not be the one who accepts them. Revoke the one first, or grant the other to somebody else.',
    );
    await expect(run('grant', '--person', 'Both', '--role', 'ADMINISTRATOR')).rejects.toMatchObject({
      code: 'ROLES_CONFLICT',
    });
    const refused = await database.query(
      `SELECT operation, subject LIKE '%: Regional lead Y58' AS "isThis", acting, reason FROM audit_event
       WHERE kind = 'REFUSED' AND reason = 'ROLES_CONFLICT' ORDER BY id LIMIT 1`,
    );
    expect(refused).toEqual([
      { operation: 'grant', isThis: true, acting: 'Sam Lee, account ops@server (OPERATOR)', reason: 'ROLES_CONFLICT' },
    ]);
    await run(...lead, 'Y60');
    expect((await run('list')).filter((line) => line.includes('!'))).toEqual([]);
  });

  it('lets a helper of a region help there and not decide on it', async () => {
    await run('add', '--name', 'Helper', '--role', 'HELPER', '--scope', 'Y58');
    const lead = ['grant', '--person', 'Helper', '--role', 'REGIONAL_LEAD', '--scope'];
    await expect(run(...lead, 'Y58')).rejects.toThrow('whoever types returns in for organisations must not');
    expect(await run(...lead, 'Y60')).toEqual(['Helper is Regional lead Y60 now.']);
  });

  it('grants no such pair to two operators at the same time either', async () => {
    await run('add', '--name', 'Racer');
    const grants = [
      ['grant', '--person', 'Racer', '--role', 'APPROVER', '--scope', 'R0B'],
      ['grant', '--person', 'Racer', '--role', 'REGIONAL_LEAD', '--scope', 'Y58'],
    ];
    const outcomes = await Promise.allSettled(grants.map((words) => run(...words)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('flags a pair that came about when the organisation moved, also before the day on which it moves', async () => {
    await run('add', '--name', 'Mover', '--role', 'PREPARER', '--scope', 'R0B');
    await run('grant', '--person', 'Mover', '--role', 'REGIONAL_LEAD', '--scope', 'Y60');
    expect((await run('list')).filter((line) => line.includes('Mover is both'))).toEqual([]);
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from)
       VALUES ('R0B', 'TRUST', 'BRACKEN MOOR NHS TRUST', 'Y60', '2030-04-01')`,
    );
    const [line, ...others] = (await run('list')).filter((told) => told.includes('Mover is both'));
    expect(others).toEqual([]);
    expect(line).toMatch(
      /both Preparer R0B and Regional lead Y60: whoever .* npm run people -- revoke --person .* R0B$/,
    );
  });

  it('does not guess which of two people is meant', async () => {
    await run('add', '--name', 'Twin', '--subject', 'twin-1');
    await run('add', '--name', 'Twin', '--subject', 'twin-2');
    await expect(run('grant', '--person', 'Twin', '--role', 'ADMINISTRATOR')).rejects.toThrow(
      /2 people are called "Twin"/,
    );
    await expect(run('grant', '--person', 'Nobody', '--role', 'ADMINISTRATOR')).rejects.toThrow(
      /Nobody is called "Nobody"/,
    );
  });
});
