import { TenantTx } from '@monitor/api-platform';
import { catalogueOf, editionOf, statusLabel, statusMovement } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ReturnReference } from '../heads/return-reference.js';
import { readQuarterlyReturn } from '../queries/read-quarterly-return.js';
import type { OwnQuarter } from './own-quarter.type.js';

/** How many movements are named. */
const mostNamed = 5;

/** Tells an organisation what moved since its last accepted return, from what it says itself. */
@Injectable()
export class OwnQuarterService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** What is said now against before, as far as the reader may see the return; refuses (RETURN_NOT_FOUND) others. */
  async read(actor: Actor, asked: ReturnReference): Promise<OwnQuarter> {
    const read = { readOnly: true };
    const shown = await this.tenantTx.run(actor, (manager) => readQuarterlyReturn({ actor, manager }, asked), read);
    const edition = editionOf(shown.edition);
    const now = shown.draft ?? shown.submitted ?? { answers: [] };
    const movement = statusMovement(
      { now, before: shown.previous },
      { actions: catalogueOf(edition).actions, organisationType: shown.head.organisation.type },
    );
    return {
      hasBefore: shown.previous !== null,
      open: movement.open,
      counts: movement.counts.map((each) => ({ ...each, label: statusLabel(each.status) })),
      movedInAll: movement.moved.length,
      moved: movement.moved.slice(0, mostNamed).map(({ action, before, after, steps }) => ({
        ...{ actionCode: action.code, text: action.shortText, steps },
        ...{ before: statusLabel(before), after: statusLabel(after) },
      })),
    };
  }
}
