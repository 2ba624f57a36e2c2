import { OperatorError } from '@monitor/api-platform';
import { auditorOver, publishProvisional, readProvisionalQuarter } from '@monitor/api-releases';
import { runCommand, withDatabase } from '../start/database-command.js';
import { readQuarter } from './arguments.js';

/**
 * `npm run publish` prepares provisional figures, audits them and publishes them at once, as the weekly schedule does.
 * Final figures need two people, in the product. Without `--quarter`, which production wants said, it is the latest quarter.
 */
runCommand(async (words) => {
  const named = readQuarter(words, process.env['DEMO'] === '0');
  await withDatabase(async (tenantTx) => {
    const quarter = named ?? (await tenantTx.run({ system: 'publication' }, readProvisionalQuarter));
    if (quarter === null) throw new OperatorError('No quarter has returns that could be published.');
    const number = await publishProvisional(tenantTx, auditorOver(tenantTx), quarter);
    console.log(`Publication ${String(number)} is out: provisional figures up to ${quarter}.`);
  });
});
