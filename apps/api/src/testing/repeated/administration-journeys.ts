import { randomUUID } from 'node:crypto';
import { daysAfter } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import type { Administrators } from './people.js';
import type { Repeater } from './repeater.js';

type Named = { id: string };

/** For tests: a break of comparability from its entry to its withdrawal. */
export async function keepLedger(repeater: Repeater, { administrator }: Administrators): Promise<void> {
  const id = randomUUID();
  const everything = {
    metrics: null,
    stratifiers: null,
    actions: null,
    levels: null,
    areaCodes: null,
    readings: ['AS_WAS'],
  };
  const said = {
    kind: 'BOUNDARY_CHANGE',
    title: 'Counted anew',
    explanation: 'Counted by another rule.',
    source: 'A letter',
  };
  const content = { ...said, occursOn: '2026-04-01', lastsUntil: null, touches: everything };
  const take = (mutation: string, input: object) =>
    repeater.take(administrator, mutation, { id, reason: 'As agreed', ...input }, 'comparability_break');
  await take('recordBreak', { content });
  await take('amendBreak', { expectedVersion: 1, content: { ...content, title: 'Counted otherwise' } });
  await take('withdrawBreak', { expectedVersion: 2 });
}

/** For tests: changes of windows, one approved and one withdrawn. */
export async function changeWindows(
  repeater: Repeater,
  people: Administrators,
  [quarterId, commonClose]: [string, string],
): Promise<void> {
  const { administrator, secondAdministrator } = people;
  const take = <Done>(client: PersonaClient, mutation: string, input: object) =>
    repeater.take<Done>(client, mutation, input, 'window_change_step');
  const draft = (days: number) =>
    take<{ change: Named }>(administrator, 'draftWindowChange', {
      ...{ kind: 'EXTENSION', organisationCode: 'R0B', quarterId, closesOn: daysAfter(commonClose, days) },
      reason: 'The network was down',
    });
  const { change } = await draft(10);
  await take(administrator, 'proposeWindowChange', { id: change.id, expectedVersion: 1 });
  await take(secondAdministrator, 'approveWindowChange', { id: change.id, expectedVersion: 2 });
  const other = await draft(11);
  const withdrawal = { id: other.change.id, expectedVersion: 1, comment: 'It works again' };
  await take(administrator, 'withdrawWindowChange', withdrawal);
}

/** For tests: a program registered, given another secret, and revoked. */
export async function registerProgram(repeater: Repeater, { administrator }: Administrators): Promise<void> {
  const asked = { name: 'Warehouse', contact: 'team@nhs.example', scopes: ['FIGURES'] };
  const { client } = await repeater.take<{ client: Named }>(
    administrator,
    'registerClient',
    asked,
    'machine_client_secret',
  );
  const rotation = { id: client.id, overlapHours: 24 };
  await repeater.take(administrator, 'rotateClientSecret', rotation, 'machine_client_secret');
  await repeater.take(administrator, 'revokeClient', { id: client.id, comment: 'No longer needed' }, 'audit_event');
}

/** For tests: a person added, granted a role, and relieved of it. */
export async function lookAfterPerson(repeater: Repeater, { administrator }: Administrators): Promise<void> {
  const added = await repeater.take<Named>(administrator, 'addPerson', { name: 'Sam', subject: 'sam' }, 'person');
  const { roles } = await repeater.take<{ roles: Named[] }>(
    administrator,
    'grantRole',
    { personId: added.id, role: 'APPROVER', scopeCode: 'R0A', reason: 'Signs off now' },
    'role_assignment',
  );
  for (const { id } of roles) {
    await repeater.take(administrator, 'revokeRole', { id, reason: 'Left the trust' }, 'audit_event');
  }
}
