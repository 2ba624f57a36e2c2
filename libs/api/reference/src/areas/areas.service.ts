import { TenantTx } from '@monitor/api-platform';
import type { Actor, AreaLevel, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Area } from './area.type.js';
import { areasOf } from './areas.query.js';

@Injectable()
export class AreasService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The areas of a level as they were in a quarter, by name. */
  areas(actor: Actor | SystemActor, level: AreaLevel, quarterId: string): Promise<Area[]> {
    return this.tenantTx.run(actor, (manager) => areasOf(manager, level, quarterId), { readOnly: true });
  }
}
