import { runCommand, withDatabase } from '../start/database-command.js';
import { checkFigures } from './check-figures.js';
import { describeDifferences } from './describe-differences.js';

/**
 * `npm run check:figures` adds all accepted returns up again, quarter by quarter, counts who is expected by the rule,
 * and compares; exit code 1 where anything differs.
 */
runCommand(() =>
  withDatabase(async (tenantTx) => {
    console.log('Adding up the accepted returns of every quarter again');
    const differences = await checkFigures(tenantTx, console.log);
    for (const line of describeDifferences(differences)) console.log(line);
    if (differences.length > 0) process.exitCode = 1;
  }),
);
