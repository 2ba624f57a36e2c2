import type { FormEdition } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';

const parts = '{ edition { version revision contentHash state } problems { place message } }';
const step = (name: string, input: string) =>
  `mutation Step($input: ${input}!) { done: ${name}(input: $input) ${parts} }`;

interface Done {
  done: {
    edition: { version: number; revision: number; contentHash: string; state: string };
    problems: { place: string; message: string }[];
  };
}

/** A step on an edition as it then stands; refuses (Error) one that was not taken. */
async function take(client: PersonaClient, mutation: string, input: object): Promise<Done['done']['edition']> {
  const { data, errors } = await client.ask<Done>(mutation, { input });
  if (data == null || data.done.problems.length > 0) throw new Error(JSON.stringify(errors ?? data?.done.problems));
  return data.done.edition;
}

/** For tests: publishes an edition as two administrators do, from the file that one of them changed. */
export async function publishEdition(
  { drafter, approver }: Record<'drafter' | 'approver', PersonaClient>,
  { from, edition }: { from: number; edition: FormEdition },
): Promise<number> {
  const begin = { fromVersion: from, firstQuarterId: edition.firstQuarter };
  const draft = await take(drafter, step('draftFormEdition', 'DraftFormEditionInput'), begin);
  const { version } = draft;
  const at = ({ revision }: { revision: number }) => ({ version, expectedVersion: revision });
  const definition = JSON.stringify(edition);
  const saved = await take(drafter, step('saveFormEdition', 'SaveFormEditionInput'), { ...at(draft), definition });
  const proposed = await take(drafter, step('proposeFormEdition', 'FormEditionStepInput'), at(saved));
  const seen = { ...at(proposed), seenHash: proposed.contentHash };
  await take(approver, step('publishFormEdition', 'PublishFormEditionInput'), seen);
  return version;
}
