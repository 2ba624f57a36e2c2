import { findQuestion, formEditions } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import type { Administrators } from './people.js';
import type { Repeater } from './repeater.js';

/** An edition as it stands after a step. */
export interface OfEdition {
  edition: { version: number; revision: number; contentHash: string };
}

const firstQuarterId = '2198-99-Q1';
const at = ({ edition: { version, revision } }: OfEdition) => ({ version, expectedVersion: revision });

function take(repeater: Repeater, client: PersonaClient, mutation: string, input: object): Promise<OfEdition> {
  return repeater.take<OfEdition>(client, mutation, input, 'form_edition_step');
}

/** For tests: the next edition of the form is begun, withdrawn and begun again. */
export async function beginEdition(repeater: Repeater, { administrator }: Administrators): Promise<OfEdition> {
  const asked = { fromVersion: formEditions.at(-1)?.version, firstQuarterId };
  const begun = await take(repeater, administrator, 'draftFormEdition', asked);
  await take(repeater, administrator, 'withdrawFormEdition', { ...at(begun), comment: 'Too early' });
  return take(repeater, administrator, 'draftFormEdition', asked);
}

/** For tests: a draft is changed in every way. */
export async function changeEdition(
  repeater: Repeater,
  { administrator }: Administrators,
  begun: OfEdition,
): Promise<OfEdition> {
  const from = formEditions.at(-1);
  const question = from && findQuestion(from, 'D1-S1');
  const definition = JSON.stringify({ ...from, firstQuarter: firstQuarterId });
  let now = await take(repeater, administrator, 'saveFormEdition', { ...at(begun), definition });
  const said = { text: 'We know whom each service is for.', shortText: 'Know whom it is for', hint: 'A written list.' };
  const words = { ...said, basis: question?.basis, askedOf: [{ type: 'TRUST', duty: 'VOLUNTARY' }] };
  const like = { ...words, question: 'D1-S9', like: 'D1-S1' };
  now = await take(repeater, administrator, 'saveFormQuestion', { ...at(now), ...like });
  now = await take(repeater, administrator, 'removeFormQuestion', { ...at(now), question: 'D1-S9' });
  return take(repeater, administrator, 'saveFormQuestion', { ...at(now), ...words, question: 'D1-S1' });
}

/** For tests: a draft is proposed, returned, proposed again and published. */
export async function publishEdition(repeater: Repeater, people: Administrators, draft: OfEdition): Promise<void> {
  const { administrator: drafter, secondAdministrator: approver } = people;
  const proposed = await take(repeater, drafter, 'proposeFormEdition', at(draft));
  const returned = await take(repeater, approver, 'returnFormEdition', { ...at(proposed), comment: 'Say more' });
  const now = await take(repeater, drafter, 'proposeFormEdition', at(returned));
  await take(repeater, approver, 'publishFormEdition', { ...at(now), seenHash: now.edition.contentHash });
}
