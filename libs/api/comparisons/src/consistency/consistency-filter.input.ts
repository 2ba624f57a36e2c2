import type { AreaLevel, Boundaries, DomainCode, OrganisationType } from '@monitor/domain';
import { AreaLevelEnum, BoundariesEnum, OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType } from '@nestjs/graphql';

/** Which comparison is wanted. */
@InputType({ description: 'Which comparison of statuses is wanted.' })
export class ConsistencyFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => AreaLevelEnum, { description: 'What is compared: ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, {
    nullable: true,
    description:
      'ODS code of a region, to compare its boards only; leave out for all of England. Ignored at the level ENGLAND.',
  })
  withinCode?: string | null;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Only returns of this type of organisation, and only the actions that it is asked; null for all.',
  })
  organisationType?: OrganisationType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'D1 to D5: its actions become the columns. Leave out for the five domains.',
  })
  domain?: DomainCode | null;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description: 'The boundaries of the quarter, or those of today.',
  })
  boundaries?: Boundaries;
}
