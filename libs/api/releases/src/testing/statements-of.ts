import type { TestDatabase } from '@monitor/testing';
import type { Logger } from 'typeorm';

/** For tests: the statements that reading something takes, without the beginning and the end of its transaction. */
export async function statementsOf({ dataSource }: TestDatabase, read: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const before = dataSource.logger;
  const nothing = () => undefined;
  const counting: Logger = {
    logQuery: (sql) => statements.push(sql.trim()),
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing },
  };
  dataSource.logger = counting;
  try {
    await read();
  } finally {
    dataSource.logger = before;
  }
  return statements.filter((sql) => /^(SELECT|WITH|INSERT|UPDATE|DELETE)/.test(sql));
}
