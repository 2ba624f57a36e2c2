import type { Logger } from 'typeorm';
import type { TestDatabase } from './create-test-database.js';

/** For tests: the statements that some work sends to the database, beside those that begin and end its transactions. */
export async function statementsOf({ dataSource }: TestDatabase, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const nothing = (): undefined => undefined;
  const counting: Logger = {
    logQuery: (sql) => void statements.push(sql),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  const { logger } = dataSource;
  Object.assign(dataSource, { logger: counting });
  try {
    await work();
  } finally {
    Object.assign(dataSource, { logger });
  }
  return statements;
}
