import { buildPublication } from '@monitor/api-releases';
import type { TenantTx } from '@monitor/api-platform';
import type { QuarterId } from '@monitor/domain';
import { olderTablesSql, publishSql } from './national-publication.query.js';

/** Publishes what was accepted up to a quarter, and the tables of that quarter again for older ones. @returns its number */
export function publishNation(tx: TenantTx, quarterId: QuarterId, older: readonly QuarterId[]): Promise<number> {
  const system = { system: 'publication' } as const;
  return tx.run(
    system,
    async (manager) => {
      const number = await buildPublication(manager, { kind: 'FINAL', quarterId, reason: null });
      await manager.query(olderTablesSql, [number, quarterId, older]);
      await manager.query(publishSql, [number]);
      return number;
    },
    { isolation: 'REPEATABLE READ' },
  );
}
