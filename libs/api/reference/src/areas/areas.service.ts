import { TenantTx } from '@monitor/api-platform';
import type { Actor, AreaLevel, Boundaries, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Area } from './area.type.js';
import { areasOf } from './areas.query.js';

@Injectable()
export class AreasService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The areas of a level as they were in a quarter, or as they are today, by name. */
  areas(
    actor: Actor | SystemActor,
    asked: { level: AreaLevel; quarterId: string; boundaries: Boundaries },
  ): Promise<Area[]> {
    const { level, quarterId, boundaries } = asked;
    return this.tenantTx.run(actor, (manager) => areasOf(manager, level, quarterId, boundaries), { readOnly: true });
  }
}
