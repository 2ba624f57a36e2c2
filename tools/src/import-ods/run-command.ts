import { readImports } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import type { OdsCommand } from './arguments.js';
import type { Conversation } from './conversation.js';
import { describeImports } from './describe-imports.js';
import { runImport } from './run-import.js';
import { runReversal } from './run-reversal.js';

/** Does what the command line asks; answers the code with which the command ends: 2 where all of a file was refused. */
export async function runOdsCommand(
  tenantTx: TenantTx,
  command: OdsCommand,
  conversation: Conversation,
): Promise<0 | 2> {
  if (command.act === 'import') return (await runImport(tenantTx, command, conversation)) === 'READ' ? 0 : 2;
  if (command.act === 'reverse') {
    await runReversal(tenantTx, command, conversation);
    return 0;
  }
  const imports = await tenantTx.run({ system: 'import' }, readImports, { readOnly: true });
  for (const line of describeImports(imports)) conversation.tell(line);
  return 0;
}
