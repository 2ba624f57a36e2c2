import type { WorkerOptions } from 'node:worker_threads';

/**
 * What a thread of the server needs besides its program. In production it runs what was built, and needs nothing; run from
 * sources, as in tests, it must be told how to read them.
 */
export function threadOptions(): Pick<WorkerOptions, 'execArgv'> {
  if (!import.meta.url.endsWith('.ts')) return {};
  const readSources = new URL('../../../../testing/jest/typescript-in-threads.mjs', import.meta.url);
  return { execArgv: ['--no-warnings', '--import', readSources.href] };
}
