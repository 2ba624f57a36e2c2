import { DateTime } from '@monitor/api-platform';
import type { LoadingState, LoadingStep, NextLoadingStep } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoadingNextStepEnum, LoadingStateEnum, LoadingStepEnum } from './loading-words.js';

@ObjectType({ description: 'Rows of a published file that were left out, as its mapping says.' })
export class LeftOutCount {
  @Field(() => String, { description: 'Why they were left out.' })
  because!: string;

  @Field(() => Int, { description: 'How many rows of the file this reason left out.' })
  rows!: number;
}

@ObjectType({ description: 'A step on a collection, and who took it.' })
export class LoadingEvent {
  @Field(() => LoadingStepEnum, { description: 'What was done to the collection.' })
  step!: LoadingStep;

  @Field(() => String, { description: 'Who did it, as they were called then.' })
  personName!: string;

  @Field(() => DateTime, { description: 'When the step was taken.' })
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  comment!: string | null;
}

@ObjectType({
  description: 'A step that somebody may not take now, though it leads on from where the collection stands.',
})
export class WithheldLoadingStep {
  @Field(() => LoadingNextStepEnum, { description: 'The step that is withheld.' })
  step!: NextLoadingStep;

  @Field(() => String, { description: 'Why not, in a sentence.' })
  reason!: string;
}

@ObjectType({
  description:
    'A published collection whose answers the national team loads beside returns. Its answers count only where an organisation has not answered itself.',
})
export class LoadedCollection {
  @Field(() => ID, { description: 'Which one it is.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, from its mapping.' })
  title!: string;

  @Field(() => String, { description: 'Who published it, when and where; said wherever it counts.' })
  source!: string;

  @Field(() => String, { description: 'The name of the file that was read in.' })
  fileName!: string;

  @Field(() => LoadingStateEnum, { description: 'Where the collection stands, from its file to the figures.' })
  state!: LoadingState;

  @Field(() => Int, { description: 'Counts its steps: a step is taken on the version that was looked at.' })
  version!: number;

  @Field(() => String, {
    description: 'SHA-256 of every answer that is to be loaded: what is approved is what was seen.',
  })
  contentHash!: string;

  @Field(() => Int, { description: 'Rows of the file below its headings.' })
  rows!: number;

  @Field(() => [LeftOutCount], { description: 'Rows left out, by the reason why.' })
  leftOut!: LeftOutCount[];

  @Field(() => Int, { description: 'Rows, and answers as a whole, that were refused.' })
  refused!: number;

  @Field(() => Int, { description: 'Answers that can be loaded.' })
  answers!: number;

  @Field(() => Int, { description: 'How many organisations they are of.' })
  organisations!: number;

  @Field(() => [LoadingEvent], { description: 'Its steps, the first first.' })
  events!: LoadingEvent[];

  @Field(() => [LoadingNextStepEnum], { description: 'What whoever asks may do next.' })
  next!: NextLoadingStep[];

  @Field(() => [WithheldLoadingStep], { description: 'What leads on from here, and why whoever asks may not do it.' })
  withheld!: WithheldLoadingStep[];
}
