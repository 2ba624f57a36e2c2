import { ReturnStateEnum } from '@monitor/api-reference';
import type { ReturnState } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Answer } from './answer.type.js';
import { ReturnIssue } from './return-issue.type.js';

@ObjectType({ description: 'An answer that now stands as it was sent.' })
export class SavedAnswer {
  @Field(() => ID, {
    description: 'Which answer it is: the `question` that it answers, for example `M01.DEPRIVATION`.',
  })
  key!: string;

  @Field(() => Int, { description: 'To be sent back as `expectedVersion` when it is saved next.' })
  version!: number;
}

@ObjectType({
  description:
    'An answer that somebody else has changed since the sender saw it. Theirs stands, and nothing was overwritten.',
})
export class AnswerConflict {
  @Field(() => ID, {
    description: 'Which answer it is: the `question` that it answers, for example `M01.DEPRIVATION`.',
  })
  key!: string;

  @Field(() => Int, { description: 'To be sent back as `expectedVersion` by whoever saves over it after all.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Who saved what stands there now; null where it was carried over from an earlier quarter.',
  })
  editedByName!: string | null;

  @Field(() => Answer, { description: 'What stands there now.' })
  answer!: Answer;
}

@ObjectType({ description: 'What became of the answers, one by one.' })
export class SaveAnswersPayload {
  @Field(() => [SavedAnswer], { description: 'The answers that were saved, or stood there in the same words already.' })
  saved!: SavedAnswer[];

  @Field(() => [AnswerConflict], {
    description: 'The answers that were not saved, because somebody else has changed them meanwhile.',
  })
  conflicts!: AnswerConflict[];

  @Field(() => [ReturnIssue], {
    description: 'What is wrong with the whole draft as it now stands, in the order of the form.',
  })
  issues!: ReturnIssue[];

  @Field(() => ReturnStateEnum, {
    description: 'Where the return stands after the save: a draft, or still sent back for changes.',
  })
  state!: ReturnState;
}
