import type { AreaLevel, Boundaries, DomainCode, OrganisationType } from '@monitor/domain';
import { AreaLevelWords, BoundariesWords, OrganisationTypeWords } from '@monitor/api-platform';
import { Field, ID, InputType } from '@nestjs/graphql';

/** Which comparison is wanted. */
@InputType({ description: 'Which comparison of statuses is wanted.' })
export class ConsistencyFilter {
  @Field(() => ID, { description: 'For example 2026-27-Q2: July to September 2026.' })
  quarterId!: string;

  @Field(() => AreaLevelWords, { description: 'ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, { nullable: true, description: 'Code of a region: only its boards. Leave out for all of England.' })
  withinCode?: string | null;

  @Field(() => OrganisationTypeWords, { nullable: true, description: 'Only organisations of this type.' })
  organisationType?: OrganisationType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'D1 to D5: its actions become the columns. Leave out for the five domains.',
  })
  domain?: DomainCode | null;

  @Field(() => BoundariesWords, {
    defaultValue: 'AS_WAS',
    description: 'On the boundaries of the quarter, or restated on those of today.',
  })
  boundaries?: Boundaries;
}
