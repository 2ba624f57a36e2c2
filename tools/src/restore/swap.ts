import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError, hasCode } from '@monitor/api-platform';
import { withSession } from '../backup/source/connect.js';
import { endSessions, renameTogether } from './databases.query.js';
import type { Server } from './server.js';

/** How often those who are still in the present database are sent away, until it has its other name. */
const everyMs = 50;

/** Makes `next` the present database, and keeps the present one as `kept`. Either both happen or nothing. */
export async function swap(
  { adminUrl, present }: Server,
  { next, kept }: { next: string; kept: string },
): Promise<void> {
  await withSession(adminUrl, (doorkeeper) =>
    withSession(adminUrl, async (admin) => {
      const done = new AbortController();
      const renamed = renameTogether(admin, { present, kept, next }).finally(() => done.abort());
      renamed.catch(() => undefined);
      while (!done.signal.aborted) {
        await endSessions(doorkeeper, present);
        await sleep(everyMs);
      }
      await renamed.catch((failure: unknown) => {
        if (!hasCode(failure, '55006')) throw failure;
        throw new OperatorError(
          `The database ${present} could not be swapped: others kept coming in for longer than 5 s. It is as it was. Try again.`,
        );
      });
    }),
  );
}
