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
export type People = Record<keyof typeof roles, PersonaClient>;

/** For tests: everybody who decides anything, signed in. */
export async function signInEverybody(server: TestApi): Promise<People> {
  const people: [string, PersonaClient][] = [];
  for (const [name, [role, scope]] of Object.entries(roles)) {
    await server.addPerson(name, role, scope);
    people.push([name, await signInAs(server.baseUrl, name)]);
  }
  return Object.fromEntries(people) as People;
}
