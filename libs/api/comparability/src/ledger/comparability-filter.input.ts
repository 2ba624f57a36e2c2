import { AreaLevelEnum } from '@monitor/api-platform';
import type { AreaLevel, BreakFilter, MetricId } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which breaks are wanted. What is left out sets no limit.' })
export class ComparabilityFilter implements BreakFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'The first quarter of a series, for example 2025-26-Q1: breaks that were over before it are left out.',
  })
  fromQuarterId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The last quarter of a series: breaks that come after it are left out.',
  })
  toQuarterId?: string | null;

  @Field(() => AreaLevelEnum, { nullable: true, description: 'Only breaks that touch this level.' })
  level?: AreaLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only breaks that touch this metric, for example `M01`.' })
  metricId?: MetricId | null;

  @Field(() => ID, { nullable: true, description: 'Only breaks that touch this region or board, by its ODS code.' })
  areaCode?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether entries that were withdrawn are wanted too.' })
  withWithdrawn?: boolean;
}
