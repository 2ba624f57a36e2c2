import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { breakingChanges, printApiSchema } from '@monitor/app-api';

const file = fileURLToPath(new URL('../../../apps/api/schema.graphql', import.meta.url));

function listBreaking(committed: string, present: string): void {
  const broken = committed === '' ? [] : breakingChanges(committed, present);
  if (broken.length === 0) return;
  console.error(
    `Programs written for the committed schema would break:\n${broken.map((line) => `  - ${line}`).join('\n')}`,
  );
}

async function main(isCheck: boolean): Promise<number> {
  const committed = await readFile(file, 'utf8').catch(() => '');
  const present = await printApiSchema();
  listBreaking(committed, present);
  if (committed === present) {
    console.log('apps/api/schema.graphql is up to date');
    return 0;
  }
  if (isCheck) {
    console.error(
      'apps/api/schema.graphql is not what the classes make. Run npm run schema, read the difference, commit it.',
    );
    return 1;
  }
  await writeFile(file, present);
  console.log('apps/api/schema.graphql was written');
  return 0;
}

process.exit(await main(process.argv.includes('--check')));
