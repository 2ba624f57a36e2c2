import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError, Readiness } from '@monitor/api-platform';
import type { Api } from './create-api.js';
import type { ApiSettings } from './api-settings.js';
import { endConnectionsWithAnswers } from './draining/finish-requests.js';

/** Requests under way get this long to finish once the process is asked to stop. */
const drainMs = 10_000;

/**
 * Longer than balancers and browsers keep a connection that nobody uses, a minute as a rule: one that closed it first would
 * now and then have a request sent to it at that moment, which nobody answers.
 */
const idleConnectionMs = 75_000;

/** Listens where the settings say. */
export async function listen({ app }: Api, { signIn: { host, port } }: ApiSettings): Promise<void> {
  app.getHttpServer().keepAliveTimeout = idleConnectionMs;
  try {
    await app.listen(port, host);
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new OperatorError(
        `HOST: found ${host}, wanted an address of this machine, for example 127.0.0.1 or 0.0.0.0.`,
      );
    }
    if (code !== 'EADDRINUSE') throw failure;
    throw new OperatorError(
      `Port ${port} is in use. Stop the other program, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

/** The process ended because another database stands in place of its own: to be started again, and no failure. */
export const replacedExitCode = 75;

/** How a process is ended. */
export interface Ending {
  exitCode: number;
  /** How long requests are still taken after balancers have been told (DRAIN_GRACE_SECONDS). */
  graceMs: number;
}

/**
 * Ends the process without failing anybody: readiness says that it drains, while requests are still answered as ever
 * until balancers have noticed; then the listener closes, what is under way is finished, and everything is closed. Where
 * nobody has asked for readiness of late there is no balancer, and nobody is waited for.
 */
export async function drainAndExit({ app, logger, close }: Api, { exitCode, graceMs }: Ending): Promise<never> {
  const readiness = app.get(Readiness);
  const waitMs = readiness.isWatched ? graceMs : 0;
  readiness.drain();
  endConnectionsWithAnswers(app.getHttpServer());
  logger.info({ graceMs: waitMs }, 'stopping: finishing requests under way');
  const late = setTimeout(() => {
    logger.warn('stopped with requests still under way');
    process.exit(exitCode === 0 ? 1 : exitCode);
  }, waitMs + drainMs);
  await wait(waitMs);
  await close();
  clearTimeout(late);
  logger.info('stopped');
  process.exit(exitCode);
}
