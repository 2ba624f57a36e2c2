import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import type { Area, Quarter } from '@monitor/api-reference';
import { DomainError } from '@monitor/domain';
import type { Actor, AreaLevel, OrganisationType, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readingOf } from '../estimates/readings.js';
import type { Reading } from '../estimates/readings.js';
import { areaNames } from './area-names.query.js';
import type { AreasFilter } from './areas-filter.input.js';
import type { Peers } from '../peers/peers.js';
import { toArea } from './to-area.js';

/** What a comparison of areas is made of, as far as it is known before anything is counted. */
export interface AreasView {
  quarter: Quarter;
  level: AreaLevel;
  /** The region within which boards are compared; null for all of England. */
  within: Area | null;
  /** Its code, also where no region of that code is known. */
  withinCode: string | null;
  organisationType: OrganisationType | null;
  /** The trusts of one kind, where only they are compared; null for a whole type, and for all. */
  peers: Peers | null;
  reading: Reading;
}

/** Counts and compares in a view: all that a dashboard adds. */
export type AreasComparison<Filter extends AreasFilter, Compared> = (
  manager: EntityManager,
  view: AreasView,
  filter: Filter,
) => Promise<Compared>;

/** Opens the view that a comparison of areas asks for, for every dashboard in the same way. */
@Injectable()
export class AreasReader {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /**
   * Reads and compares in one read-only transaction of the actor's, or of the product's where it reads on behalf of one. Refuses the level ORGANISATION and a quarter that
   * has not begun.
   */
  async compare<Filter extends AreasFilter, Compared>(
    actor: Actor | SystemActor,
    filter: Filter,
    comparison: AreasComparison<Filter, Compared>,
  ): Promise<Compared> {
    if (filter.level === 'ORGANISATION') {
      throw new DomainError(
        'INPUT_NOT_UNDERSTOOD',
        'Organisations are compared with organisationStatuses; use ENGLAND, REGION or ICB here.',
      );
    }
    const compare = async (manager: EntityManager) => comparison(manager, await this.open(manager, filter), filter);
    return this.tx.run(actor, compare, { readOnly: true });
  }

  private async open(manager: EntityManager, filter: AreasFilter): Promise<AreasView> {
    const { level, organisationType = null } = filter;
    const quarter = await this.quarters.find(manager, filter.quarterId);
    // England is not within a region.
    const withinCode = level === 'ENGLAND' ? null : (filter.withinCode ?? null);
    const reading = await readingOf(manager, filter.boundaries ?? 'AS_WAS');
    const name = withinCode === null ? undefined : (await areaNames(manager, [withinCode])).get(withinCode);
    const within = withinCode !== null && name !== undefined ? toArea('REGION', withinCode, name) : null;
    return { quarter, level, within, withinCode, organisationType, peers: null, reading };
  }
}
