import type { FigureMeasure } from '@monitor/analysis';
import { BoundariesEnum } from '@monitor/api-platform';
import type { Boundaries, MetricId } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ComparisonLevelEnum, FigureMeasureEnum } from '../figures/figure-enums.js';
import type { ComparisonLevel } from '../figures/figure-enums.js';

/** Which published figures are wanted; a list that is left out asks for all. */
@InputType({ description: 'Which published figures are wanted. A list that is left out asks for all.' })
export class FiguresInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of a publication, for figures as they were in it; leave out for the latest.',
  })
  publication?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Quarters, for example 2026-27-Q2.' })
  quarterIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The latest quarter that is wanted, instead of `quarterIds`. Left out beside `quarters`, it is the latest of the publication.',
  })
  lastQuarterId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many quarters, the latest included: 1 to 40; 1 where `lastQuarterId` stands alone.',
  })
  quarters?: number | null;

  @Field(() => [ComparisonLevelEnum], { nullable: true, description: 'Levels of areas.' })
  levels?: ComparisonLevel[] | null;

  @Field(() => [ID], { nullable: true, description: 'ODS codes of regions and boards, and `ENG` for England.' })
  areaCodes?: string[] | null;

  @Field(() => BoundariesEnum, {
    nullable: true,
    defaultValue: 'AS_WAS',
    description:
      'The boundaries of each quarter, or those of the publication for all quarters; null for both. England is the same on both, and stands under AS_WAS.',
  })
  boundaries?: Boundaries | null;

  @Field(() => [ID], { nullable: true, description: 'Outcome metrics, for example `M01`.' })
  metricIds?: MetricId[] | null;

  @Field(() => [ID], { nullable: true, description: 'Codes of what people are divided by, for example `SEX`.' })
  stratifiers?: string[] | null;

  @Field(() => [FigureMeasureEnum], { nullable: true, description: 'What the figures measure.' })
  measures?: FigureMeasure[] | null;
}
