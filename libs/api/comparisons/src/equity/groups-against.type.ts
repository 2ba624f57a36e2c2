import { Quarter } from '@monitor/api-reference';
import { EstimateType } from '@monitor/api-releases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** One group set against the reference. */
@ObjectType({
  description: 'One equity group set against a reference that was chosen, from the published counts of both.',
})
export class GroupAgainst {
  @Field(() => ID, { description: 'Code of the group that is set against the reference, for example `ASIAN`.' })
  group!: string;

  @Field(() => String, { description: 'The group that is set against the reference, in words.' })
  label!: string;

  @Field(() => EstimateType, {
    description:
      'Share of the reference minus that of the group, from -1 to 1; its text is in percentage points. Hidden where either share is.',
  })
  difference!: EstimateType;

  @Field(() => EstimateType, {
    description: 'Share of the reference divided by that of the group; 1 means that the two are equal.',
  })
  ratio!: EstimateType;
}

/** Every group of an area set against a reference. */
@ObjectType({
  description:
    'Every other group of one area set against a reference that may be chosen after looking: it describes, and is no finding.',
})
export class GroupsAgainst {
  @Field(() => Quarter, { description: 'The newest quarter of those asked for in which a share of the area is shown.' })
  quarter!: Quarter;

  @Field(() => Int, { description: 'How many accepted returns the shares of that quarter come from.' })
  organisations!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the publication from which the shares are; null where none has them.',
  })
  asOf!: number | null;

  @Field(() => ID, { description: 'Code of the reference: the one asked for, or else the declared one.' })
  reference!: string;

  @Field(() => String, { description: 'The reference in words, for example “White”.' })
  label!: string;

  @Field(() => Boolean, {
    description: 'Whether it is the reference that was declared beforehand, against which findings are judged.',
  })
  isDeclared!: boolean;

  @Field(() => Int, {
    description: 'For how many comparisons the intervals allow: every pair of groups, and what else is compared.',
  })
  comparisons!: number;

  @Field(() => [GroupAgainst], {
    description: 'Every other group that may be compared, in the order of the catalogue.',
  })
  gaps!: GroupAgainst[];
}
