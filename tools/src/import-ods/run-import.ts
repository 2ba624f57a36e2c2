import { OperatorError } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import {
  applyImport,
  changesNothing,
  lastImportOf,
  latestDay,
  loadReferenceFacts,
  planImport,
  readImports,
  readMoment,
} from '@monitor/api-reference';
import type { ImportPlan, RecordedImport, SourceReading } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import { formatDay, londonDay } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ImportCommand } from './arguments.js';
import { countOf } from './body-words.js';
import type { AreaNames } from './body-words.js';
import { isWanted } from './conversation.js';
import type { Conversation } from './conversation.js';
import { describePlan } from './describe-plan.js';
import { formats, mappingSource } from './formats/formats.js';
import { OdsFileSource } from './ods-file-source.js';

const areaNamesSql = `
SELECT code, name FROM organisation_period
WHERE superseded_at IS NULL AND type IN ('REGION', 'ICB')
ORDER BY valid_from`;

async function readAreaNames(manager: EntityManager): Promise<AreaNames> {
  const areas = await manager.query<{ code: string; name: string }[]>(areaNamesSql);
  return new Map(areas.map(({ code, name }) => [code, name]));
}

/**
 * An older extract of the mapping would undo what a newer one brought: it is refused. One that is older than a file of
 * practices adds what is not known and changes nothing else.
 */
function heedAge(reading: SourceReading, imports: readonly RecordedImport[]): SourceReading {
  const { source, effectiveOn } = reading;
  if (!source.startsWith(mappingSource)) return reading;
  const latest = latestDay(imports, mappingSource);
  if (latest !== null && latest > effectiveOn) {
    throw new OperatorError(
      `Found an extract of ${formatDay(effectiveOn)}, but one of ${formatDay(latest)} was imported already. Wanted one that is not older.`,
    );
  }
  const days = [formats.epraccur, formats.eccg].map((format) => latestDay(imports, format.source));
  const newer = days.find((day) => day !== null && day > effectiveOn);
  if (newer == null) return reading;
  const notice = `The extract is of ${formatDay(effectiveOn)}, and a file of ${formatDay(newer)} was imported already: only what is not known yet is added.`;
  return { ...reading, addsOnly: true, notices: [...reading.notices, notice] };
}

async function study(manager: EntityManager, command: ImportCommand, { report }: Conversation) {
  const { today } = await readMoment(manager);
  const imports = await readImports(manager);
  const { file: path, format, effectiveOn } = command;
  const read = await new OdsFileSource({ path, format, effectiveOn }, report).read(today);
  const reading = heedAge(read, imports);
  const plan = await planImport(manager, reading, report);
  const earlier = lastImportOf(imports, reading.contentSha256);
  return { reading, plan, names: await readAreaNames(manager), earlier };
}

function nothingToChange(earlier: RecordedImport | null): string {
  const before = earlier === null ? '' : ` This file was imported on ${formatDay(londonDay(earlier.importedAt))}.`;
  return `Nothing to change: all of it is known already.${before}`;
}

function sumOf({ changes, memberships }: ImportPlan): string {
  const count = new Set([...changes.map(({ code }) => code), ...memberships.map(({ memberCode }) => memberCode)]).size;
  return countOf(count, 'organisation or place', 'organisations and places');
}

/** Shows what a file would change and, if that is wanted, changes it. */
export async function runImport(tenantTx: TenantTx, command: ImportCommand, conversation: Conversation): Promise<void> {
  const { tell, report, by } = conversation;
  await loadReferenceFacts(tenantTx);
  const studied = await tenantTx.run({ system: 'import' }, (manager) => study(manager, command, conversation));
  const { reading, plan, names, earlier } = studied;
  for (const line of describePlan(reading, plan, { names, all: command.all })) tell(line);
  if (changesNothing(plan)) return tell(nothingToChange(earlier));
  if (!(await isWanted(conversation, command, `Apply this to ${sumOf(plan)}?`))) return;
  const importId = await applyImport(tenantTx, { reading, plan }, { observe: restateRollups, report, by });
  tell(`Imported as number ${importId}: ${sumOf(plan)} changed. --reverse ${importId} takes it back.`);
}
