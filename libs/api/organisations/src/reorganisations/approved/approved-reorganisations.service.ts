import { newestFirst, nodesToRead, readCursor, TenantTx, toConnection, writeGlobalId } from '@monitor/api-platform';
import type { SortKeys } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { can, closingCodes, DomainError, isRecorded } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuid } from '../changes/change-reorganisation.js';
import { toReorganised } from '../changes/standing.js';
import type { Reorganised } from '../changes/standing.js';
import { readReorganisationContext } from '../storage/reorganisation-context.query.js';
import { readVersions } from '../storage/reorganisation-versions.query.js';
import { toReorganisation } from '../to-reorganisation.js';
import type { ApprovedReorganisation, ApprovedReorganisationConnection } from './approved-reorganisation.type.js';

/** Names the list in its cursors. */
const list = 'approvedReorganisations';
/** Names the type in its ids. */
export const approvedReorganisationType = 'ApprovedReorganisation';

/** A reorganisation with what the list is sorted by. */
interface Approved extends ApprovedReorganisation {
  keys: SortKeys;
}

/**
 * Reorganisations that hold, page by page, for whoever has a role: what is only drafted or proposed, and who drafts and
 * approves, stays with administrators.
 */
@Injectable()
export class ApprovedReorganisations {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  async page(
    actor: Actor,
    { first, after }: { first: number; after: string | null },
  ): Promise<ApprovedReorganisationConnection> {
    const last = readCursor(list, after, 2);
    const rows = nodesToRead(first);
    const read = await this.read(actor, null, (approved) =>
      approved
        .sort((one, other) => newestFirst(keysOf(one), keysOf(other)))
        .filter((each) => last === null || newestFirst(last, keysOf(each)) < 0)
        .slice(0, rows),
    );
    return toConnection(list, read, { first, keysOf: ({ keys }) => keys });
  }

  /** The reorganisation of an id; null where there is none, and where it does not hold, alike. */
  async one(actor: Actor, id: string): Promise<ApprovedReorganisation | null> {
    refuseOthers(actor);
    const [found] = uuid.test(id) ? await this.read(actor, id, (approved) => approved) : [];
    return found ?? null;
  }

  private async read(
    actor: Actor,
    id: string | null,
    choose: (approved: Reorganised[]) => Reorganised[],
  ): Promise<Approved[]> {
    refuseOthers(actor);
    const work = async (manager: EntityManager) => {
      const all = (await readVersions(manager, id)).flatMap((versions) => toReorganised(versions) ?? []);
      return withWords(manager, choose(all.filter(({ current }) => isRecorded(current.state))));
    };
    return this.tenantTx.run({ system: 'reorganisation', onBehalfOf: actor }, work, { readOnly: true });
  }
}

function refuseOthers(actor: Actor): void {
  if (can(actor, 'organisation:read')) return;
  throw new DomainError('NOT_PERMITTED', 'You cannot read reorganisations.');
}

async function withWords(manager: EntityManager, chosen: readonly Reorganised[]): Promise<Approved[]> {
  if (chosen.length === 0) return [];
  const { today } = await readMoment(manager);
  const closing = chosen.flatMap(({ current }) => [...closingCodes(current.content)]);
  const context = await readReorganisationContext(manager, closing);
  return chosen.map((each) => {
    const { id, effectiveOn, hasTakenEffect, content, sentences } = toReorganisation(each, {
      personId: '',
      today,
      context,
    });
    const node = { id: writeGlobalId(approvedReorganisationType, id), effectiveOn, hasTakenEffect, content, sentences };
    return { ...node, keys: keysOf(each) };
  });
}

function keysOf({ current: { id, content } }: Reorganised): SortKeys {
  return [content.effectiveOn, id];
}
