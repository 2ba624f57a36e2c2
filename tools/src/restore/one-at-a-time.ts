import { OperatorError } from '@monitor/api-platform';
import { withSession } from '../backup/source/connect.js';
import { claimRestore, dropAbandoned, readDatabases } from './databases.query.js';
import { instantInName, restoringMark } from './server.js';
import type { Server } from './server.js';

/**
 * Does the work of a restore while no other is under way, after removing what one that was killed left half filled: the
 * room that it takes may be what the next one needs.
 */
export async function oneAtATime<T>(
  { adminUrl, present }: Server,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  return withSession(adminUrl, async (admin) => {
    if (!(await claimRestore(admin))) {
      throw new OperatorError('Another restore is under way here. Wait for its end; nothing was changed by this one.');
    }
    for (const { name } of await readDatabases(admin, `${present}${restoringMark}`)) {
      await dropAbandoned(admin, name);
      log(`The restore of ${instantInName(name)} was cut off: ${present} stayed as it was. What was filled is removed`);
    }
    return work();
  });
}
