import {
  applyImport,
  changesNothing,
  dateReading,
  loadReferenceFacts,
  planImport,
  readEvidence,
  readImports,
  repeatedImport,
} from '@monitor/api-organisations';
import type { ImportPlan, RecordedImport } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import { formatDay, londonDay } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readAreaNames } from './area-names.query.js';
import type { ImportCommand } from './arguments.js';
import { countOf } from './body-words.js';
import { isWanted } from './conversation.js';
import type { Conversation } from './conversation.js';
import { describePlan } from './describe-plan.js';
import { OdsFileSource } from './ods-file-source.js';

async function study(manager: EntityManager, command: ImportCommand, { report }: Conversation) {
  const { today } = await readMoment(manager);
  const { file: path, format, effectiveOn } = command;
  const read = await new OdsFileSource({ path, format, effectiveOn }, report).read(today);
  const earlier = repeatedImport(read, await readImports(manager));
  const { reading, older } = dateReading(read, await readEvidence(manager));
  const plan = await planImport(manager, reading, report);
  return { reading, older, plan, names: await readAreaNames(manager), earlier };
}

function nothingToChange(earlier: RecordedImport): string {
  const day = formatDay(londonDay(earlier.importedAt));
  return `Nothing to change: all of it is known already. This file was imported on ${day}.`;
}

function sumOf({ changes, memberships }: ImportPlan): string {
  const count = new Set([...changes.map(({ code }) => code), ...memberships.map(({ memberCode }) => memberCode)]).size;
  return countOf(count, 'organisation or place', 'organisations and places');
}

function question(plan: ImportPlan, older: string | null): string {
  const apply = changesNothing(plan)
    ? 'Nothing changes today. Keep what this file says, for files that come later?'
    : `Apply this to ${sumOf(plan)}?`;
  return older === null ? apply : `This file is older than one that was imported already. ${apply}`;
}

function told(plan: ImportPlan, importId: string | null): string {
  const changed = changesNothing(plan)
    ? 'Nothing to change today; what the file says is kept for files that come later.'
    : `${sumOf(plan)} changed.`;
  return `Imported as number ${importId}: ${changed} --reverse ${importId} takes it back.`;
}

/** Shows what a file would change and, if that is wanted, changes it. Answers whether any of it could be taken. */
export async function runImport(
  tenantTx: TenantTx,
  command: ImportCommand,
  conversation: Conversation,
): Promise<'READ' | 'ALL_REFUSED'> {
  const { tell, report, by } = conversation;
  await loadReferenceFacts(tenantTx);
  const studied = await tenantTx.run({ system: 'import' }, (manager) => study(manager, command, conversation));
  const { reading, older, plan, names, earlier } = studied;
  for (const line of describePlan(reading, plan, { names, all: command.all })) tell(line);
  const isKnown = changesNothing(plan) && earlier !== null;
  if (older !== null && !isKnown) tell(older);
  if (plan.refused.length > 0 && plan.heeded === 0) {
    tell(
      `Nothing was imported: ${countOf(plan.refused.length, 'line was', 'lines were')} refused, for the reasons above, and nothing else is in the file.`,
    );
    return 'ALL_REFUSED';
  }
  if (isKnown) tell(nothingToChange(earlier));
  else if (await isWanted(conversation, command, question(plan, older))) {
    const importId = await applyImport(tenantTx, { reading, plan }, { observe: restateRollups, report, by });
    tell(told(plan, importId));
  }
  return 'READ';
}
