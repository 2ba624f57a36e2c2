import { measureOfPoint, unitOfMeasure } from '@monitor/analysis';
import type { EquityMeasure } from '@monitor/analysis';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EquityMeasureEnum, MeasureEstimate } from './equity-measure.type.js';
import { EquityPoint } from './equity.type.js';

/** Works out the summary measures that are asked for, and no others: some take thousands of draws. */
@Resolver(() => EquityPoint)
export class EquityMeasuresResolver {
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
