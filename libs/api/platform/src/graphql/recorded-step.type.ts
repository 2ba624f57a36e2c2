import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from './scalars.js';

/** What is told of every step of a workflow that somebody took, whatever it is a step of. */
@ObjectType({ isAbstract: true })
export class RecordedStep {
  @Field(() => String, { description: 'What was done, in words.' })
  stepLabel!: string;

  @Field(() => String, { description: 'Who did it, by the name they had then.' })
  personName!: string;

  @Field(() => String, { nullable: true, description: 'Why, where somebody had to say so; else null.' })
  comment!: string | null;

  @Field(() => DateTime, { description: 'When it was done.' })
  recordedAt!: Date;
}

/** What is told of every step that can be taken next: whether the reader may take it. */
@ObjectType({ isAbstract: true })
export class NextStepForReader {
  @Field(() => String, {
    nullable: true,
    description: 'Why the reader may not take it, in a sentence; null where they may.',
  })
  whyNot!: string | null;
}
