import type { HeldConflict, PeopleAdministration } from '@monitor/api-accounts';
import { EMBEDDED_ISSUER, OperatorError } from '@monitor/api-platform';
import type { KnownPerson } from '@monitor/api-platform';
import { roleLabel, roleWithScope } from '@monitor/domain';
import type { Instigator, SystemActor } from '@monitor/domain';
import type { PeopleCommand } from './arguments.js';

function describe(person: KnownPerson): string {
  const held = person.assignments.map(({ role, scopeCode, scopeName }) =>
    [roleLabel(role), scopeName, scopeCode && `(${scopeCode})`].filter(Boolean).join(' '),
  );
  const what = held.length === 0 ? 'no role' : held.join('; ');
  return `${person.personId}  ${person.displayName}${person.isMachine ? ' (machine client)' : ''}: ${what}`;
}

/** What to do about two roles that one person should not hold together. */
export function describeConflict({ displayName, personId, first, second, reason }: HeldConflict): string {
  const scope = first.scopeCode === null ? '' : ` --scope ${first.scopeCode}`;
  return (
    `  ! ${displayName} is both ${roleWithScope(first)} and ${roleWithScope(second)}: ${reason}. Revoke one of them: ` +
    `npm run people -- revoke --person ${personId} --role ${first.role}${scope}`
  );
}

async function findOne(people: PeopleAdministration, system: SystemActor, asked: string): Promise<KnownPerson> {
  const found = (await people.list(system)).filter(({ personId, displayName }) =>
    [personId, displayName].includes(asked),
  );
  const [person] = found;
  if (person === undefined) throw new OperatorError(`Nobody is called "${asked}". See: npm run people -- list`);
  if (found.length > 1)
    throw new OperatorError(`${found.length} people are called "${asked}". Name one by id: npm run people -- list`);
  return person;
}

async function listPeople(people: PeopleAdministration, system: SystemActor): Promise<string[]> {
  const everybody = await people.list(system);
  if (everybody.length === 0) return ['Nobody has been added yet.'];
  const conflicts = await people.conflicts(system);
  return everybody.flatMap((person) => [
    describe(person),
    ...conflicts.filter(({ personId }) => personId === person.personId).map(describeConflict),
  ]);
}

/** Carries a command out for whoever is at the keyboard. @returns the lines to show. */
export async function runPeopleCommand(
  people: PeopleAdministration,
  asked: PeopleCommand,
  operator: Instigator,
): Promise<string[]> {
  const system: SystemActor = { system: 'people', onBehalfOf: operator };
  if (asked.command === 'list') return listPeople(people, system);
  if (asked.command === 'add') {
    const { name, subject, isMachine, grant } = asked;
    const issuer = asked.issuer ?? EMBEDDED_ISSUER;
    const personId = await people.addPerson(system, { issuer, subject, displayName: name, isMachine });
    if (grant) await people.grant(system, { personId, ...grant });
    return [describe(await findOne(people, system, personId))];
  }
  const { personId, displayName } = await findOne(people, system, asked.person);
  const role = roleWithScope(asked.role);
  if (asked.command === 'grant') {
    await people.grant(system, { personId, ...asked.role });
    return [`${displayName} is ${role} now.`];
  }
  const revoked = await people.revoke(system, { personId, ...asked.role });
  return [
    revoked === 0 ? `${displayName} was not ${role}: nothing to revoke.` : `${displayName} is not ${role} any more.`,
  ];
}
