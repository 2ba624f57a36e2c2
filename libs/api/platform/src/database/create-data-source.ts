import { DataSource } from 'typeorm';
import type { DataSourceOptions, LoggerOptions } from 'typeorm';
import { connectionTo } from './hosts/index.js';

export interface DataSourceSettings {
  /** Address of the database, which may name several servers. */
  url: string;
  entities: DataSourceOptions['entities'];
  /** Most connections this process may hold. */
  poolSize?: number;
  /** Told when the server closes a connection nobody was using. */
  onIdleFailure?: (failure: Error) => void;
  /** Whether it is given up what the server does not answer: where requests wait, and no statement is meant to be long. */
  isForRequests?: boolean;
  logging?: LoggerOptions;
}

/** How long a statement may run, and an open transaction may sit idle, before the server gives its locks back. */
const statementTimeoutMs = 15_000;
const idleTransactionTimeoutMs = 10_000;
/** How long a caller waits for a free connection before it is told that the product is busy. */
const connectionTimeoutMs = 5_000;
/** A little longer than the server gives a statement: past it the server itself is gone, and so is the connection. */
const answerTimeoutMs = statementTimeoutMs + 1_000;

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
    connectTimeoutMS: connectionTimeoutMs,
    // Without a listener, a connection that the server closes while idle ends the process.
    poolErrorHandler: (failure: Error) => settings.onIdleFailure?.(failure),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    extra: {
      ...choice,
      max: settings.poolSize ?? 10,
      keepAlive: true,
      statement_timeout: statementTimeoutMs,
      ...(settings.isForRequests === true && { query_timeout: answerTimeoutMs }),
      idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
    },
  });
}
