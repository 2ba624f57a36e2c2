import { randomUUID } from 'node:crypto';
import { daysAfter, formEditions } from '@monitor/domain';
import type { People } from './people.js';
import type { Repeater } from './repeater.js';

type Named = { id: string };

/** For tests: a break of comparability from its entry to its withdrawal. */
export async function keepLedger(repeater: Repeater, { administrator }: People): Promise<void> {
  const id = randomUUID();
  const everything = { metrics: null, stratifiers: null, actions: null, levels: null, areaCodes: null, readings: null };
  const said = {
    kind: 'DEFINITION',
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
  people: People,
  [quarterId, today]: [string, string],
): Promise<void> {
  const { administrator, secondAdministrator } = people;
  const take = <Done>(client: People[keyof People], mutation: string, input: object) =>
    repeater.take<Done>(client, mutation, input, 'window_change_step');
  const draft = (days: number) =>
    take<{ change: Named }>(administrator, 'draftWindowChange', {
      ...{ kind: 'EXTENSION', organisationCode: 'R0B', quarterId, closesOn: daysAfter(today, days) },
      reason: 'The network was down',
    });
  const { change } = await draft(300);
  await take(administrator, 'proposeWindowChange', { id: change.id, expectedVersion: 1 });
  await take(secondAdministrator, 'approveWindowChange', { id: change.id, expectedVersion: 2 });
  const other = await draft(310);
  const withdrawal = { id: other.change.id, expectedVersion: 1, comment: 'It works again' };
  await take(administrator, 'withdrawWindowChange', withdrawal);
}

interface OfEdition {
  edition: { version: number; revision: number; contentHash: string };
}

/** For tests: the next edition of the form: withdrawn, begun again, changed in every way, returned and published. */
export async function writeEdition(repeater: Repeater, people: People): Promise<void> {
  const { administrator: drafter, secondAdministrator: approver } = people;
  const from = formEditions.at(-1)!;
  const firstQuarterId = '2998-99-Q1';
  const take = (client: People[keyof People], mutation: string, input: object) =>
    repeater.take<OfEdition>(client, mutation, input, 'form_edition_step');
  const begin = () => take(drafter, 'draftFormEdition', { fromVersion: from.version, firstQuarterId });
  const at = ({ edition: { version, revision } }: OfEdition) => ({ version, expectedVersion: revision });
  await take(drafter, 'withdrawFormEdition', { ...at(await begin()), comment: 'Too early' });
  let now = await begin();
  const definition = JSON.stringify({ ...from, firstQuarter: firstQuarterId });
  now = await take(drafter, 'saveFormEdition', { ...at(now), definition });
  const words = { text: 'Know whom it is for', shortText: 'Whom it is for', hint: '', basis: 'A plan' };
  const like = { ...words, question: 'D1-S9', like: 'D1-S1', askedOf: [{ type: 'TRUST', duty: 'MAY' }] };
  now = await take(drafter, 'saveFormQuestion', { ...at(now), ...like });
  now = await take(drafter, 'removeFormQuestion', { ...at(now), question: 'D1-S9' });
  now = await take(drafter, 'proposeFormEdition', at(now));
  now = await take(approver, 'returnFormEdition', { ...at(now), comment: 'Say more' });
  now = await take(drafter, 'proposeFormEdition', at(now));
  await take(approver, 'publishFormEdition', { ...at(now), seenHash: now.edition.contentHash });
}

/** For tests: a program registered, given another secret, and revoked. */
export async function registerProgram(repeater: Repeater, { administrator }: People): Promise<void> {
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
