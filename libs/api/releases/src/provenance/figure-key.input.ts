import { BoundariesEnum } from '@monitor/api-platform';
import type { Boundaries, MetricId } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ComparisonLevelEnum } from '../figures/figure-enums.js';
import type { ComparisonLevel } from '../figures/figure-enums.js';

/** Which published table is meant: all its figures come from the same returns. */
@InputType({ description: 'Which published table is meant: all figures of it come from the same returns.' })
export class FigureKeyInput {
  @Field(() => Int, { nullable: true, description: 'Number of a publication; leave out for the latest.' })
  publication?: number | null;

  @Field(() => ID, { description: 'The quarter, for example 2026-27-Q2.' })
  quarterId!: string;

  @Field(() => ComparisonLevelEnum, { description: 'The level of the area.' })
  level!: ComparisonLevel;

  @Field(() => ID, { description: 'ODS code of the area; `ENG` for England.' })
  areaCode!: string;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description: 'The boundaries that the figures stand on; England is the same on both.',
  })
  boundaries!: Boundaries;

  @Field(() => ID, { description: 'The outcome metric, for example `M01`.' })
  metricId!: MetricId;

  @Field(() => ID, { description: 'What people are divided by, for example `DEPRIVATION`.' })
  stratifier!: string;
}
