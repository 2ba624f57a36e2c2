import type { PointToMeasure } from '@monitor/analysis';
import { Quarter } from '@monitor/api-reference';
import { Count, EstimateType } from '@monitor/api-releases';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { GapChange, GapDesignEffects } from './gap-change.type.js';

/** One equity group's published counts and share. */
@ObjectType({ description: 'One equity group in one area and quarter, after disclosure control.' })
export class GroupEstimate {
  @Field(() => ID, { description: 'Code of the group within the stratifier, for example `IMD1`.' })
  group!: string;

  @Field(() => String, { description: 'The group in words, for example “Most deprived fifth”.' })
  label!: string;

  @Field(() => Boolean, {
    description: 'False for people whose group is not known or not stated: always listed, never compared.',
  })
  comparable!: boolean;

  @Field(() => Count, { description: 'How many people of the group count as the metric says.' })
  numerator!: Count;

  @Field(() => Count, { description: 'How many people of the group there are to count among.' })
  denominator!: Count;

  @Field(() => EstimateType, {
    description:
      'Numerator over denominator, both as published, from 0 to 1. 95% interval by Wilson at the effective number of people: it knows that people of one organisation are alike.',
  })
  share!: EstimateType;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much more the share varies than one of people taken one by one, 1 or more, on a coarse grid. Null where no share is shown, and in publications by the formulas `shares-1`.',
  })
  designEffect!: number | null;
}

/** One area's equity in one quarter. */
@ObjectType({ description: 'Equity in one area and quarter.' })
export class EquityPoint {
  @Field(() => Quarter, { description: 'The quarter that the returns are about.' })
  quarter!: Quarter;

  @Field(() => Int, {
    description:
      'How many accepted returns the figures come from: those that report this metric by this stratifier. 0 where none does.',
  })
  organisations!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the publication of which the figures are. An earlier one than was asked for where nothing changed since, or where a change waits because it would tell of an organisation; null where there are no figures.',
  })
  asOf!: number | null;

  @Field(() => [GroupEstimate], { description: 'Every group of the stratifier, in the order of the catalogue.' })
  groups!: GroupEstimate[];

  @Field(() => EstimateType, {
    description:
      'The share of all people, from 0 to 1: the published counts of every group added up, those whose group is not known among them. Without an interval; NOT_COMPUTABLE where a group is hidden, because the others are not everybody.',
  })
  overall!: EstimateType;

  @Field(() => EstimateType, {
    description:
      'How far two shares lie apart, from -1 to 1; its text is in percentage points. Ordered groups: the least deprived minus the most deprived. Others: the declared reference minus the group that is set against it. 95% interval by Newcombe at the effective number of people.',
  })
  difference!: EstimateType;

  @Field(() => EstimateType, {
    description:
      'The same two shares, the first divided by the second; 1 means that they are equal. 95% interval on the log scale.',
  })
  ratio!: EstimateType;

  @Field(() => Boolean, {
    description:
      'Whether counts of a body that was divided were shared out by weights: the figures are then marked [e].',
  })
  isEstimated!: boolean;

  @Field(() => EstimateType, {
    description:
      'Share of everybody counted, from 0 to 1, whose group is not known or not stated. A full count, and so without an interval.',
  })
  unknown!: EstimateType;

  @Field(() => GapDesignEffects, {
    nullable: true,
    description:
      'How much more `difference` and `ratio` vary than those of people taken one by one. Null where none are shown, and in publications by the formulas `shares-1`.',
  })
  designEffects!: GapDesignEffects | null;

  @Field(() => [GapChange], {
    description:
      'How the gap changed among the same organisations, since the same quarter a year before and since the last one, where these are published; empty in publications by the formulas `shares-1`.',
  })
  changes!: GapChange[];

  /** What its measures are made from; no field of the schema. */
  measured!: PointToMeasure;
}
