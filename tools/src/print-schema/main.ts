/**
 * `npm run schema` prints apps/api/schema.graphql from the classes. `-- --because "…"` tells of what programs written for
 * the released schema would notice, with that reason; `-- --release 2026-12-01` makes the present schema the released one;
 * `-- --check` writes nothing, and ends with 1 where the committed schema is not the present one.
 */
import { parseArgs } from 'node:util';
import { printApiSchema } from '@monitor/app-api';
import { readSchemaFile, schemaFiles, writeSchemaFile } from './schema-files.js';
import { releaseSchema, tellChanges } from './tell-changes.js';

interface Wanted {
  check?: boolean | undefined;
  because?: string | undefined;
  release?: string | undefined;
}

async function main({ check = false, because, release }: Wanted): Promise<number> {
  const present = await printApiSchema();
  const isCommitted = (await readSchemaFile('present')) === present;
  if (check && !isCommitted) {
    console.error(
      `${schemaFiles.present} is not what the classes make. Run npm run schema, read the difference, commit it.`,
    );
    return 1;
  }
  if (isCommitted) console.log(`${schemaFiles.present} is up to date`);
  else await writeSchemaFile('present', present);
  if (check) return 0;
  await tellChanges(present, because?.trim() || null);
  if (release !== undefined) await releaseSchema(present, release);
  return 0;
}

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, because: { type: 'string' }, release: { type: 'string' } },
});
process.exit(await main(values));
