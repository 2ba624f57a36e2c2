import { recomputeRollups } from '@monitor/api-returns';
import { runCommand, withDatabase } from '../start/database-command.js';
import { describeDifferences } from './describe-differences.js';

/** `npm run check:figures` adds all accepted returns up again and compares; exit code 1 where anything differs. */
runCommand(() =>
  withDatabase(async (tenantTx) => {
    const differences = await tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager), {
      readOnly: true,
    });
    for (const line of describeDifferences(differences)) console.log(line);
    if (differences.length > 0) process.exitCode = 1;
  }),
);
