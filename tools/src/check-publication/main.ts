import { OperatorError } from '@monitor/api-platform';
import { checkPublication, publishedNumbers } from '@monitor/api-releases';
import { runCommand, withDatabase } from '../start/database-command.js';

/**
 * `npm run check:publication -- [NUMBER…]` works publications out again from what they counted, all that are out where
 * none is named, and compares byte by byte; exit code 1 where anything differs.
 */
runCommand(async (words) => {
  const wrong = words.find((word) => !/^\d{1,9}$/.test(word));
  if (wrong !== undefined)
    throw new OperatorError(`Found "${wrong}", wanted the number of a publication, for example 12.`);
  await withDatabase(async (tenantTx) => {
    const system = { system: 'publication' } as const;
    const out = await tenantTx.run(system, publishedNumbers, { readOnly: true });
    const wanted = words.length === 0 ? out : words.map(Number);
    for (const number of wanted) {
      const difference = out.includes(number)
        ? await tenantTx.run(system, (manager) => checkPublication(manager, number), {
            isolation: 'REPEATABLE READ',
            readOnly: true,
          })
        : 'It is not out.';
      console.log(`Publication ${String(number)}: ${difference ?? 'stands as it was sealed, byte by byte.'}`);
      if (difference !== null) process.exitCode = 1;
    }
  });
});
