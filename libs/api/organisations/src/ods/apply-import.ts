import { isDeepStrictEqual } from 'node:util';
import { recordAuditEvent } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Instigator, SystemActor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordMemberships } from '../memberships/record-memberships.query.js';
import type { PlacesObserver } from '../places/place-moves.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { lockImports } from '../sources/locks.query.js';
import { toStatements } from './evidence/evidence.js';
import { insertEvidence } from './evidence/evidence.query.js';
import { insertImport, readImports } from './imports.query.js';
import type { RecordedImport } from './imports.query.js';
import type { SourceReading } from './organisation-source.js';
import { planImport } from './plan-import.js';
import type { ImportPlan } from './plan-import.js';
import { sumOfMemberships } from './plan-memberships.js';
import type { Progress } from './progress.js';
import { silent } from './progress.js';
import { recordBodies } from './record-bodies.js';

/** Who is told of what an import does. */
export interface ImportWitnesses {
  /** Keeps the figures on the boundaries of today. */
  observe: PlacesObserver;
  report?: Progress;
  /** Who imports; left out where the product does so by itself. */
  by?: Instigator;
}

/** The product at an import, on behalf of whoever asked for it. */
export function importer({ by }: Pick<ImportWitnesses, 'by'>): SystemActor {
  return { system: 'import', ...(by && { onBehalfOf: by }) };
}

/** Whether nothing of what is known changes. */
export function changesNothing({ changes, memberships }: Pick<ImportPlan, 'changes' | 'memberships'>): boolean {
  return changes.length === 0 && memberships.length === 0;
}

/** The import by which the same content, of the same day, came already and was not taken back; null where none did. */
export function repeatedImport(
  { source, contentSha256, saidOn, effectiveOn }: SourceReading,
  imports: readonly RecordedImport[],
): RecordedImport | null {
  const same = imports.findLast(
    (one) =>
      one.reverses === null &&
      one.reversedBy === null &&
      one.source === source &&
      one.contentSha256 === contentSha256 &&
      (saidOn === null || one.effectiveOn === effectiveOn),
  );
  return same ?? null;
}

function note(
  manager: EntityManager,
  { source, contentSha256, effectiveOn, asOf }: SourceReading,
  plan: ImportPlan,
): Promise<string> {
  const { counts, refused, memberships } = plan;
  return insertImport(manager, {
    source,
    contentSha256,
    effectiveOn,
    asOf,
    added: counts.ADDED,
    closed: counts.CLOSED,
    reopened: counts.REOPENED,
    moved: counts.MOVED,
    renamed: counts.RENAMED,
    redated: counts.REDATED,
    corrected: counts.CORRECTED,
    withdrawn: 0,
    refused: refused.length,
    memberships: sumOfMemberships(memberships),
    reverses: null,
  });
}

async function apply(manager: EntityManager, reading: SourceReading, shown: ImportPlan, witnesses: ImportWitnesses) {
  const { observe, report = silent } = witnesses;
  const plan = await planImport(manager, reading, report);
  const { changes, memberships } = plan;
  if (!isDeepStrictEqual(changes, shown.changes) || !isDeepStrictEqual(memberships, shown.memberships)) {
    throw new DomainError(
      'REVISION_STALE',
      'What is known about organisations changed since the difference was shown. Nothing was imported: run it again.',
    );
  }
  report('Writing what changes');
  const importId = await note(manager, reading, plan);
  const subject = `import ${importId}: ${reading.source}`;
  await recordAuditEvent(manager, { kind: 'IMPORT_APPLIED', operation: 'import', subject });
  await insertEvidence(manager, importId, toStatements(reading));
  const bodies = changes.map(({ code, after, periods }) => ({ code, isPlace: after.type === 'PLACE', periods }));
  await recordBodies(manager, bodies, importId);
  await recordMemberships(manager, {
    memberCodes: memberships.map(({ memberCode }) => memberCode),
    memberships: memberships.flatMap(({ after }) => after),
    importId,
  });
  report('Bringing comparisons up to date');
  await refreshPresentPlaces(manager, observe);
  return importId;
}

/**
 * Imports a source as its plan was shown, all or nothing, and answers the number of the import. What the source says is
 * kept even where it changes nothing today, for sources that come later; only the same once more writes nothing (null).
 * Refuses (DomainError) when what is known has changed since.
 */
export async function applyImport(
  tenantTx: TenantTx,
  { reading, plan }: { reading: SourceReading; plan: ImportPlan },
  witnesses: ImportWitnesses,
): Promise<string | null> {
  return tenantTx.run(importer(witnesses), async (manager) => {
    await lockImports(manager);
    if (changesNothing(plan) && repeatedImport(reading, await readImports(manager)) !== null) return null;
    return apply(manager, reading, plan, witnesses);
  });
}
