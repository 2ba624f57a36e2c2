import { CurrentActor, Day, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
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

  @Query(() => OrganisationRecord, {
    description:
      'All that is known of an organisation over time. Refused with NOT_FOUND for a code that is not known, or was not known on the day.',
  })
  @RequiresPermission('organisation:read')
  organisation(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => ID, description: 'ODS code of the organisation, open or closed.' }) code: string,
    @Args('knownOn', {
      type: () => Day,
      nullable: true,
      description: 'Shows what was known at the end of this day in London; leave out for what is known today.',
    })
    knownOn: string | null,
  ): Promise<OrganisationRecord> {
    return this.service.find(actor, code, knownOn ?? null);
  }

  @ResolveField(() => ReportingDuty, {
    description:
      'Whether it must report for a quarter, and why or why not. Refused with INPUT_NOT_UNDERSTOOD for what is no quarter.',
  })
  reportingDuty(
    @Parent() { reportingBody, asOn }: OrganisationRecord,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): ReportingDuty {
    return dutyOf({ ...reportingBody, asOn }, quarterId);
  }
}
