import type { AreaLevel, Boundaries, MetricId, Stratifier } from '@monitor/domain';
import { AreaLevelEnum, BoundariesEnum } from '@monitor/api-platform';
import { StratifierEnum } from '@monitor/api-reference';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Which equity figures are wanted. */
@InputType({ description: 'Which equity figures are wanted.' })
export class EquityFilter {
  @Field(() => ID, { description: 'The outcome metric, for example `M01`.' })
  metricId!: MetricId;

  @Field(() => StratifierEnum, { description: 'What the people are divided by.' })
  stratifier!: Stratifier;

  @Field(() => AreaLevelEnum, { description: 'Whose figures are shown: ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of one area of the level; leave out for all of them. Ignored at the level ENGLAND.',
  })
  areaCode?: string | null;

  @Field(() => ID, { description: 'The latest quarter that is wanted, for example 2026-27-Q2.' })
  lastQuarterId!: string;

  @Field(() => Int, { defaultValue: 12, description: 'How many quarters, the latest included: 1 to 40.' })
  quarters!: number;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description: 'The boundaries of each quarter, or those of today for all quarters.',
  })
  boundaries?: Boundaries;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of a publication, for figures as they were in it; leave out for the latest.',
  })
  publication?: number | null;
}
