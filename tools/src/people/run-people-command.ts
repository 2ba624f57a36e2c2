import type { PeopleAdministration } from '@monitor/api-accounts';
import { EMBEDDED_ISSUER, OperatorError } from '@monitor/api-platform';
import type { KnownPerson } from '@monitor/api-platform';
import { roleLabel } from '@monitor/domain';
import type { SystemActor } from '@monitor/domain';
import type { PeopleCommand, RoleAsked } from './arguments.js';

const system: SystemActor = { system: 'sign-in' };

function describe(person: KnownPerson): string {
  const held = person.assignments.map(({ role, scopeCode, scopeName }) =>
    [roleLabel(role), scopeName, scopeCode && `(${scopeCode})`].filter(Boolean).join(' '),
  );
  const what = held.length === 0 ? 'no role' : held.join('; ');
  return `${person.personId}  ${person.displayName}${person.isMachine ? ' (machine client)' : ''}: ${what}`;
}

function describeRole({ role, scopeCode }: RoleAsked): string {
  return scopeCode === null ? roleLabel(role) : `${roleLabel(role)} ${scopeCode}`;
}

async function findOne(people: PeopleAdministration, asked: string): Promise<KnownPerson> {
  const found = (await people.list(system)).filter(({ personId, displayName }) =>
    [personId, displayName].includes(asked),
  );
  const [person] = found;
  if (person === undefined) throw new OperatorError(`Nobody is called "${asked}". See: npm run people -- list`);
  if (found.length > 1)
    throw new OperatorError(`${found.length} people are called "${asked}". Name one by id: npm run people -- list`);
  return person;
}

/** Carries a command out. @returns the lines to show. */
export async function runPeopleCommand(people: PeopleAdministration, asked: PeopleCommand): Promise<string[]> {
  if (asked.command === 'list') {
    const everybody = await people.list(system);
    return everybody.length === 0 ? ['Nobody has been added yet.'] : everybody.map(describe);
  }
  if (asked.command === 'add') {
    const { name, subject, isMachine, grant } = asked;
    const issuer = asked.issuer ?? EMBEDDED_ISSUER;
    const personId = await people.addPerson(system, { issuer, subject, displayName: name, isMachine });
    if (grant) await people.grant(system, { personId, ...grant });
    return [describe(await findOne(people, personId))];
  }
  const { personId, displayName } = await findOne(people, asked.person);
  const role = describeRole(asked.role);
  if (asked.command === 'grant') {
    await people.grant(system, { personId, ...asked.role });
    return [`${displayName} is ${role} now.`];
  }
  const revoked = await people.revoke(system, { personId, ...asked.role });
  return [
    revoked === 0 ? `${displayName} was not ${role}: nothing to revoke.` : `${displayName} is not ${role} any more.`,
  ];
}
