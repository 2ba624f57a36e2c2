import { CurrentActor, Day, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationRecordService } from './organisation-record.service.js';
import { OrganisationRecord } from './organisation-record.type.js';
import { ReportingDuty } from './reporting-duty.type.js';
import { dutyOf } from './to-organisation-record.js';

@Resolver(() => OrganisationRecord)
export class OrganisationRecordResolver {
  constructor(@Inject(OrganisationRecordService) private readonly service: OrganisationRecordService) {}

  @Query(() => OrganisationRecord, { description: 'All that is known of an organisation over time.' })
  @RequiresPermission('reference:read')
  organisation(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => ID, description: 'ODS code.' }) code: string,
    @Args('knownOn', {
      type: () => Day,
      nullable: true,
      description: 'Shows what was known at the end of this day; what is known today where it is left out.',
    })
    knownOn: string | null,
  ): Promise<OrganisationRecord> {
    return this.service.find(actor, code, knownOn ?? null);
  }

  @ResolveField(() => ReportingDuty, { description: 'Whether it must report for a quarter, and why or why not.' })
  reportingDuty(
    @Parent() { reportingBody, asOn }: OrganisationRecord,
    @Args('quarterId', { type: () => ID }) quarterId: string,
  ): ReportingDuty {
    return dutyOf({ ...reportingBody, asOn }, quarterId);
  }
}
