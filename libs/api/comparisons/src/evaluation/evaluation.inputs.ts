import { usualComparison } from '@monitor/analysis';
import type { EvaluationQuestion, EvaluationUnit, Exposure, OutcomeKind } from '@monitor/analysis';
import { KeyedInput, OrganisationTypeEnum } from '@monitor/api-platform';
import { StratifierEnum } from '@monitor/api-reference';
import type { OrganisationType, Stratifier } from '@monitor/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { EvaluationUnitEnum, ExposureEnum } from './evaluation-enums.js';
import { OutcomeKindEnum } from '../outcome/outcome-filter.input.js';

/** Everything that is decided before anybody looks. */
@InputType({
  description: 'Whether putting something into practice changed an outcome: all that is decided before looking.',
})
export class EvaluationQuestionInput implements EvaluationQuestion {
  @Field(() => EvaluationUnitEnum, {
    defaultValue: usualComparison.unit,
    description: 'Organisations, by what each counted; or boards or regions, by what is published of them.',
  })
  unit!: EvaluationUnit;

  @Field(() => ExposureEnum, {
    defaultValue: usualComparison.exposure,
    description: 'Whether adopting all of the actions is looked at, or how many are in place (of organisations only).',
  })
  exposure!: Exposure;

  @Field(() => Float, {
    defaultValue: usualComparison.adoptedShare,
    description:
      'A board or region has adopted once at least this share of its organisations have, more than 0 and at most 1; says nothing of organisations.',
  })
  adoptedShare!: number;

  @Field(() => [ID], {
    description:
      'One to six actions; an organisation has adopted once it says of each that it is in place. Two to 40 where their number is looked at.',
  })
  actionCodes!: string[];

  @Field({ description: 'Whether only what somebody else has checked counts as in place.' })
  isAssured!: boolean;

  @Field(() => ID, { description: 'The metric whose shares are the outcome, for example `M05`.' })
  metricId!: string;

  @Field(() => StratifierEnum, { description: 'By which groups of people it is divided.' })
  stratifier!: Stratifier;

  @Field(() => OutcomeKindEnum, {
    description: 'Whether the gap, or the share of the group that is set against the other, is looked at.',
  })
  outcome!: OutcomeKind;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    defaultValue: null,
    description: 'Only organisations of this type; null for all that give the metric.',
  })
  organisationType!: OrganisationType | null;

  @Field(() => Int, { description: 'Quarters after adoption from which on an effect is looked for, 0 to 4.' })
  lag!: number;

  @Field(() => ID, { description: 'The first quarter that is looked at, for example `2023-24-Q1`.' })
  firstQuarterId!: string;

  @Field(() => ID, { description: 'The last one; it may be yet to come, and the answer waits for its publication.' })
  lastQuarterId!: string;

  @Field(() => Float, {
    description: 'A smaller change does not matter: a difference of shares, 0.02 for two percentage points.',
  })
  smallestEffect!: number;
}

/** A question, and whether it is declared. */
@InputType({ description: 'A question to be written down.' })
export class AskEvaluationInput extends KeyedInput {
  @Field(() => EvaluationQuestionInput, { description: 'What is asked; it is never changed afterwards.' })
  question!: EvaluationQuestionInput;

  @Field({ description: 'True to declare it before looking; false for a look that is marked as such for ever.' })
  isDeclared!: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the question that this is another version of.' })
  amends?: number | null;
}
