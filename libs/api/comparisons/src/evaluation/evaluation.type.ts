import type { EvaluationUnit, Exposure, OutcomeKind } from '@monitor/analysis';
import { DateTime, OrganisationTypeEnum } from '@monitor/api-platform';
import { Metric, Quarter, StratifierDefinition } from '@monitor/api-reference';
import type { OrganisationType } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { OutcomeKindEnum } from '../outcome/outcome-filter.input.js';
import { EvaluationAnswer } from './evaluation-answer.type.js';
import { EvaluationUnitEnum, ExposureEnum } from './evaluation-enums.js';

/** A question that was asked. */
@ObjectType({
  description: 'A question of whether putting something into practice changed an outcome, with its answer.',
})
export class Evaluation {
  @Field(() => Int, { description: 'Its number, in the order of asking.' })
  number!: number;

  @Field({ description: 'Whether it was declared before anybody looked.' })
  isDeclared!: boolean;

  @Field({ description: 'The question in one sentence.' })
  title!: string;

  @Field(() => EvaluationUnitEnum, { description: 'What is compared with each other.' })
  unit!: EvaluationUnit;

  @Field(() => ExposureEnum, { description: 'What is thought to change it.' })
  exposure!: Exposure;

  @Field(() => Float, { description: 'From which share of its organisations on a board or region has adopted.' })
  adoptedShare!: number;

  @Field(() => [String], { description: 'The actions in short words.' })
  actions!: string[];

  @Field(() => [ID], { description: 'The same by their codes, in the order in which they were asked about.' })
  actionCodes!: string[];

  @Field({ description: 'Whether only what somebody else checked counts.' })
  isAssured!: boolean;

  @Field(() => Metric, { description: 'What was counted of people.' })
  metric!: Metric;

  @Field(() => StratifierDefinition, { description: 'Into which groups it is divided.' })
  stratifier!: StratifierDefinition;

  @Field(() => OutcomeKindEnum, { description: 'What of it is looked at.' })
  outcome!: OutcomeKind;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'The only type that is compared; null for all.' })
  organisationType!: OrganisationType | null;

  @Field({ description: 'Whose figures are compared, in words.' })
  organisations!: string;

  @Field(() => Int, { description: 'Quarters after adoption from which on an effect is looked for.' })
  lag!: number;

  @Field(() => Quarter, { description: 'The first quarter that is looked at.' })
  firstQuarter!: Quarter;

  @Field(() => Quarter, { description: 'The last quarter that is looked at.' })
  lastQuarter!: Quarter;

  @Field(() => Float, { description: 'The smallest change that was said to matter, as a difference of shares.' })
  smallestEffect!: number;

  @Field(() => Int, { nullable: true, description: 'Number of the question that it is another version of.' })
  amends!: number | null;

  @Field({ description: 'Name of whoever asked it.' })
  askedByName!: string;

  @Field(() => DateTime, { description: 'When it was asked; it was never changed since.' })
  askedAt!: Date;

  @Field(() => EvaluationAnswer, {
    nullable: true,
    description: 'Null while it is being worked out, and before its last quarter is published.',
  })
  answer!: EvaluationAnswer | null;

  @Field(() => String, { nullable: true, description: 'What it waits for; null once it is answered.' })
  waitsFor!: string | null;

  @Field({ description: 'Whether its quarters are published, so that the answer is being worked out now.' })
  isBeingAnswered!: boolean;

  @Field(() => [Int], { description: 'Numbers of the questions that are later versions of it, the first asked first.' })
  laterVersions!: number[];
}

/** All questions. */
@ObjectType({ description: 'Every question that was asked, and how many of them nobody declared.' })
export class Evaluations {
  @Field(() => [Evaluation], { description: 'The latest first, 200 at most.' })
  questions!: Evaluation[];

  @Field(() => Int, { description: 'Questions that were declared before looking.' })
  declared!: number;

  @Field(() => Int, { description: 'Looks that were not.' })
  looks!: number;
}
