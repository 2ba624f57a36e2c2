import { sharedDescriptions } from '@monitor/api-platform';
import type { ChangeWay } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SentAnswer } from './answer-to-store.js';
import { CellsScalar } from './cells.scalar.js';
import type { SentCells } from './cells.scalar.js';
import { ChangeWayEnum } from './changes/change-way.js';
import { OnBehalfInput } from '../on-behalf/on-behalf.input.js';

@InputType({
  description:
    'The answer to one question, as typed. It is saved even with errors, which come back as issues. With `changed` it is merged by cell with what others saved meanwhile; without, it takes the place of what stood there.',
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

  @Field(() => [String], {
    nullable: true,
    description:
      'The cells that the sender changed since `expectedVersion`, `confirmed` among them: all others keep what stands, and only a cell that somebody else changed meanwhile to something else is a conflict. Left out, the whole answer is one thing. A sender who names them is told of single answers that cannot be kept in `refused`; for all others one such answer refuses the request.',
  })
  changed?: string[] | null;

  @Field(() => ChangeWayEnum, {
    nullable: true,
    description:
      'How the cells were changed, for their history: `TYPED` where it is left out, or is for the service to say.',
  })
  way?: ChangeWay | null;
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
