import { AreaLevelWords } from '@monitor/api-platform';
import type { AreaLevel, BreakFilter, MetricId } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which breaks are wanted; what is left out bounds nothing.' })
export class ComparabilityFilter implements BreakFilter {
  @Field(() => ID, { nullable: true, description: 'The first quarter of a series, for example 2025-26-Q1.' })
  fromQuarterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The last quarter of a series.' })
  toQuarterId?: string | null;

  @Field(() => AreaLevelWords, { nullable: true })
  level?: AreaLevel | null;

  @Field(() => ID, { nullable: true, description: 'A measure, for example M01.' })
  metricId?: MetricId | null;

  @Field(() => ID, { nullable: true, description: 'A region or board, of today or ended.' })
  areaCode?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether entries that were withdrawn are wanted too.' })
  withWithdrawn?: boolean;
}
