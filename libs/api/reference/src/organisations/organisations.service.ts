import { TenantTx } from '@monitor/api-platform';
import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readExpectedOrganisation, readExpectedOrganisations } from './expected-organisations.query.js';
import type { Organisation } from './organisation.type.js';
import { toOrganisation } from './to-organisation.js';

@Injectable()
export class OrganisationsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Who must report for a quarter, in one region (ODS code) or in England (null), by name. */
  async expectedOrganisations(
    actor: Actor | SystemActor,
    quarterId: string,
    regionCode: string | null = null,
  ): Promise<Organisation[]> {
    const read = await this.tenantTx.run(
      actor,
      (manager) => readExpectedOrganisations(manager, quarterId, regionCode),
      { readOnly: true },
    );
    return read.map(toOrganisation);
  }

  /** An organisation as it was in a quarter; null where it need not report for it. */
  async findOrganisation(actor: Actor | SystemActor, code: string, quarterId: string): Promise<Organisation | null> {
    const read = await this.tenantTx.run(actor, (manager) => readExpectedOrganisation(manager, quarterId, code), {
      readOnly: true,
    });
    return read && toOrganisation(read);
  }
}
