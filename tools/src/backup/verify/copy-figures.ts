import { TenantTx, createDataSource } from '@monitor/api-platform';
import { checkPublication, publishedNumbers } from '@monitor/api-releases';
import { checkFigures } from '../../check-figures/check-figures.js';
import { describeDifferences } from '../../check-figures/describe-differences.js';
import { bringUpToDate } from '../load/bring-up-to-date.js';
import type { NewDatabase } from '../load/migrate-to.js';

/**
 * Brings a copy up to this version, as a start of the product would, and works its figures out again. Returns a line for
 * each that is not what the returns add up to, or not as it was sealed.
 */
export async function wrongFigures(copy: NewDatabase): Promise<string[]> {
  await bringUpToDate(copy);
  const dataSource = createDataSource({ url: copy.poolUrl, entities: [], poolSize: 2 });
  await dataSource.initialize();
  try {
    const tx = new TenantTx(dataSource);
    const differences = await checkFigures(tx, () => undefined);
    const counts = differences.length === 0 ? [] : describeDifferences(differences);
    return [...counts, ...(await wrongPublications(tx))];
  } finally {
    await dataSource.destroy();
  }
}

async function wrongPublications(tx: TenantTx): Promise<string[]> {
  const system = { system: 'publication' } as const;
  const wrong: string[] = [];
  for (const number of await tx.run(system, publishedNumbers, { readOnly: true })) {
    const difference = await tx.run(system, (manager) => checkPublication(manager, number), {
      isolation: 'REPEATABLE READ',
      readOnly: true,
    });
    if (difference !== null) wrong.push(`Publication ${number}: ${difference}`);
  }
  return wrong;
}
