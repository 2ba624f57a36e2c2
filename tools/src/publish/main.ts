import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { auditorOver, publishProvisional, readProvisionalQuarter } from '@monitor/api-releases';
import { runCommand, withDatabase } from '../start/database-command.js';

const usage = 'npm run publish -- --quarter 2026-27-Q1';

/**
 * `npm run publish` prepares provisional figures, audits them and publishes them at once, as the weekly schedule does.
 * Final figures need two people, in the product. Without `--quarter`, which production wants said, it is the latest quarter.
 */
runCommand(async (words) => {
  const { quarter } = parseArgs({ args: words, options: { quarter: { type: 'string' } } }).values;
  if (quarter === undefined && process.env['DEMO'] === '0') {
    throw new OperatorError(`Found no quarter to publish provisional figures of. Say which: ${usage}`);
  }
  await withDatabase(async (tenantTx) => {
    const quarterId = quarter ?? (await tenantTx.run({ system: 'publication' }, readProvisionalQuarter));
    if (quarterId === null) throw new OperatorError('No quarter has returns that could be published.');
    const number = await publishProvisional(tenantTx, auditorOver(tenantTx), quarterId);
    console.log(`Publication ${String(number)} is out: provisional figures up to ${quarterId}.`);
  });
});
