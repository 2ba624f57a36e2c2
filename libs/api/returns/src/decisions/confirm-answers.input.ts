import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SeenAnswer } from '../answers/seen-answer.js';
import type { Confirmation } from './confirm-answers.js';

@InputType({ description: 'An answer as its sender looked at it.' })
export class SeenAnswerInput implements SeenAnswer {
  @Field(() => ID, { description: 'Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`.' })
  question!: string;

  @Field(() => Int, {
    description: 'The `version` that the sender saw; refused with REVISION_STALE where it was typed again since.',
  })
  version!: number;
}

@InputType({ description: 'Answers that a helper typed and that are what the organisation wrote.' })
export class ConfirmAnswersInput extends KeyedInput implements Confirmation {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [SeenAnswerInput], { description: 'The answers that were looked at.' })
  answers!: SeenAnswerInput[];
}
