import { createDataSource, createLogger, TenantTx } from '@monitor/api-platform';
import { LetterPost } from '../sending/letter-post.js';
import { Mailer } from '../sending/mailer.js';
import { writeLettersOfDays } from '../writing/letters-of-days.query.js';
import { writeLettersOfSteps } from '../writing/letters-of-steps.query.js';
import type { LettersDatabase } from './letters-database.js';

/** For tests: what seals and heads the letters. */
export const letterParts = {
  server: null,
  perMinute: 1_000,
  publicUrl: new URL('https://monitor.example'),
  secret: 'a secret of the tests',
};

/** For tests: a process that works on letters, over connections of its own in the product's role. */
export interface TestPost {
  /** Writes what is due at a moment, by steps and by days. */
  write(at: string): Promise<void>;
  /** Sends what is to be sent at a moment. */
  send(at: string): Promise<number>;
  /** Ends the process in the middle of whatever it does: what it had not committed is gone. */
  kill(): Promise<void>;
}

/** For tests: starts one; without a mail server it marks letters as those that would have been sent. */
export async function startPost(
  { loginUrl }: Pick<LettersDatabase, 'loginUrl'>,
  mailServer: URL | null,
  perMinute = letterParts.perMinute,
): Promise<TestPost> {
  const pool = await createDataSource({ url: loginUrl, entities: [], poolSize: 3 }).initialize();
  const tenantTx = new TenantTx(pool);
  const server = { url: mailServer ?? new URL('smtp://127.0.0.1'), from: 'returns@monitor.example', needsTls: false };
  const mailer = mailServer === null ? null : new Mailer(server);
  const post = new LetterPost(tenantTx, { ...letterParts, perMinute }, mailer, createLogger('silent'));
  return {
    write: (at) =>
      tenantTx.run({ system: 'letters' }, async (manager) => {
        await writeLettersOfDays(manager, new Date(at));
        await writeLettersOfSteps(manager, new Date(at));
      }),
    send: (at) => post.sendDue(() => new Date(at)),
    kill: async () => {
      if (pool.isInitialized) await pool.destroy();
    },
  };
}
