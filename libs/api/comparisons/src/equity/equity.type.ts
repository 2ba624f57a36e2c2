import type { Boundaries } from '@monitor/domain';
import { BoundariesWords, Day } from '@monitor/api-platform';
import { Area, Metric, Quarter, StratifierDefinition } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Count, EstimateType } from '../estimates/estimate.type.js';
import { FindingType } from '../findings/finding.type.js';

/** One equity group's published counts and share. */
@ObjectType({ description: 'One equity group after disclosure control.' })
export class GroupEstimate {
  @Field(() => ID)
  group!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean, { description: 'False for not known and not stated: always listed, never compared.' })
  comparable!: boolean;

  @Field(() => Count)
  numerator!: Count;

  @Field(() => Count)
  denominator!: Count;

  @Field(() => EstimateType, { description: 'Numerator over denominator, both as published. Wilson interval, 95%.' })
  share!: EstimateType;
}

/** One area's equity in one quarter. */
@ObjectType({ description: 'Equity in one area and quarter.' })
export class EquityPoint {
  @Field(() => Quarter)
  quarter!: Quarter;

  @Field(() => Int, { description: 'Accepted returns that give this metric by this stratifier.' })
  organisations!: number;

  @Field(() => [GroupEstimate])
  groups!: GroupEstimate[];

  @Field(() => EstimateType, {
    description:
      'Ordered groups: share of the least deprived minus that of the most deprived. Others: highest minus lowest share.',
  })
  difference!: EstimateType;

  @Field(() => EstimateType, { description: 'The same two shares, the first divided by the second.' })
  ratio!: EstimateType;

  @Field(() => Boolean, {
    description: 'Whether counts of a body that was divided were shared out by weights: the figures bear the sign [e].',
  })
  isEstimated!: boolean;

  @Field(() => EstimateType, { description: 'Share of everyone counted whose group is not known or not stated.' })
  unknown!: EstimateType;
}

/** What parts the figures of one area: across it they may not be compared. */
@ObjectType({ description: 'A break in the figures of one area: across it they may not be compared.' })
export class EquityBreak {
  @Field(() => ID, { description: 'The id of its entry in the ledger of breaks.' })
  breakId!: string;

  @Field(() => [ID], {
    description:
      'The quarters that begin a stretch of their own: no line is drawn into them, and their figures bear the sign [b].',
  })
  quarterIds!: string[];

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'When, what, and which figures cannot be compared.' })
  sentence!: string;
}

/** One area's equity over the quarters. */
@ObjectType({ description: 'Equity in one area, oldest quarter first.' })
export class EquityArea {
  @Field(() => Area)
  area!: Area;

  @Field(() => String, { description: 'The finding for this area in a sentence or two.' })
  finding!: string;

  @Field(() => [EquityPoint])
  points!: EquityPoint[];

  @Field(() => [EquityBreak], {
    description: 'What parts these figures between the first and the last quarter, oldest first.',
  })
  breaks!: EquityBreak[];

  @Field(() => String, {
    nullable: true,
    description: 'Whose weights share out the counts behind figures marked [e]; null where nothing is marked.',
  })
  weightsSource!: string | null;
}

/** Equity of one metric by one stratifier over the quarters. */
@ObjectType({ description: 'Equity of one metric by one stratifier over the quarters, from accepted returns.' })
export class EquityOverTime {
  @Field(() => Metric)
  metric!: Metric;

  @Field(() => StratifierDefinition)
  stratifier!: StratifierDefinition;

  @Field(() => BoundariesWords)
  boundaries!: Boundaries;

  @Field(() => Day, { nullable: true, description: 'With AS_NOW: the day whose boundaries the figures stand on.' })
  boundariesOn!: string | null;

  @Field(() => String, { description: 'What was hidden and rounded, in words.' })
  disclosurePolicy!: string;

  @Field(() => String, { description: 'Where the figures come from and how far they go.' })
  source!: string;

  @Field(() => [EquityArea])
  areas!: EquityArea[];

  @Field(() => FindingType, {
    nullable: true,
    description:
      'In which of several areas there is a gap beyond chance in the latest quarter, allowing for all of them; null where one area is shown, which has a finding of its own.',
  })
  comparison!: FindingType | null;
}
