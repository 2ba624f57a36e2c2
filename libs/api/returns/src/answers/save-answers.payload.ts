import { DateTime } from '@monitor/api-platform';
import { ReturnStateEnum } from '@monitor/api-reference';
import type { ReturnState } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Answer } from './answer.type.js';
import { ReturnIssue } from './return-issue.type.js';

@ObjectType({ description: 'An answer of which everything that was sent now stands.' })
export class SavedAnswer {
  @Field(() => ID, {
    description: 'Which answer it is: the `question` that it answers, for example `M01.DEPRIVATION`.',
  })
  key!: string;

  @Field(() => Int, { description: 'To be sent back as `expectedVersion` when it is saved next.' })
  version!: number;

  @Field(() => Answer, {
    nullable: true,
    description: 'What stands now, where others changed other cells of it meanwhile; null where it is what was sent.',
  })
  answer!: Answer | null;
}

@ObjectType({ description: 'A cell that somebody else changed to something else than the sender did.' })
export class CellConflict {
  @Field(() => String, { description: 'The cell, within the answer: `status`, `IMD1.numerator` or `s1.name`.' })
  cell!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who changed it last, as far as that is known; null where it was carried over from an earlier quarter.',
  })
  editedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; null where that is not known.' })
  editedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it was the sender, as in another tab or on another device.' })
  isByViewer!: boolean;
}

@ObjectType({ description: 'An answer that cannot be kept. The others of its request were saved all the same.' })
export class RefusedAnswer {
  @Field(() => ID, { description: 'Which answer it is: the `question` as it was sent.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The cell that is to be mended; null where it is the whole answer.',
  })
  cell!: string | null;

  @Field(() => String, { description: 'What was found, what was wanted and what to do, naming the question.' })
  message!: string;
}

@ObjectType({
  description:
    'An answer that somebody else has changed since the sender saw it. In the cells in conflict theirs stands, and nothing was overwritten; what else the sender changed is saved.',
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

  @Field(() => [CellConflict], {
    description: 'The cells that were not saved, for the sender to choose between the two values.',
  })
  cells!: CellConflict[];
}

@ObjectType({ description: 'What became of the answers, one by one.' })
export class SaveAnswersPayload {
  @Field(() => [SavedAnswer], { description: 'The answers that were saved, or stood there in the same words already.' })
  saved!: SavedAnswer[];

  @Field(() => [AnswerConflict], {
    description: 'The answers of which cells were not saved, because somebody else has changed them meanwhile.',
  })
  conflicts!: AnswerConflict[];

  @Field(() => [RefusedAnswer], {
    description:
      'The answers that cannot be kept; nothing of them was saved. Empty for senders who do not name `changed`.',
  })
  refused!: RefusedAnswer[];

  @Field(() => [ReturnIssue], {
    description: 'What is wrong with the whole draft as it now stands, in the order of the form.',
  })
  issues!: ReturnIssue[];

  @Field(() => ReturnStateEnum, {
    description: 'Where the return stands after the save: a draft, or still sent back for changes.',
  })
  state!: ReturnState;
}
