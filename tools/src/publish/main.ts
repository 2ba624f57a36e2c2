import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { auditorOver, publishAtOnce, readProvisionalQuarter } from '@monitor/api-releases';
import { publicationKinds } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import { runCommand, withDatabase } from '../start/database-command.js';

const usage = 'npm run publish -- [--kind PROVISIONAL|FINAL|REVISED --quarter 2026-27-Q1] [--reason "…"]';

const isKind = (kind: string): kind is PublicationKind => publicationKinds.some((known) => known === kind);

/**
 * `npm run publish` prepares a publication, builds and audits it, and publishes it at once. Without `--kind` and
 * `--quarter`, which production wants said, it publishes provisional figures of the latest quarter.
 */
runCommand(async (words) => {
  const options = { kind: { type: 'string' }, quarter: { type: 'string' }, reason: { type: 'string' } } as const;
  const { kind, quarter, reason } = parseArgs({ args: words, options }).values;
  const isSaid = kind !== undefined && quarter !== undefined;
  if (!isSaid && (kind !== undefined || quarter !== undefined || process.env['DEMO'] === '0')) {
    throw new OperatorError(`What is to be published was not said. Give kind and quarter: ${usage}`);
  }
  if (kind !== undefined && !isKind(kind)) throw new OperatorError(`There is no kind "${kind}". ${usage}`);
  await withDatabase(async (tenantTx) => {
    const quarterId = quarter ?? (await tenantTx.run({ system: 'publication' }, readProvisionalQuarter));
    if (quarterId === null) throw new OperatorError('No quarter has returns that could be published.');
    const plan = { kind: kind ?? 'PROVISIONAL', quarterId, reason: reason ?? null } as const;
    const number = await publishAtOnce(tenantTx, auditorOver(tenantTx), plan);
    console.log(`Publication ${String(number)} is out: ${plan.kind} figures up to ${quarterId}.`);
  });
});
