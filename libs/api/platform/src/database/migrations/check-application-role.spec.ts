import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clusterAddresses, createTestDatabase, databaseUrl } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { OperatorError } from '../../config/operator-error.js';
import { checkApplicationRole } from './check-application-role.js';

describe('the role that the application connects as', () => {
  let arranging: TestDatabase;
  const urlAs = (role: string) =>
    databaseUrl(clusterAddresses().adminUrl.replace(/\/\/[^@]+@/, `//${role}:outside@`), 'foreign');

  beforeAll(async () => {
    arranging = await createTestDatabase();
    const roles = ['strong SUPERUSER', 'passing BYPASSRLS', 'owning', 'standing_in', 'plain'];
    for (const role of roles) await arranging.query(['CREATE ROLE', role, "LOGIN PASSWORD 'outside'"].join(' '));
    await arranging.query('GRANT owning TO standing_in');
    await arranging.query('CREATE DATABASE "foreign" OWNER owning');
  });

  afterAll(async () => {
    await arranging.query('DROP DATABASE "foreign" WITH (FORCE)');
    await arranging.query('DROP ROLE strong, passing, owning, standing_in, plain');
    await arranging.drop();
  });

  it('may own nothing and pass nothing by', async () => {
    const ownerUrl = urlAs('owning');
    expect(await checkApplicationRole({ url: urlAs('plain'), ownerUrl, isAllowed: false })).toBeNull();
    const { loginUrl } = arranging;
    expect(await checkApplicationRole({ url: loginUrl, isAllowed: false })).toBeNull();
  });

  it.each([
    ['a superuser', 'strong', /as strong, a superuser: row-level security would not hold it\./],
    ['one that passes row-level security by', 'passing', /as passing, which may bypass/],
    ['the owner', 'owning', /as owning, which owns the database/],
    ['one that may become the owner', 'standing_in', /as standing_in, which owns the database/],
  ])('is refused when it is %s, unless that is allowed, which is said', async (_what, role, fault) => {
    const url = urlAs(role);
    const refusal = checkApplicationRole({ url, ownerUrl: urlAs('owning'), isAllowed: false });
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(fault);
    await expect(refusal).rejects.toThrow(/DATABASE_OWNER_URL .*DATABASE_ONE_ROLE=allow\.$/);
    expect(await checkApplicationRole({ url, ownerUrl: urlAs('owning'), isAllowed: true })).toMatch(
      /^DATABASE_URL: the application would connect as .* Allowed by DATABASE_ONE_ROLE=allow\.$/,
    );
  });

  it('is refused when it is to make the schema too, before it owns anything', async () => {
    const url = urlAs('plain');
    await expect(checkApplicationRole({ url, ownerUrl: url, isAllowed: false })).rejects.toThrow(/which owns/);
  });

  it('is never shown with its password', async () => {
    await expect(checkApplicationRole({ url: urlAs('strong'), isAllowed: false })).rejects.toThrow(/^(?!.*outside)/);
  });
});
