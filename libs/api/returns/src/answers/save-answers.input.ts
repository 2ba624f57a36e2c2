import { sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SentAnswer } from './answer-to-store.js';
import { CellsScalar } from './cells.scalar.js';
import type { SentCells } from './cells.scalar.js';
import { OnBehalfInput } from '../on-behalf/on-behalf.input.js';

@InputType({
  description:
    'The whole answer to one question, as typed; it takes the place of what stood there. It is saved even with errors, which come back as issues.',
})
export class AnswerInput implements SentAnswer {
  @Field(() => ID, { description: 'Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`.' })
  question!: string;

  @Field(() => Int, {
    description: 'The `version` of the answer that the sender saw: 0 where nobody has saved it yet.',
  })
  expectedVersion!: number;

  @Field(() => CellsScalar, { description: 'All cells of the answer; whatever is left out or null is empty.' })
  cells!: SentCells;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether somebody has looked at the answer in this quarter, as whoever types it anew has.',
  })
  confirmed!: boolean;
}

@InputType({ description: 'Answers of one return that are to be saved, each question at most once.' })
export class SaveAnswersInput {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [AnswerInput], {
    description: 'The questions that were answered; those left out stay as they are.',
  })
  answers!: AnswerInput[];

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'From what a helper types, who must say; left out by whoever types for their own organisation.',
  })
  onBehalf?: OnBehalfInput | null;
}
