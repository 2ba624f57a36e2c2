import { Day, OrganisationTypeEnum, PageArgs, sharedDescriptions } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Of which region, and which page. */
@ArgsType()
export class LatePlansArgs extends PageArgs {
  @Field(() => ID, { description: 'ODS code of the region whose late plans are wanted.' })
  regionCode!: string;
}

@ObjectType({ description: 'A plan whose day has passed, and that no accepted return has closed.' })
export class LatePlan {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => String, { description: 'The present name of the organisation that planned it.' })
  organisationName!: string;

  @Field(() => OrganisationTypeEnum, { description: 'The present type of that organisation.' })
  organisationType!: OrganisationType;

  @Field(() => ID, { description: 'The quarter beside whose return the plan was last changed.' })
  quarterId!: string;

  @Field(() => ID, { description: 'The action that is late, by its code in the catalogue.' })
  actionCode!: string;

  @Field(() => String, { description: 'The action that is late, in a few words.' })
  text!: string;

  @Field(() => String, { description: 'What the organisation said that it would do.' })
  whatWillBeDone!: string;

  @Field(() => String, { description: 'The role that answers for what was planned.' })
  ownerRole!: string;

  @Field(() => Day, { description: 'The day by which it was last promised.' })
  dueOn!: string;

  @Field(() => Int, { description: 'How many days ago that day was.' })
  daysLate!: number;

  @Field(() => Int, { description: 'How many other days had been promised before, since the plan was begun.' })
  timesPutOff!: number;
}

@ObjectType({ description: 'The late plans of a region, the one that is latest first.' })
export class LatePlans {
  @Field(() => Int, { description: 'How many plans of the region are late.' })
  total!: number;

  @Field(() => Int, { description: 'How many organisations they are of.' })
  organisations!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the next page of late plans begins, for `after`; null on the last.',
  })
  nextCursor!: string | null;

  @Field(() => [LatePlan], { description: 'The plans on this page.' })
  plans!: LatePlan[];
}
