import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError, Readiness } from '@monitor/api-platform';
import type { Api } from './create-api.js';
import type { ApiSettings } from './api-settings.js';

/** Requests under way get this long to finish once the process is asked to stop. */
const drainMs = 10_000;

/** Listens where the settings say. */
export async function listen({ app }: Api, { signIn: { host, port } }: ApiSettings): Promise<void> {
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

/** Of a server whose database was replaced: whoever started it starts it again at once, with nothing in its memory. */
export const replacedCode = 75;

/**
 * Tells balancers to look elsewhere and serves on until they have, finishes what is under way, closes everything and ends
 * the process.
 * @param graceSeconds how long balancers take
 */
export async function drainAndExit({ app, logger, close }: Api, graceSeconds: number, code = 0): Promise<never> {
  app.get(Readiness).drain();
  logger.info({ graceSeconds }, 'stopping: serving until nobody is sent here any more');
  await sleep(graceSeconds * 1000);
  const late = setTimeout(() => {
    logger.warn('stopped with requests still under way');
    process.exit(1);
  }, drainMs);
  await close();
  clearTimeout(late);
  logger.info('stopped');
  process.exit(code);
}
