import { checkLog, registeredDocuments, toldChanges, withRelease, withUnreleased } from '@monitor/app-api';
import type { SchemaChange } from '@monitor/app-api';
import { readSchemaFile, schemaFiles, writeSchemaFile } from './schema-files.js';

const inLines = (changes: readonly SchemaChange[]) =>
  changes.map(({ severity, what }) => `  - ${severity}: ${what}`).join('\n');

/**
 * Brings the log of changes in line with the present schema: what is no change any more goes, and what is not told of
 * comes in with the reason; without one it is listed on standard error, and the log stays as it is.
 */
export async function tellChanges(present: string, because: string | null): Promise<void> {
  const log = await readSchemaFile('log');
  const { untold, untrue } = checkLog(log, await readSchemaFile('released'), present);
  if (untold.length === 0 && untrue.length === 0) return;
  if (untold.length > 0 && because === null) {
    console.error(
      `Programs written for the released schema would notice:\n${inLines(untold)}\n` +
        `Say why in ${schemaFiles.log}: npm run schema -- --because "…"`,
    );
    return;
  }
  const kept = toldChanges(log).filter(({ what }) => !untrue.some((change) => change.what === what));
  await writeSchemaFile(
    'log',
    withUnreleased(log, [...kept, ...untold.map((change) => ({ ...change, why: because! }))]),
  );
}

/** Makes the present schema, and what its pages ask before signing in, the released ones, under a name such as the day. */
export async function releaseSchema(present: string, name: string): Promise<void> {
  await writeSchemaFile('released', present);
  await writeSchemaFile('documents', `${JSON.stringify(registeredDocuments, null, 2)}\n`);
  await writeSchemaFile('log', withRelease(await readSchemaFile('log'), name));
}
