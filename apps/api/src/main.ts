import './run-as-production.js';
import { fileURLToPath } from 'node:url';
import {
  checkApplicationRole,
  createLogger,
  describeFailure,
  isTransient,
  OperatorError,
  outliveOutput,
} from '@monitor/api-platform';
import { readApiSettings } from './api-settings.js';
import { createApi } from './create-api.js';
import { drainAndExit, listen, replacedCode } from './serve.js';
import { warningsOf } from './warnings.js';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

async function main(): Promise<void> {
  outliveOutput();
  const settings = readApiSettings(process.env, workspace);
  const logger = createLogger(settings.logLevel);
  // Libraries that write to the console write to the log instead, so that every line of it can be read by a program.
  console.warn = console.info = (message: unknown) => logger.debug(String(message));
  const { databaseUrl: url, allowsOneRole: isAllowed } = settings;
  const oneRole = await checkApplicationRole({ url, isAllowed });
  for (const warning of [...warningsOf(settings), ...(oneRole === null ? [] : [oneRole])]) logger.warn(warning);
  const api = await createApi(settings, logger, new URL('./publication-thread.js', import.meta.url));
  const { drainGraceSeconds: graceSeconds } = settings;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drainAndExit(api, graceSeconds));
  void api.replaced.then(() => {
    logger.warn('another database was put in the place of this one: starting anew');
    return drainAndExit(api, 0, replacedCode);
  });
  await listen(api, settings);
  logger.info({ address: settings.signIn.publicUrl.origin }, 'listening');
}

main().catch((failure: unknown) => {
  const told = isTransient(failure) ? new OperatorError('The database in DATABASE_URL cannot be reached.') : failure;
  process.stderr.write(`${describeFailure(told)}\n`);
  process.exit(1);
});
