import { createDataSource, describeFailure, OperatorError, TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { openDatabase } from '../start/open-database.js';
import { readImportCommand } from './arguments.js';
import { confirm } from './confirm.js';
import { runImport } from './run-import.js';

async function main(words: readonly string[]): Promise<void> {
  const command = readImportCommand(words);
  const database = await openDatabase();
  try {
    const dataSource = createDataSource({ url: database.url, entities: [], poolSize: 1 });
    await dataSource.initialize();
    try {
      await runImport(new TenantTx(dataSource), command, { tell: (line) => console.log(line), confirm });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((failure: unknown) => {
  const told = failure instanceof DomainError ? new OperatorError(failure.message) : failure;
  console.error(describeFailure(told));
  process.exitCode = 1;
});
