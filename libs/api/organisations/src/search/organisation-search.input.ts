import { OrganisationTypeWords } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/** What to look for among organisations; all conditions hold together. */
@ArgsType()
export class OrganisationSearchArgs {
  @Field(() => String, {
    defaultValue: '',
    description: 'Beginnings of words of the name, present or former, in any order, or of the code.',
  })
  text!: string;

  @Field(() => OrganisationTypeWords, { nullable: true })
  type?: OrganisationType | null;

  @Field(() => ID, { nullable: true, description: 'ODS code of its region today, or its last one.' })
  region?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out those that are not open today.' })
  onlyOpen!: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The nextCursor of the page before; null for the first page. It holds for the same question only.',
  })
  after?: string | null;
}
