import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import type { TestApi } from '../start-test-api.js';

const roles = {
  preparer: ['PREPARER', 'R0A'],
  approver: ['APPROVER', 'R0A'],
  helper: ['HELPER', 'QOX'],
  lead: ['REGIONAL_LEAD', 'Y58'],
  analyst: ['NATIONAL_ANALYST', null],
  secondAnalyst: ['NATIONAL_ANALYST', null],
  administrator: ['ADMINISTRATOR', null],
  secondAdministrator: ['ADMINISTRATOR', null],
} as const;
export type PersonaName = keyof typeof roles;
export type People<Names extends PersonaName = PersonaName> = Record<Names, PersonaClient>;
export type Administrators = People<'administrator' | 'secondAdministrator'>;

/** For tests: people who decide something, signed in. */
export async function signInPeople<Names extends PersonaName>(server: TestApi, names: Names[]): Promise<People<Names>> {
  const signedIn = names.map(async (name) => {
    const [role, scope] = roles[name];
    await server.addPerson(name, role, scope);
    return [name, await signInAs(server.baseUrl, name)] as const;
  });
  return Object.fromEntries(await Promise.all(signedIn)) as People<Names>;
}
