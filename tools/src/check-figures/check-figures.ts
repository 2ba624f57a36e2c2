import type { TenantTx } from '@monitor/api-platform';
import { quartersWithFigures, recomputeQuarter } from '@monitor/api-returns';
import type { RollupDifference } from '@monitor/api-returns';
import { setStatementLimits } from './statement-limits.query.js';

const system = { system: 'rollup-check' } as const;
/** How long one statement may take: adding up a national quarter takes seconds, and no request waits for it. */
const limitMs = 600_000;
/** Enough to add up a quarter without files on the disk, which may be the very thing that is full. */
const memoryMegabytes = 128;

/** Adds up every quarter again, each in a transaction of its own, and tells how far it is. */
export async function checkFigures(tx: TenantTx, log: (line: string) => void): Promise<RollupDifference[]> {
  const quarters = await tx.run(system, quartersWithFigures, { readOnly: true });
  const found: RollupDifference[] = [];
  for (const [index, quarterId] of quarters.entries()) {
    const begun = performance.now();
    const differences = await tx.run(
      system,
      async (manager) => {
        await setStatementLimits(manager, { limitMs, memoryMegabytes });
        return recomputeQuarter(manager, quarterId);
      },
      { readOnly: true },
    );
    found.push(...differences);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    log(`  ${quarterId} (${index + 1} of ${quarters.length}): ${differences.length} differences, ${seconds} s`);
  }
  return found;
}
