import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EvaluationDesign } from './evaluation-design.type.js';
import { AskEvaluationInput, EvaluationQuestionInput } from './evaluation.inputs.js';
import { Evaluation, Evaluations } from './evaluation.type.js';
import { EvaluationsService } from './evaluations.service.js';

@Resolver(() => Evaluation)
export class EvaluationsResolver {
  constructor(@Inject(EvaluationsService) private readonly service: EvaluationsService) {}

  @Query(() => Evaluations, {
    description: 'Every question of whether putting the framework into practice changed an outcome, with its answer.',
  })
  @RequiresPermission('comparison:read')
  evaluations(@CurrentActor() actor: Actor): Promise<Evaluations> {
    return this.service.list(actor);
  }

  @Query(() => Evaluation, {
    nullable: true,
    description: 'One such question; null where there is none of that number.',
  })
  @RequiresPermission('comparison:read')
  evaluation(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int, description: 'Which one, by its number.' }) number: number,
  ): Promise<Evaluation | null> {
    return this.service.question(actor, number);
  }

  @Query(() => EvaluationDesign, {
    nullable: true,
    description:
      'Who would be compared and what could show, before anybody looks at an outcome; null before there are final figures. Refused with INPUT_NOT_UNDERSTOOD for a question that means nothing, or that runs across a break.',
  })
  @RequiresPermission('evaluation:ask')
  evaluationDesign(
    @CurrentActor() actor: Actor,
    @Args('question', { description: 'What would be asked.' }) question: EvaluationQuestionInput,
  ): Promise<EvaluationDesign | null> {
    return this.service.design(actor, question);
  }

  @Mutation(() => Evaluation, {
    description:
      'Writes a question down for ever; the product answers it by itself. Refused with INPUT_NOT_UNDERSTOOD for one that means nothing, or that runs across a break, and with NOT_FOUND for quarters without returns.',
  })
  @RequiresPermission('evaluation:ask')
  askEvaluation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The question, and whether it is declared.' }) input: AskEvaluationInput,
  ): Promise<Evaluation> {
    return this.service.ask(actor, input);
  }
}
