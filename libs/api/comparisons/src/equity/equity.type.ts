import type { ChangeInMatrix } from '@monitor/analysis';
import type { Boundaries } from '@monitor/domain';
import { BoundariesEnum, Day } from '@monitor/api-platform';
import { Area, Metric, StratifierDefinition } from '@monitor/api-reference';
import { EstimateType, Publication, FindingType } from '@monitor/api-releases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoadedSource } from '../loaded/loaded-source.type.js';
import { ChangeInMatrixEnum } from './change-in-matrix.enum.js';
import { EquityPoint } from './equity-point.type.js';

/** What parts the figures of one area: across it they may not be compared. */
@ObjectType({ description: 'A break in the figures of one area: across it they may not be compared.' })
export class EquityBreak {
  @Field(() => ID, { description: 'The `id` of its entry in the ledger of breaks.' })
  breakId!: string;

  @Field(() => [ID], {
    description:
      'The quarters at which a new stretch begins: no line is drawn into them, and their figures are marked [b].',
  })
  quarterIds!: string[];

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, {
    description: 'When it happened, what it was, and which figures cannot be compared, in words to show beside them.',
  })
  sentence!: string;
}

/** One area's equity over the quarters. */
@ObjectType({ description: 'Equity in one area over the quarters.' })
export class EquityArea {
  @Field(() => Area, { description: 'The area, which may have ended since.' })
  area!: Area;

  @Field(() => String, {
    description:
      'What the figures of the area say, in a sentence or two; speaks of a change only where enough quarters can be compared.',
  })
  finding!: string;

  @Field(() => [FindingType], {
    description:
      'What may be said of the gap in this area, as data and in words: how wide it is, whether groups differ at all, how it changed, and which way it goes.',
  })
  findings!: FindingType[];

  @Field(() => ChangeInMatrixEnum, {
    description: 'What has become of the gap of this area, as its finding on the change states it.',
  })
  change!: ChangeInMatrix;

  @Field(() => [EquityPoint], {
    description: 'A point for each quarter asked for, the oldest first; those without figures are NOT_REPORTED.',
  })
  points!: EquityPoint[];

  @Field(() => EstimateType, {
    nullable: true,
    description:
      'The gap of the latest quarter as steadied by those of the other areas (robust empirical Bayes): drawn towards their mean the more, the less sure it is, with an interval that covers at 95% on average over the areas. For reading many small areas at once; `difference` is what is published and judged. NOT_COMPUTABLE with the reason below seven areas that can be judged; null where one area is asked for.',
  })
  steadiedGap!: EstimateType | null;

  @Field(() => [EquityBreak], { description: 'The breaks between the first and the last quarter, the oldest first.' })
  breaks!: EquityBreak[];

  @Field(() => String, {
    nullable: true,
    description: 'Whose weights share out the counts behind figures marked [e]; null where nothing is marked.',
  })
  weightsSource!: string | null;
}

/** Equity of one metric by one stratifier over the quarters. */
@ObjectType({
  description:
    'Equity of one metric by one stratifier over the quarters, as a publication has it: never from live data.',
})
export class EquityOverTime {
  @Field(() => Publication, {
    nullable: true,
    description: 'The publication that the figures are read from; null where nothing has been published yet.',
  })
  publication!: Publication | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many returns for the latest quarter asked for, in all of England, have been accepted since the publication was made, and wait for the next; null where nothing is published, and where an earlier publication was asked for.',
  })
  waitingReturns!: number | null;

  @Field(() => Metric, { description: 'The metric that is shown.' })
  metric!: Metric;

  @Field(() => StratifierDefinition, { description: 'What the people are divided by, and its groups.' })
  stratifier!: StratifierDefinition;

  @Field(() => BoundariesEnum, { description: 'The boundaries that the figures stand on.' })
  boundaries!: Boundaries;

  @Field(() => Day, {
    nullable: true,
    description: 'With AS_NOW the day whose boundaries the figures stand on; null with AS_WAS.',
  })
  boundariesOn!: string | null;

  @Field(() => String, {
    description: 'How counts of people were hidden and rounded, in words to show below the figures.',
  })
  disclosurePolicy!: string;

  @Field(() => String, { description: 'Where the figures come from and how far they go, in words to show below them.' })
  source!: string;

  @Field(() => [LoadedSource], {
    description: 'Published collections whose counts are in the figures; empty where all of them come from returns.',
  })
  loadedSources!: LoadedSource[];

  @Field(() => [EquityArea], {
    description:
      'The areas of the level by name, those that have ended included where they had figures in one of the quarters.',
  })
  areas!: EquityArea[];

  @Field(() => FindingType, {
    nullable: true,
    description:
      'In which of several areas there is a gap beyond chance in the latest quarter, allowing for all of them; null where one area is shown, which has a finding of its own.',
  })
  comparison!: FindingType | null;
}
