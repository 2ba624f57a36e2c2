import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import type { NextLoadingStep } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LoadingNextStepEnum } from './loading-words.js';

@InputType({ description: 'A step on a collection, with what was looked at.' })
export class LoadingStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which collection the step is on.' })
  id!: string;

  @Field(() => LoadingNextStepEnum, { description: 'The step that is to be taken.' })
  step!: NextLoadingStep;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'The `contentHash` that was looked at; refused with REVISION_STALE where another stands.',
  })
  contentHash!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed to send back, and to propose or refuse a reversal. At most 1,000 characters.',
  })
  comment?: string | null;
}
