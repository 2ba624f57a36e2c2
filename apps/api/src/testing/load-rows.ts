import { findQuestion, questionFields, repeatedFields, tidyColumns, tidyMapping, toCsv } from '@monitor/domain';
import type { FormEdition, ReturnContent } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import { textOf } from './text-of.js';

const begin =
  'mutation Begin($input: BeginCollectionInput!) { beginCollection(input: $input) { id faults { message } } }';
const take =
  'mutation Take($input: LoadingStepInput!) { takeLoadingStep(input: $input) { version contentHash state } }';
const standing = `query Standing($id: ID!) {
  loadedCollection(id: $id) { version contentHash state refused answers } loadingFaults(id: $id) { line wanted found } }`;

interface Standing {
  loadedCollection: { version: number; contentHash: string; state: string; refused: number; answers: number };
  loadingFaults: { line: number; wanted: string; found: string }[];
}

/** A row for each cell of a return, in the words of the form. */
function rowsOf(edition: FormEdition, { organisationCode, quarterId, answers }: ReturnContent): string {
  const rows = answers.flatMap(({ question: code, cells }) => {
    const question = findQuestion(edition, code);
    const fields = question === null ? [] : [...repeatedFields(question), ...questionFields(question)];
    return Object.entries(cells).map(([cell, value]) => {
      const field = fields.find(({ key }) => key === cell.split('.').at(-1));
      const text = field === undefined ? String(value) : textOf(field, value);
      return { organisation: organisationCode, quarter: quarterId, question: code, cell, value: text };
    });
  });
  const columns = tidyColumns.map((header) => ({ header, value: (row: (typeof rows)[number]) => row[header] }));
  return toCsv({ columns, rows, notes: [] });
}

/** For tests: loads the answers of a return as the rows of a published collection, by two administrators. */
export async function loadRows(
  { reader, approver }: Record<'reader' | 'approver', PersonaClient>,
  edition: FormEdition,
  content: ReturnContent,
): Promise<Standing> {
  const mappingText = JSON.stringify(tidyMapping({ title: 'The same answers', source: 'A made-up publisher' }));
  const begun = await reader.ask<{ beginCollection: { id: string } }>(begin, {
    input: { fileName: 'rows.csv', mappingText },
  });
  const id = begun.data?.beginCollection.id ?? '';
  const headers = { 'content-type': 'text/csv', origin: new URL(reader.baseUrl).origin };
  await reader.request(`/loading/collections/${id}/file`, { method: 'PUT', headers, body: rowsOf(edition, content) });
  const read = async () => {
    const { data, errors } = await reader.ask<Standing>(standing, { id });
    if (data == null) throw new Error(JSON.stringify(errors));
    return data;
  };
  for (const [client, step] of [
    [reader, 'PROPOSE'],
    [approver, 'APPROVE'],
  ] as const) {
    const { version, contentHash } = (await read()).loadedCollection;
    await client.ask(take, { input: { id, step, expectedVersion: version, contentHash } });
  }
  return read();
}
