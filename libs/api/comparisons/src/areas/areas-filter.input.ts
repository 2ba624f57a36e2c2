import { AreaLevelEnum, BoundariesEnum, OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import type { AreaLevel, Boundaries, OrganisationType } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

/** Which areas are compared in which quarter: what every comparison of areas is chosen by. */
@InputType({ description: 'Which areas are compared, in which quarter and on which boundaries.' })
export class AreasFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => AreaLevelEnum, { description: 'What is compared: ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, {
    nullable: true,
    description:
      'ODS code of a region, whose boards alone are compared; leave out for all of England. Ignored at the level ENGLAND.',
  })
  withinCode?: string | null;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Only returns of this type of organisation; null for all.',
  })
  organisationType?: OrganisationType | null;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description: 'The boundaries of the quarter, or those of today.',
  })
  boundaries?: Boundaries;
}
