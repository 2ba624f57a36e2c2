import { formEditions } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import type { Administrators } from './people.js';
import type { Repeater } from './repeater.js';

interface OfEdition {
  edition: { version: number; revision: number; contentHash: string };
}

/** For tests: the next edition of the form: withdrawn, begun again, changed in every way, returned and published. */
export async function writeEdition(repeater: Repeater, people: Administrators): Promise<void> {
  const { administrator: drafter, secondAdministrator: approver } = people;
  const from = formEditions.at(-1)!;
  const firstQuarterId = '2198-99-Q1';
  const take = (client: PersonaClient, mutation: string, input: object) =>
    repeater.take<OfEdition>(client, mutation, input, 'form_edition_step');
  const begin = () => take(drafter, 'draftFormEdition', { fromVersion: from.version, firstQuarterId });
  const at = ({ edition: { version, revision } }: OfEdition) => ({ version, expectedVersion: revision });
  await take(drafter, 'withdrawFormEdition', { ...at(await begin()), comment: 'Too early' });
  let now = await begin();
  const definition = JSON.stringify({ ...from, firstQuarter: firstQuarterId });
  now = await take(drafter, 'saveFormEdition', { ...at(now), definition });
  const words = { text: 'Know whom it is for', shortText: 'Whom it is for', hint: '', basis: 'A plan' };
  const like = { ...words, question: 'D1-S9', like: 'D1-S1', askedOf: [{ type: 'TRUST', duty: 'VOLUNTARY' }] };
  now = await take(drafter, 'saveFormQuestion', { ...at(now), ...like });
  now = await take(drafter, 'removeFormQuestion', { ...at(now), question: 'D1-S9' });
  now = await take(drafter, 'proposeFormEdition', at(now));
  now = await take(approver, 'returnFormEdition', { ...at(now), comment: 'Say more' });
  now = await take(drafter, 'proposeFormEdition', at(now));
  await take(approver, 'publishFormEdition', { ...at(now), seenHash: now.edition.contentHash });
}
