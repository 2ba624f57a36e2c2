import { isDeepStrictEqual } from 'node:util';
import { recordAuditEvent } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordMemberships } from '../../memberships/record-memberships.query.js';
import { refreshPresentPlaces } from '../../places/refresh-present-places.js';
import { lockImports } from '../../sources/locks.query.js';
import { importer } from '../apply-import.js';
import type { ImportWitnesses } from '../apply-import.js';
import { insertImport } from '../imports.query.js';
import { sumOfMemberships } from '../plan-memberships.js';
import { silent } from '../progress.js';
import { recordBodies } from '../record-bodies.js';
import type { ReversalKind } from './compare-states.js';
import { planReversal } from './plan-reversal.js';
import type { ReversalPlan } from './plan-reversal.js';

function note(manager: EntityManager, { imported, bodies, memberships }: ReversalPlan): Promise<string> {
  const count = (kind: ReversalKind) => bodies.filter(({ kinds }) => kinds.includes(kind)).length;
  return insertImport(manager, {
    source: `reversal of import ${imported.id} (${imported.source})`,
    contentSha256: imported.contentSha256,
    effectiveOn: null,
    asOf: null,
    added: count('ADDED'),
    closed: count('CLOSED'),
    reopened: count('REOPENED'),
    moved: count('MOVED'),
    renamed: count('RENAMED'),
    redated: count('REDATED'),
    corrected: count('CORRECTED'),
    withdrawn: count('WITHDRAWN'),
    refused: 0,
    memberships: sumOfMemberships(memberships),
    reverses: imported.id,
  });
}

async function apply(manager: EntityManager, shown: ReversalPlan, { observe, report = silent }: ImportWitnesses) {
  await lockImports(manager);
  report('Looking for what has changed since');
  const plan = await planReversal(manager, shown.imported.id);
  if (!isDeepStrictEqual(plan, shown)) {
    throw new DomainError(
      'REVISION_STALE',
      'What is known about organisations changed since the difference was shown. Nothing was reversed: run it again.',
    );
  }
  report('Writing what was known before');
  const importId = await note(manager, plan);
  const subject = `import ${plan.imported.id}, by import ${importId}`;
  await recordAuditEvent(manager, { kind: 'IMPORT_REVERSED', operation: 'reverse', subject });
  await recordBodies(manager, plan.bodies, importId);
  await recordMemberships(manager, {
    memberCodes: plan.memberships.map(({ memberCode }) => memberCode),
    memberships: plan.memberships.flatMap(({ after }) => after),
    importId,
  });
  report('Bringing comparisons up to date');
  await refreshPresentPlaces(manager, observe);
  return importId;
}

/**
 * Takes an import back as its plan was shown, all or nothing: what it recorded is superseded, what it had superseded is
 * recorded again. Nothing is edited or removed; the recorded time of the rows tells both. Answers the number of the
 * reversal, which is an import of its own.
 */
export async function applyReversal(
  tenantTx: TenantTx,
  plan: ReversalPlan,
  witnesses: ImportWitnesses,
): Promise<string> {
  return tenantTx.run(importer(witnesses), (manager) => apply(manager, plan, witnesses));
}
