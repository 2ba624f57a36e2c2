import './run-as-production.js';
import { fileURLToPath } from 'node:url';
import {
  checkApplicationRole,
  createLogger,
  describeFailure,
  isTransient,
  OperatorError,
  Readiness,
} from '@monitor/api-platform';
import { readApiSettings } from './api-settings.js';
import type { ApiSettings } from './api-settings.js';
import { createApi } from './create-api.js';
import type { Api } from './create-api.js';
import { drainAndExit, listen, replacedExitCode } from './serve.js';
import { warningsOf } from './warnings.js';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

async function main(): Promise<void> {
  const settings = readApiSettings(process.env, workspace);
  const logger = createLogger(settings.logLevel);
  // Libraries that write to the console write to the log instead, so that every line of it can be read by a program.
  console.warn = console.info = (message: unknown) => logger.debug(String(message));
  const { databaseUrl: url, allowsOneRole: isAllowed } = settings;
  const oneRole = await checkApplicationRole({ url, isAllowed });
  for (const warning of [...warningsOf(settings), ...(oneRole === null ? [] : [oneRole])]) logger.warn(warning);
  const api = await createApi(settings, logger, new URL('./publication-thread.js', import.meta.url));
  endInOrder(api, settings);
  await listen(api, settings);
  logger.info({ address: settings.signIn.publicUrl.origin }, 'listening');
}

/** Ends the process once it is asked to, and when its database has been replaced by another: only the first time counts. */
function endInOrder(api: Api, { drainGraceMs: graceMs }: ApiSettings): void {
  let isEnding = false;
  const end = (exitCode: number): void => {
    if (isEnding) return;
    isEnding = true;
    void drainAndExit(api, { exitCode, graceMs });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(0));
  api.app.get(Readiness).onReplaced(() => {
    api.logger.warn(
      'another database stands in place of the one this process began with: it ends, to be started again',
    );
    end(replacedExitCode);
  });
}

main().catch((failure: unknown) => {
  const told = isTransient(failure) ? new OperatorError('The database in DATABASE_URL cannot be reached.') : failure;
  process.stderr.write(`${describeFailure(told)}\n`);
  process.exit(1);
});
