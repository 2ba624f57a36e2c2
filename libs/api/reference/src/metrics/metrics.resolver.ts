import { RequiresPermission } from '@monitor/api-platform';
import { metricCatalogue, stratifierDefinitions } from '@monitor/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { Metric, toMetric } from './metric.type.js';
import { StratifierDefinition, toStratifierDefinition } from './stratifier-definition.type.js';

@Resolver(() => Metric)
export class MetricsResolver {
  @Query(() => [Metric], { description: 'The outcome metrics of the latest edition of the form, in its order.' })
  @RequiresPermission('reference:read')
  metrics(): Metric[] {
    return metricCatalogue().map(toMetric);
  }

  @Query(() => [StratifierDefinition], {
    description: 'What people are divided by where they are compared: the minimum set of NHS equity monitoring.',
  })
  @RequiresPermission('reference:read')
  stratifiers(): StratifierDefinition[] {
    return stratifierDefinitions.map(toStratifierDefinition);
  }
}
