import type { FigureMeasure } from '@monitor/analysis';
import { BoundariesEnum, EstimateStatusEnum } from '@monitor/api-platform';
import type { Boundaries, EstimateStatus } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparisonLevelEnum, FigureMeasureEnum } from '../figures/figure-enums.js';
import type { ComparisonLevel } from '../figures/figure-enums.js';

/** Published figures as columns: position i of all of them is one figure. */
@ObjectType({
  description:
    'Published figures as columns, for large answers: position i of every column is one figure, in the order of `figures`. Columns that are not asked for are not made.',
})
export class FigureColumns {
  @Field(() => Int, { description: 'The publication that they were read from.' })
  publication!: number;

  @Field(() => Int, { description: 'How many figures there are: the length of every column.' })
  rows!: number;

  @Field(() => [ID], { description: 'Names of the figures, as `Figure.id`.' })
  ids!: string[];

  @Field(() => [ID], { description: 'Quarters that the returns are about.' })
  quarterIds!: string[];

  @Field(() => [ComparisonLevelEnum], { description: 'Levels of the areas.' })
  levels!: ComparisonLevel[];

  @Field(() => [ID], { description: 'ODS codes of the areas; `ENG` for England.' })
  areaCodes!: string[];

  @Field(() => [String], { description: 'Latest known names of the areas.' })
  areaNames!: string[];

  @Field(() => [BoundariesEnum], { description: 'Boundaries that the figures stand on.' })
  boundaries!: Boundaries[];

  @Field(() => [ID], { description: 'Outcome metrics.' })
  metricIds!: string[];

  @Field(() => [ID], { description: 'What people are divided by.' })
  stratifiers!: string[];

  @Field(() => [ID], {
    nullable: 'items',
    description: 'Codes of the groups of shares; null of measures of all groups together.',
  })
  groups!: (string | null)[];

  @Field(() => [FigureMeasureEnum], { description: 'What the figures measure.' })
  measures!: FigureMeasure[];

  @Field(() => [Float], { nullable: 'items', description: 'The figures; null unless PUBLISHED.' })
  values!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Lower limits of the intervals.' })
  lowers!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Upper limits of the intervals.' })
  uppers!: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Rounded numerators; null where hidden, and unless SHARE.' })
  numerators!: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Rounded denominators; null where hidden, and unless SHARE.' })
  denominators!: (number | null)[];

  @Field(() => [EstimateStatusEnum], { description: 'Statuses of the figures: why there is none where there is none.' })
  statuses!: EstimateStatus[];

  @Field(() => [String], {
    description: 'Markers of the figures, several of one divided by a blank; an empty text where there are none.',
  })
  markers!: string[];

  @Field(() => [Int], { description: 'How many organisations gave the tables that the figures stand in.' })
  organisations!: number[];

  @Field(() => [Int], { description: 'Publications that first showed the figures as they are.' })
  asOf!: number[];
}
