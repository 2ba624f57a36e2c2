import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SeenAnswer } from './seen-answer.js';

@ObjectType({ description: 'An answer that a helper typed and that nobody in the organisation has confirmed.' })
export class WaitingAnswer implements SeenAnswer {
  @Field(() => ID, { description: 'Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`.' })
  question!: string;

  @Field(() => Int, { description: 'The version in which it stands, to be sent back with `confirmAnswers`.' })
  version!: number;
}
