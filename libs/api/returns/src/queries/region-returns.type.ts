import { OrganisationTypeWords, PageArgs } from '@monitor/api-platform';
import { ReturnStateCount, ReturnStateWords } from '@monitor/api-reference';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReturnHead } from './return-head.type.js';

/** Which returns of a region are wanted, and which page of them. */
@ArgsType()
export class RegionReturnsArgs extends PageArgs {
  @Field(() => ID, { description: 'ODS code of the region.' })
  regionCode!: string;

  @Field(() => ID, { description: 'For example 2026-27-Q2: July to September 2026.' })
  quarterId!: string;

  @Field(() => [ReturnStateWords], { nullable: true, description: 'Only returns in these states; null for all.' })
  states?: ReturnState[] | null;

  @Field(() => OrganisationTypeWords, { nullable: true, description: 'Only organisations of this type.' })
  organisationType?: OrganisationType | null;
}

/** A page of the returns of a region. */
@ObjectType({
  description: 'A page of the returns of a region: what waits for its lead first, then who has not sent, then by name.',
})
export class RegionReturns {
  @Field(() => Int, { description: 'How many returns the list has, on all its pages.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last.' })
  nextCursor!: string | null;

  @Field(() => [ReturnStateCount], {
    description: 'How many returns of the region stand where, of the type asked for, whatever states are listed.',
  })
  states!: ReturnStateCount[];

  @Field(() => [ReturnHead], { description: 'The returns of this page.' })
  returns!: ReturnHead[];
}
