import type { TenantTx } from '@monitor/api-platform';
import { readImports } from '@monitor/api-reference';
import type { OdsCommand } from './arguments.js';
import type { Conversation } from './conversation.js';
import { describeImports } from './describe-imports.js';
import { runImport } from './run-import.js';
import { runReversal } from './run-reversal.js';

/** Does what the command line asks. */
export async function runOdsCommand(tenantTx: TenantTx, command: OdsCommand, conversation: Conversation) {
  if (command.act === 'import') return runImport(tenantTx, command, conversation);
  if (command.act === 'reverse') return runReversal(tenantTx, command, conversation);
  const imports = await tenantTx.run({ system: 'import' }, readImports, { readOnly: true });
  for (const line of describeImports(imports)) conversation.tell(line);
}
