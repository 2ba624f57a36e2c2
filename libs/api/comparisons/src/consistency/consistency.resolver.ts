import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import { FindingType } from '@monitor/api-releases';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsistencyFilter } from './consistency-filter.input.js';
import { ConsistencyService } from './consistency.service.js';
import { Consistency } from './consistency.type.js';
import { FollowedPracticeService } from './over-time/followed-practice.service.js';
import { FollowedPractice } from './over-time/practice-over-time.type.js';
import { PracticeFindingsService } from './practice/practice-findings.service.js';

@Resolver(() => Consistency)
export class ConsistencyResolver {
  constructor(
    @Inject(ConsistencyService) private readonly comparison: ConsistencyService,
    @Inject(PracticeFindingsService) private readonly practice: PracticeFindingsService,
    @Inject(FollowedPracticeService) private readonly followed: FollowedPracticeService,
  ) {}

  @Query(() => Consistency, {
    description:
      'How evenly areas have put the framework into practice in a quarter, by the statuses in accepted returns. Refused with NOT_FOUND for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for the level ORGANISATION and an unknown domain.',
  })
  @RequiresPermission('comparison:read')
  consistency(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which areas, quarter and actions are compared.' }) filter: ConsistencyFilter,
  ): Promise<Consistency> {
    return this.comparison.compare(actor, filter);
  }

  /** Made when it is asked for: a page that shows the figures alone does not wait for twelve quarters. */
  @ResolveField(() => [FindingType], {
    description:
      'What else may be said of this view: agreement within areas, share of variation, convergence, and what is left when only checked claims count.',
  })
  findings(@CurrentActor() actor: Actor, @Parent() { madeFrom }: Consistency): Promise<FindingType[]> {
    return this.practice.findingsOf(actor, madeFrom);
  }

  /** Made when it is asked for, like the findings. */
  @ResolveField(() => FollowedPractice, {
    description:
      'The view over the quarters that may be compared with its own: what each area had in place, of the same organisations. Refused with INPUT_NOT_UNDERSTOOD for a column that the view does not have.',
  })
  overTime(
    @CurrentActor() actor: Actor,
    @Parent() { madeFrom }: Consistency,
    @Args('column', {
      type: () => ID,
      nullable: true,
      description: 'The key of the column that is followed; leave out for all columns together.',
    })
    column: string | null = null,
  ): Promise<FollowedPractice> {
    return this.followed.follow(actor, madeFrom, column);
  }
}
