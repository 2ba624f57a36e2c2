import { ReturnStateWords } from '@monitor/api-reference';
import type { ReturnState } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionAnswer } from './action-answer.type.js';
import { MetricAnswer } from './metric-answer.type.js';
import { ReturnIssue } from './return-issue.type.js';

@ObjectType()
export class SavedAnswer {
  @Field(() => ID)
  key!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What stands where somebody else had typed meanwhile; nothing was overwritten.' })
export class AnswerConflict {
  @Field(() => ID)
  key!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  editedByName!: string;

  @Field(() => ActionAnswer, { nullable: true })
  action!: ActionAnswer | null;

  @Field(() => MetricAnswer, { nullable: true })
  metric!: MetricAnswer | null;
}

@ObjectType()
export class SaveAnswersPayload {
  @Field(() => [SavedAnswer])
  saved!: SavedAnswer[];

  @Field(() => [AnswerConflict])
  conflicts!: AnswerConflict[];

  @Field(() => [ReturnIssue], { description: 'Of the whole draft as it now stands.' })
  issues!: ReturnIssue[];

  @Field(() => ReturnStateWords)
  state!: ReturnState;
}
