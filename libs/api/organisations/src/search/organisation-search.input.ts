import { OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/** What to look for among organisations; all conditions hold together. */
@ArgsType()
export class OrganisationSearchArgs {
  @Field(() => String, {
    defaultValue: '',
    description:
      'Beginnings of words of the name, present or former, in any order, or of the code; at most 200 characters.',
  })
  text!: string;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Which type of organisation to look for; null for all.',
  })
  type?: OrganisationType | null;

  @Field(() => ID, { nullable: true, description: 'ODS code of its region today, or its last one; null for all.' })
  region?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to leave out those that are not open today.' })
  onlyOpen!: boolean;

  @Field(() => Int, { defaultValue: 50, description: sharedDescriptions.first })
  first!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.after })
  after?: string | null;
}
