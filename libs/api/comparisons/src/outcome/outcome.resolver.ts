import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { OutcomeFilter } from './outcome-filter.input.js';
import { OutcomeService } from './outcome.service.js';
import { PracticeBesideOutcome } from './outcome.type.js';

@Resolver(() => PracticeBesideOutcome)
export class OutcomeResolver {
  constructor(@Inject(OutcomeService) private readonly outcomes: OutcomeService) {}

  @Query(() => PracticeBesideOutcome, {
    description:
      'Whether practice and an outcome go together over the regions or the boards. Refused with NOT_FOUND for a quarter that has not begun and for a publication that there is not, and with INPUT_NOT_UNDERSTOOD for the levels ENGLAND and ORGANISATION, an unknown domain or action, and a metric that is not counted by these groups.',
  })
  @RequiresPermission('comparison:read')
  practiceBesideOutcome(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which quarter, areas, practice and outcome.' }) filter: OutcomeFilter,
  ): Promise<PracticeBesideOutcome> {
    return this.outcomes.compare(actor, filter);
  }
}
