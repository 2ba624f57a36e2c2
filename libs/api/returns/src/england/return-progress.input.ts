import { OrganisationTypeEnum } from '@monitor/api-platform';
import { ReturnStateEnum } from '@monitor/api-reference';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which expected returns are wanted; all conditions hold together.' })
export class ReturnsFilter {
  @Field(() => [ID], { nullable: true, description: 'Only returns about these quarters; leave out for all.' })
  quarterIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only returns of organisations of these regions in the quarter, by ODS code; leave out for all.',
  })
  regionCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only returns of organisations of these boards in the quarter, by ODS code; leave out for all.',
  })
  icbCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only returns of these organisations, by ODS code; leave out for all.',
  })
  organisationCodes?: string[] | null;

  @Field(() => [OrganisationTypeEnum], {
    nullable: true,
    description: 'Only returns of organisations of these types; leave out for all.',
  })
  organisationTypes?: OrganisationType[] | null;

  @Field(() => [ReturnStateEnum], {
    nullable: true,
    description: 'Only returns that stand so today; leave out for all.',
  })
  states?: ReturnState[] | null;
}
