import { OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import { ReturnStateEnum } from '@monitor/api-reference';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';

/** Which missing returns are wanted. */
@ArgsType()
export class MissingReturnsArgs {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: 'ODS code of the region, which the viewer may look into.' })
  regionCode!: string;

  @Field(() => Int, { defaultValue: 10, description: sharedDescriptions.first })
  first!: number;
}

/** What the absence of one return means for what is said of its region. */
@ObjectType({ description: 'What the absence of one return means for what may be said of its region.' })
export class MissingEffect {
  @Field(() => Int, { description: 'Its place by effect: 1 is the return whose absence matters most.' })
  rank!: number;

  @Field(() => ConsistencyColumn, {
    nullable: true,
    description:
      'The domain that it matters most in; null where all its answers are known from a published collection.',
  })
  column!: ConsistencyColumn | null;

  @Field(() => Float, {
    description:
      'By how much the range in which the region’s share in place must lie narrows there once the return is in, from 0 to 1; 0.02 is two percentage points.',
  })
  narrowing!: number;

  @Field(() => Boolean, {
    description:
      'Whether the return alone could change whether the region stands apart from the rest of England in that domain.',
  })
  canChangeVerdict!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'The fewest missing returns of the region, this one among them, that could change it together; null where not even ten could.',
  })
  fewestToChange!: number | null;

  @Field(() => String, { description: 'The same in two or three sentences for people.' })
  sentence!: string;
}

/** A return of a region that is expected and not accepted. */
@ObjectType({ description: 'A return of a region that is expected and not accepted.' })
export class MissingReturn {
  @Field(() => ID, { description: 'ODS code of the organisation whose return it is.' })
  organisationCode!: string;

  @Field(() => String, { description: 'Name of the organisation in the quarter.' })
  organisationName!: string;

  @Field(() => OrganisationTypeEnum, { description: 'Its type in the quarter.' })
  organisationType!: OrganisationType;

  @Field(() => ReturnStateEnum, { description: 'Where the return stands.' })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words for people, for example “Not started”.' })
  stateLabel!: string;

  @Field(() => MissingEffect, { description: 'What its absence means.' })
  effect!: MissingEffect;
}

/** The missing returns of a region, those first whose absence matters most. */
@ObjectType({
  description:
    'The returns of a region that are expected and not accepted, those first whose absence matters most for what may be said of the region against the rest of England.',
})
export class MissingReturns {
  @Field(() => Int, { description: 'How many returns of the region are missing in all.' })
  total!: number;

  @Field(() => String, { description: 'How the order is made, in words for above the list.' })
  basis!: string;

  @Field(() => [MissingReturn], { description: 'By rank, as many as were asked for.' })
  returns!: MissingReturn[];
}
