import { OperatorError } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import {
  applyImport,
  lastImportOf,
  latestSource,
  loadReferenceFacts,
  planImport,
  readMoment,
} from '@monitor/api-reference';
import type { ImportPlan, OdsFile } from '@monitor/api-reference';
import { formatDay, londonDay } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ImportCommand } from './arguments.js';
import { describePlan } from './describe-plan.js';
import type { AreaNames } from './describe-plan.js';
import { mappingSource, readOdsFile } from './read-ods-file.js';

/** The way to tell and to ask. */
export interface Conversation {
  tell: (line: string) => void;
  confirm: (question: string) => Promise<boolean>;
}

const areaNamesSql = `
SELECT code, name FROM organisation_period
WHERE superseded_at IS NULL AND type IN ('REGION', 'ICB')
ORDER BY valid_from`;

async function readAreaNames(manager: EntityManager): Promise<AreaNames> {
  const areas = await manager.query<{ code: string; name: string }[]>(areaNamesSql);
  return new Map(areas.map(({ code, name }) => [code, name]));
}

/** An older extract would undo what a newer one brought. */
async function refuseOlder(manager: EntityManager, { source }: OdsFile): Promise<void> {
  if (!source.startsWith(mappingSource)) return;
  const latest = await latestSource(manager, mappingSource);
  if (latest !== null && latest > source) {
    const day = (of: string) => formatDay(of.slice(mappingSource.length + 1));
    throw new OperatorError(
      `Found an extract of ${day(source)}, but one of ${day(latest)} was imported already. Wanted one that is not older.`,
    );
  }
}

async function study(manager: EntityManager, { file: path, effectiveOn }: ImportCommand) {
  const file = await readOdsFile(path, effectiveOn ?? (await readMoment(manager)).today);
  await refuseOlder(manager, file);
  const plan = await planImport(manager, file);
  return { file, plan, names: await readAreaNames(manager), importedAt: await lastImportOf(manager, file) };
}

function nothingToChange(importedAt: Date | null): string {
  const before = importedAt === null ? '' : ` This file was imported on ${formatDay(londonDay(importedAt))}.`;
  return `Nothing to change: all of it is known already.${before}`;
}

/** Shows what a file would change and, if that is wanted, changes it. */
export async function runImport(tenantTx: TenantTx, command: ImportCommand, { tell, confirm }: Conversation) {
  await loadReferenceFacts(tenantTx);
  const { file, plan, names, importedAt } = await tenantTx.run({ system: 'import' }, (manager) =>
    study(manager, command),
  );
  for (const line of describePlan(file, plan, names, command.all)) tell(line);
  if (plan.changes.length === 0) return tell(nothingToChange(importedAt));
  if (command.dryRun) return tell('Dry run: nothing was changed.');
  if (
    !command.yes &&
    !(await confirm(`Apply ${plan.changes.length === 1 ? 'this change' : `these ${plan.changes.length} changes`}?`))
  ) {
    return tell('Nothing was changed.');
  }
  await applyImport(tenantTx, file, plan);
  tell(summary(plan));
}

function summary({ changes }: ImportPlan): string {
  return `Imported: ${changes.length} ${changes.length === 1 ? 'organisation' : 'organisations'} changed.`;
}
