import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GiveUpPlanInput, ImprovementPlanArgs, PlanActionInput } from './plan.inputs.js';
import { PlanService } from './plan.service.js';
import { ImprovementPlan, ImprovementPlanPayload } from './plan.type.js';

@Resolver(() => ImprovementPlan)
export class PlanResolver {
  constructor(@Inject(PlanService) private readonly service: PlanService) {}

  @Query(() => ImprovementPlan, {
    description:
      'What an organisation will do about actions that are not in place: for itself and its region. Refused with RETURN_NOT_FOUND for a return that the viewer may not see.',
  })
  @RequiresPermission('plan:follow')
  improvementPlan(@CurrentActor() actor: Actor, @Args() asked: ImprovementPlanArgs): Promise<ImprovementPlan> {
    return this.service.read(actor, asked);
  }

  @Mutation(() => ImprovementPlanPayload, {
    description:
      'Makes a plan for an action, or changes it: every earlier day is kept. Can be refused with REVISION_STALE, RETURN_NOT_FOUND, INPUT_NOT_UNDERSTOOD, and with STATE_DOES_NOT_ALLOW where it was changed too often.',
  })
  @RequiresPermission('plan:keep')
  planAction(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What will be done for which action, by whom and when.' }) input: PlanActionInput,
  ): Promise<ImprovementPlanPayload> {
    return this.service.planAction(actor, input);
  }

  @Mutation(() => ImprovementPlanPayload, {
    description:
      'Gives an open plan up, with the reason. Can be refused with REVISION_STALE, RETURN_NOT_FOUND, INPUT_NOT_UNDERSTOOD, and with STATE_DOES_NOT_ALLOW where there is no open plan.',
  })
  @RequiresPermission('plan:keep')
  giveUpPlan(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which plan is given up, and why.' }) input: GiveUpPlanInput,
  ): Promise<ImprovementPlanPayload> {
    return this.service.giveUpPlan(actor, input);
  }
}
