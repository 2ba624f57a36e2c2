import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleAdministration } from '@monitor/api-accounts';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { readPeopleCommand } from './arguments.js';
import { runPeopleCommand } from './run-people-command.js';

let database: TestDatabase;
let people: PeopleAdministration;
const run = (...words: string[]) => runPeopleCommand(people, readPeopleCommand(words));

beforeAll(async () => {
  database = await createTestDatabase();
  people = new PeopleAdministration(database.tenantTx);
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES
       ('Y58', 'REGION', 'South West', 'Y58', '2020-04-01'),
       ('R0A', 'TRUST', 'ALDER VALE HOSPITALS NHS TRUST', 'Y58', '2020-04-01')`,
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
