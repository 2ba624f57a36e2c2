import { readFile, writeFile } from 'node:fs/promises';
import { workspacePath } from '../start/workspace.js';

/** The files of the contract, from the top of the workspace. */
export const schemaFiles = {
  present: 'apps/api/schema.graphql',
  released: 'apps/api/schema.released.graphql',
  log: 'apps/api/schema-changes.md',
  documents: 'apps/api/registered-documents.released.json',
} as const;

type SchemaFile = keyof typeof schemaFiles;

/** The text of a file; empty where there is none. */
export async function readSchemaFile(file: SchemaFile): Promise<string> {
  return readFile(workspacePath(schemaFiles[file]), 'utf8').catch(() => '');
}

/** Writes a file and says so. */
export async function writeSchemaFile(file: SchemaFile, text: string): Promise<void> {
  await writeFile(workspacePath(schemaFiles[file]), text);
  console.log(`${schemaFiles[file]} was written`);
}
