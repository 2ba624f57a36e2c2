import type { AreaLevel, Boundaries, MetricId, Stratifier } from '@monitor/domain';
import { AreaLevelWords, BoundariesWords } from '@monitor/api-platform';
import { StratifierWords } from '@monitor/api-reference';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Which equity figures are wanted. */
@InputType({ description: 'Which equity figures are wanted.' })
export class EquityFilter {
  @Field(() => ID, { description: 'For example M01.' })
  metricId!: MetricId;

  @Field(() => StratifierWords)
  stratifier!: Stratifier;

  @Field(() => AreaLevelWords, { description: 'ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, { nullable: true, description: 'One area of the level. Leave out for all of them.' })
  areaCode?: string | null;

  @Field(() => ID, { description: 'The latest quarter wanted, for example 2026-27-Q2.' })
  lastQuarterId!: string;

  @Field(() => Int, { defaultValue: 12, description: 'How many quarters, the latest included: 1 to 40.' })
  quarters!: number;

  @Field(() => BoundariesWords, {
    defaultValue: 'AS_WAS',
    description: 'On the boundaries of each quarter, or with history restated on those of today.',
  })
  boundaries?: Boundaries;
}
