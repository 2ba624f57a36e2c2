import { RequiresPermission } from '@monitor/api-platform';
import { metricCatalogue, stratifierDefinitions } from '@monitor/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { Metric } from './metric.type.js';
import { StratifierDefinition } from './stratifier-definition.type.js';

@Resolver(() => Metric)
export class MetricsResolver {
  @Query(() => [Metric], { description: 'The outcome metrics of a return, in catalogue order.' })
  @RequiresPermission('reference:read')
  metrics(): Metric[] {
    return metricCatalogue();
  }

  @Query(() => [StratifierDefinition], {
    description: 'What outcome counts are divided by: every metric is counted by each of them.',
  })
  @RequiresPermission('reference:read')
  stratifiers(): StratifierDefinition[] {
    return stratifierDefinitions;
  }
}
