import { measureOfPoint, unitOfMeasure } from '@monitor/analysis';
import type { EquityMeasure } from '@monitor/analysis';
import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EquityFilter } from './equity-filter.input.js';
import { EquityMeasureEnum, MeasureEstimate } from './equity-measure.type.js';
import { EquityOverTimeService } from './equity-over-time.service.js';
import { EquityPoint } from './equity-point.type.js';
import { EquityOverTime } from './equity.type.js';

/** Equity over the quarters; summary measures are worked out where they are asked for: some take thousands of draws. */
@Resolver(() => EquityPoint)
export class EquityResolver {
  constructor(@Inject(EquityOverTimeService) private readonly equity: EquityOverTimeService) {}

  @Query(() => EquityOverTime, {
    description:
      'The gap between equity groups over the quarters, from accepted returns, after disclosure control. Refused with NOT_FOUND for a last quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for an unknown metric, one that is no share of people or not counted by these groups, the level ORGANISATION, and fewer than 1 or more than 40 quarters.',
  })
  @RequiresPermission('comparison:read')
  equityOverTime(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which metric, groups, areas and quarters are shown.' }) filter: EquityFilter,
  ): Promise<EquityOverTime> {
    return this.equity.follow(actor, filter);
  }

  @ResolveField(() => [MeasureEstimate], {
    description:
      'Summary measures of inequality between the groups, as the World Health Organization defines them, from the published counts; each asked for once, in the order asked for.',
  })
  measures(
    @Parent() { measured }: EquityPoint,
    @Args('names', { type: () => [EquityMeasureEnum], description: 'Which measures are wanted.' })
    names: EquityMeasure[],
  ): MeasureEstimate[] {
    return [...new Set(names)].map((measure) => ({
      ...{ measure, unit: unitOfMeasure(measure) },
      ...measureOfPoint(measure, measured),
    }));
  }
}
