import { DataSource } from 'typeorm';
import type { DataSourceOptions, LoggerOptions } from 'typeorm';
import { connectionTo } from './hosts/index.js';
import { defaultPoolSize } from './lanes/lanes.js';

export interface DataSourceSettings {
  /** Address of the database, which may name several servers. */
  url: string;
  entities: DataSourceOptions['entities'];
  /** Most connections this process may hold. */
  poolSize?: number;
  /** How long a caller waits for a free connection, or for the server to take a new one (milliseconds). */
  connectTimeoutMs?: number;
  /** Told when the server closes a connection nobody was using. */
  onIdleFailure?: (failure: Error) => void;
  logging?: LoggerOptions;
}

/** How long a statement may run, and an open transaction may sit idle, before the server gives its locks back. */
const statementTimeoutMs = 15_000;
const idleTransactionTimeoutMs = 10_000;
/** A connection over which nothing was said for so long is asked whether it still stands. */
const keepAliveDelayMs = 10_000;
/** How long a caller waits for a free connection before it is told that the product is busy, where nothing else is said. */
const connectionTimeoutMs = 5_000;

/** The product's way to a pool of connections. The schema is made by migrations alone. Not yet initialised. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const { connectionString, ...choice } = connectionTo(settings.url);
  return new DataSource({
    type: 'postgres',
    url: connectionString,
    entities: settings.entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: settings.logging ?? false,
    applicationName: 'digital-inclusion-monitor',
    connectTimeoutMS: settings.connectTimeoutMs ?? connectionTimeoutMs,
    // Without a listener, a connection that the server closes while idle ends the process.
    poolErrorHandler: (failure: Error) => settings.onIdleFailure?.(failure),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    extra: {
      ...choice,
      max: settings.poolSize ?? defaultPoolSize,
      keepAlive: true,
      keepAliveInitialDelayMillis: keepAliveDelayMs,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
    },
  });
}
