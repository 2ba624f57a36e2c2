import { applyReversal, planReversal } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { restateRollups } from '@monitor/api-returns';
import type { ReversalCommand } from './arguments.js';
import { isWanted } from './conversation.js';
import type { Conversation } from './conversation.js';
import { describeReversal } from './describe-reversal.js';

/** Shows what taking back an import would change and, if that is wanted, takes it back. */
export async function runReversal(tenantTx: TenantTx, command: ReversalCommand, conversation: Conversation) {
  const { tell, report, by } = conversation;
  const { importId } = command;
  report('Looking for what has changed since');
  const plan = await tenantTx.run({ system: 'import' }, (manager) => planReversal(manager, importId), {
    readOnly: true,
  });
  for (const line of describeReversal(plan, command.all)) tell(line);
  if (!(await isWanted(conversation, command, `Reverse import ${importId}?`))) return;
  const reversalId = await applyReversal(tenantTx, plan, { observe: restateRollups, report, by });
  tell(`Reversed import ${importId}; the reversal is number ${reversalId}.`);
}
