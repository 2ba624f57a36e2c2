import { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Quarter } from './quarter.type.js';
import { readReturnWindows } from './return-windows.query.js';
import { toQuarter } from './to-quarter.js';

@Injectable()
export class QuartersService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Quarters that have begun, newest first; the newest may not be open for returns yet. */
  async quarters(actor: Actor | SystemActor): Promise<Quarter[]> {
    const read = await this.tenantTx.run(actor, (manager) => readReturnWindows(manager), { readOnly: true });
    return read.map((window) => toQuarter(window, window.today)).reverse();
  }

  /** The quarters asked for, oldest first; those that are not known or have not begun are left out. */
  async list(manager: EntityManager, ids: string[]): Promise<Quarter[]> {
    const windows = await readReturnWindows(manager, ids);
    return windows.map((window) => toQuarter(window, window.today));
  }

  /** One quarter; refuses with NOT_FOUND one that is not known or has not begun. */
  async find(manager: EntityManager, id: string): Promise<Quarter> {
    const [quarter] = await this.list(manager, [id]);
    if (quarter === undefined) {
      throw new DomainError('NOT_FOUND', `There are no returns for the quarter “${id}”. Choose one from the list.`);
    }
    return quarter;
  }
}
