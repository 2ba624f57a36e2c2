import { randomUUID } from 'node:crypto';
import type { ReturnContent } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';

/** For tests: a return as the API tells of it. */
export interface ToldReturn {
  contentHash: string | null;
  head: { state: string };
  edition: number;
  draft: Pick<ReturnContent, 'answers'> | null;
  submitted: Pick<ReturnContent, 'answers'> | null;
}

/** For tests: something that stops a return, by its cell. */
export interface ToldIssue {
  cell: string;
  message: string;
}

interface Decided {
  decided: { quarterlyReturn: ToldReturn; issues: ToldIssue[] };
}

type Reference = Pick<ReturnContent, 'organisationCode' | 'quarterId'>;

const answers = 'answers { question cells confirmed }';
const told = `contentHash edition head { state } draft { ${answers} } submitted { ${answers} }`;
const decision = (name: string, input: string) =>
  `mutation Decide($input: ${input}!) { decided: ${name}(input: $input) { quarterlyReturn { ${told} } issues { cell message } } }`;
const question = `query Told($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) { ${told} } }`;
const save = `mutation Save($input: SaveAnswersInput!) {
  saveAnswers(input: $input) { saved { key version } conflicts { key } } }`;

async function answered<Figures>(client: PersonaClient, query: string, variables: object): Promise<Figures> {
  const { data, errors } = await client.ask<Figures>(query, variables);
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors ?? 'The API answered nothing.'));
  return data;
}

/** For tests: a return as its organisation sees it. */
export async function readReturn(
  client: PersonaClient,
  { organisationCode, quarterId }: Reference,
): Promise<ToldReturn> {
  return (await answered<{ quarterlyReturn: ToldReturn }>(client, question, { organisationCode, quarterId }))
    .quarterlyReturn;
}

/** For tests: saves answers for the first time, as the page does: a few at once. */
export async function saveAsPage(
  client: PersonaClient,
  content: Reference & Pick<ReturnContent, 'answers'>,
): Promise<void> {
  const { organisationCode, quarterId } = content;
  for (let start = 0; start < content.answers.length; start += 8) {
    const portion = content.answers.slice(start, start + 8).map((answer) => ({ ...answer, expectedVersion: 0 }));
    await answered(client, save, { input: { organisationCode, quarterId, answers: portion } });
  }
}

/** For tests: submits a return for the first time; gives back what stops it. */
export async function submit(
  client: PersonaClient,
  { organisationCode, quarterId }: Reference,
): Promise<Decided['decided']> {
  const input = { organisationCode, quarterId, expectedRevision: 0, idempotencyKey: randomUUID() };
  return (await answered<Decided>(client, decision('submitReturn', 'SubmitReturnInput'), { input })).decided;
}

/** For tests: signs off and accepts what was submitted, each by the person whose part it is. */
export async function accept(
  { approver, lead }: Record<'approver' | 'lead', PersonaClient>,
  { organisationCode, quarterId }: Reference,
  contentHash: string | null,
): Promise<ToldReturn> {
  const input = { organisationCode, quarterId, revision: 1, contentHash };
  await answered<Decided>(approver, decision('signOffReturn', 'DecisionInput'), { input });
  const { decided } = await answered<Decided>(lead, decision('acceptReturn', 'DecisionInput'), { input });
  return decided.quarterlyReturn;
}
