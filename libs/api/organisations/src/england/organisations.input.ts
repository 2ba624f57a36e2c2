import { OrganisationTypeEnum } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which organisations of England are wanted; all conditions hold together.' })
export class OrganisationsFilter {
  @Field(() => [ID], { nullable: true, description: 'Only organisations of these ODS codes; leave out for all.' })
  codes?: string[] | null;

  @Field(() => [OrganisationTypeEnum], {
    nullable: true,
    description: 'Only organisations that are of these types today, or were last; leave out for all.',
  })
  types?: OrganisationType[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only organisations of these regions today, or last, by ODS code; leave out for all.',
  })
  regionCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only organisations of these boards today, or last, by ODS code; leave out for all.',
  })
  icbCodes?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to leave out those that do not exist today.' })
  onlyOpen?: boolean;
}
