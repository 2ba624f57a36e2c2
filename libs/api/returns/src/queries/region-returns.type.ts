import { OrganisationTypeEnum, PageArgs, sharedDescriptions } from '@monitor/api-platform';
import { ReturnStateCount, ReturnStateEnum } from '@monitor/api-reference';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReturnHead } from './return-head.type.js';

/** Which returns of a region are wanted, and which page of them. */
@ArgsType()
export class RegionReturnsArgs extends PageArgs {
  @Field(() => ID, {
    description: 'ODS code of the region, which the viewer must be a lead of; another is refused with NOT_FOUND.',
  })
  regionCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [ReturnStateEnum], { nullable: true, description: 'Only returns in these states; null for all.' })
  states?: ReturnState[] | null;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'Only organisations of this type; null for all.' })
  organisationType?: OrganisationType | null;
}

/** A page of the returns of a region. */
@ObjectType({
  description:
    'A page of the returns of a region: what waits for its lead first, then what was not sent, then the rest; by name within each state.',
})
export class RegionReturns {
  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [ReturnStateCount], {
    description:
      'How many returns of the region are in each state, whichever states are listed; only those of the type, where one was chosen.',
  })
  states!: ReturnStateCount[];

  @Field(() => [ReturnHead], { description: 'The returns of this page.' })
  returns!: ReturnHead[];
}
