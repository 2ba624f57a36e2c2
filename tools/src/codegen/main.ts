/**
 * Writes the types and typed documents of the browser app from the committed schema and the `*.graphql` files beside
 * the pages, and the register of those that the server answers without signing in. `--check` writes nothing and fails
 * where the committed output is out of date.
 */
import { readFile } from 'node:fs/promises';
import { publicOperations } from '@monitor/app-api';
import { parse } from 'graphql';
import { workspacePath } from '../start/workspace.js';
import { findDocuments } from './find-documents.js';
import { generate } from './generate.js';
import { keepFiles, outdatedFiles } from './keep-files.js';
import { outputFiles } from './output-files.js';
import { registerDocuments } from './register-documents.js';

async function main(isCheck: boolean): Promise<void> {
  const root = workspacePath('');
  const schema = parse(await readFile(workspacePath('apps/api/schema.graphql'), 'utf8'));
  const generated = await generate(schema, await findDocuments(root, 'libs/web'));
  const files = outputFiles(generated, registerDocuments([...generated.documents.values()], publicOperations()));
  if (!isCheck) {
    console.log(`wrote ${await keepFiles(root, files)} files`);
    return;
  }
  for (const path of await outdatedFiles(root, files)) {
    console.error(`${path} is out of date. Run: npm run codegen`);
    process.exitCode = 1;
  }
}

await main(process.argv.includes('--check'));
