import { BoundariesEnum, Day } from '@monitor/api-platform';
import { Area, Metric, Quarter, StratifierDefinition } from '@monitor/api-reference';
import { EstimateType, FindingType, Publication } from '@monitor/api-releases';
import type { Boundaries } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';

/** One area: what it has in place, and its outcome. */
@ObjectType({ description: 'An area with what its organisations have in place and the outcome of its people.' })
export class AreaBesideOutcome {
  @Field(() => Area, { description: 'The region or board.' })
  area!: Area;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the region that a board belongs to; its own of a region.',
  })
  regionCode!: string | null;

  @Field(() => Int, { description: 'How many organisations answered; below five the area is not judged.' })
  organisations!: number;

  @Field(() => EstimateType, { description: 'Share of its applicable answers, from 0 to 1, that say it is in place.' })
  inPlace!: EstimateType;

  @Field(() => Int, { description: 'How many organisations gave the outcome; below five the area is not judged.' })
  counted!: number;

  @Field(() => EstimateType, {
    description:
      'The published outcome: the share of the first group less that of the second, from -1 to 1, or a share from 0 to 1.',
  })
  outcome!: EstimateType;

  @Field(() => Float, {
    nullable: true,
    description:
      'By how much the share in place rose over a year, among the organisations that answered both times; null below five of them, and where the two quarters may not be compared.',
  })
  changeInPlace!: number | null;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      'How much wider the gap became over a year among the organisations that gave it both times, below 0 where narrower; null where it is not published, where a break lies between, and where the outcome is a share.',
  })
  changeOfGap!: EstimateType | null;
}

/** Practice beside an outcome. */
@ObjectType({
  description:
    'What areas have in place beside an outcome of their people: live statuses of organisations, and outcomes as they are published.',
})
export class PracticeBesideOutcome {
  @Field(() => Quarter, { description: 'When organisations said what is in place, and when people were counted.' })
  quarter!: Quarter;

  @Field(() => Quarter, {
    nullable: true,
    description:
      'The quarter a year before, which changes count from; null where practice may not be compared with it.',
  })
  since!: Quarter | null;

  @Field(() => BoundariesEnum, { description: 'On whose boundaries both figures stand.' })
  boundaries!: Boundaries;

  @Field(() => Day, { nullable: true, description: 'The day of those boundaries with AS_NOW; null with AS_WAS.' })
  boundariesOn!: string | null;

  @Field(() => Publication, {
    nullable: true,
    description: 'The publication that outcomes are read from; null before there is one.',
  })
  publication!: Publication | null;

  @Field(() => ConsistencyColumn, {
    nullable: true,
    description: 'What is in place; null where organisations of the type are asked nothing of it.',
  })
  column!: ConsistencyColumn | null;

  @Field(() => Metric, { description: 'What was counted of people, and what it means.' })
  metric!: Metric;

  @Field(() => StratifierDefinition, { description: 'The groups that the outcome is divided by.' })
  stratifier!: StratifierDefinition;

  @Field(() => String, { description: 'What the outcome is, in words to stand at its axis.' })
  outcomeName!: string;

  @Field(() => EstimateType, { description: 'The share in place in all of England, from 0 to 1.' })
  englandInPlace!: EstimateType;

  @Field(() => EstimateType, { description: 'The same outcome of England.' })
  englandOutcome!: EstimateType;

  @Field(() => FindingType, { description: 'Whether areas with more in place have another outcome.' })
  finding!: FindingType;

  @Field(() => FindingType, {
    nullable: true,
    description:
      'Whether areas that put more in place over a year saw the gap change; null where the outcome is a share or the quarters may not be compared.',
  })
  changeFinding!: FindingType | null;

  @Field(() => [AreaBesideOutcome], { description: 'The areas by name.' })
  areas!: AreaBesideOutcome[];

  @Field(() => String, { description: 'Where practice and outcome come from, in words for below the figures.' })
  source!: string;
}
