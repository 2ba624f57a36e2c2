import { BoundariesEnum, OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Boundaries, DomainCode, OrganisationType } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

/** Which practice is set beside need. */
@InputType({ description: 'Which practice of boards is set beside the need of their small areas.' })
export class NeedFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: 'The domain of the framework, D1 to D5, of which the share in place is taken.' })
  domain!: DomainCode;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Only what this type of organisation has in place; null for all types.',
  })
  organisationType?: OrganisationType | null;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_NOW',
    description: 'The boards of today, which the figures are restated for, or those of the quarter.',
  })
  boundaries?: Boundaries;
}
