import { nextWeeklyMinute } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { queues } from '../../queue/queues.js';
import { readProvisionalQuarter } from './publications.query.js';

export const comingSql = `
SELECT product_now() AS now,
       (SELECT min(announced_for) FROM publication WHERE published_at IS NULL AND discarded_at IS NULL) AS announced,
       (SELECT cron FROM jobs.schedule WHERE name = $1) AS schedule`;

interface Coming {
  now: Date;
  announced: Date | null;
  schedule: string | null;
}

/**
 * The minute of the publication that is announced; where none is, that at which the next provisional figures are made.
 * Null where neither is to come: nothing is scheduled, or no quarter is left without final figures. For the product.
 */
export async function readNextMinute(manager: EntityManager): Promise<Date | null> {
  const [coming] = await manager.query<Coming[]>(comingSql, [queues.PROVISIONAL]);
  if (coming === undefined) throw new Error('A reading of the clock without a row.');
  const { now, announced, schedule } = coming;
  if (announced !== null || schedule === null) return announced;
  return (await readProvisionalQuarter(manager)) === null ? null : nextWeeklyMinute(schedule, now);
}
