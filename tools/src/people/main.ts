import { PeopleAdministration } from '@monitor/api-accounts';
import { createDataSource, describeFailure, OperatorError, TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { openDatabase } from '../start/open-database.js';
import { readPeopleCommand } from './arguments.js';
import { runPeopleCommand } from './run-people-command.js';

async function main(words: readonly string[]): Promise<void> {
  const asked = readPeopleCommand(words);
  const database = await openDatabase();
  try {
    const dataSource = createDataSource({ url: database.url, entities: [], poolSize: 1 });
    await dataSource.initialize();
    try {
      const people = new PeopleAdministration(new TenantTx(dataSource));
      for (const line of await runPeopleCommand(people, asked)) console.log(line);
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
