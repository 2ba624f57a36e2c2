/**
 * Writes the types and typed documents of the browser app from the committed schema and the `*.graphql` files beside
 * the pages, and the register of those that the server answers without signing in. `--check` writes nothing and fails
 * where the committed output is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicOperations } from '@monitor/app-api';
import { parse } from 'graphql';
import { findDocuments } from './find-documents.js';
import { generate } from './generate.js';
import { registerDocuments } from './register-documents.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

async function committed(output: string): Promise<string> {
  return readFile(join(root, output), 'utf8').catch(() => '');
}

async function keep(output: string, text: string, isCheck: boolean): Promise<void> {
  if (!isCheck) {
    await mkdir(dirname(join(root, output)), { recursive: true });
    await writeFile(join(root, output), text);
    console.log(`wrote ${output}`);
  } else if (text !== (await committed(output))) {
    console.error(`${output} is out of date. Run: npm run codegen`);
    process.exitCode = 1;
  }
}

async function main(isCheck: boolean): Promise<void> {
  const schema = parse(await readFile(join(root, 'apps/api/schema.graphql'), 'utf8'));
  const operations = await generate(schema, await findDocuments(root, 'libs/web'));
  await keep('libs/web/graphql/src/generated/operations.ts', operations, isCheck);
  const register = registerDocuments(operations, publicOperations());
  await keep('apps/api/src/generated/registered-documents.ts', register, isCheck);
}

await main(process.argv.includes('--check'));
