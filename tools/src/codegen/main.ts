/**
 * Writes the types and typed documents of the browser app from the committed schema and the `*.graphql` files beside
 * the pages. `--check` writes nothing and fails where the committed output is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { findDocuments } from './find-documents.js';
import { generate } from './generate.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const output = 'libs/web/graphql/src/generated/operations.ts';

async function committed(): Promise<string> {
  return readFile(join(root, output), 'utf8').catch(() => '');
}

async function main(isCheck: boolean): Promise<void> {
  const schema = parse(await readFile(join(root, 'apps/api/schema.graphql'), 'utf8'));
  const text = await generate(schema, await findDocuments(root, 'libs/web'));
  if (!isCheck) {
    await mkdir(dirname(join(root, output)), { recursive: true });
    await writeFile(join(root, output), text);
    console.log(`wrote ${output}`);
  } else if (text !== (await committed())) {
    console.error(`${output} is out of date. Run: npm run codegen`);
    process.exitCode = 1;
  }
}

await main(process.argv.includes('--check'));
