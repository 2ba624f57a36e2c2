/**
 * Shared Jest settings: native ES modules, TypeScript through SWC, and workspace libraries read from their sources
 * (the `@monitor/source` export condition), so that no build is needed before a test.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

const testCluster = {
  globalSetup: join(root, 'libs/testing/jest/global-setup.mjs'),
  globalTeardown: join(root, 'libs/testing/jest/global-teardown.mjs'),
};

/**
 * @param {'node' | 'jsdom'} environment where the tests of the project run
 * @param {{ database?: boolean }} needs whether they need a PostgreSQL (`createTestDatabase` of `@monitor/testing`)
 */
export function jestPreset(environment = 'node', needs = {}) {
  return {
    ...(needs.database ? testCluster : {}),
    passWithNoTests: true,
    // Native modules of a finished spec stay in memory: a process that runs sixty of them reaches 4 GB and is ended by
    // the engine. With a limit Jest uses a worker even on two cores, and replaces it between two files.
    workerIdleMemoryLimit: '1500MB',
    reporters: ['default', join(root, 'tools/verify/counts-reporter.mjs')],
    testEnvironment: environment === 'jsdom' ? join(root, 'libs/web/ui/testing/browser-environment.mjs') : 'node',
    testEnvironmentOptions: {
      customExportConditions:
        environment === 'jsdom' ? ['@monitor/source', 'browser'] : ['@monitor/source', 'node', 'node-addons'],
    },
    roots: ['<rootDir>/src'],
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          swcrc: false,
          sourceMaps: 'inline',
          module: { type: 'es6' },
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', decorators: true, tsx: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: true,
              useDefineForClassFields: false,
              react: { runtime: 'automatic' },
            },
            keepClassNames: true,
          },
        },
      ],
    },
    cacheDirectory: join(root, '.jest'),
    // A limit for what hangs, not for what is slow: a new worker reads all modules first, two of them share two cores, and
    // a shared machine was seen to take twice as long as a day before.
    testTimeout: 120_000,
  };
}
