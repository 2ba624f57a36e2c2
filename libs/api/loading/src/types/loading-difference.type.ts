import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Difference, DifferenceKind } from '../collections/difference.query.js';
import { LoadingDifferenceKindEnum } from './loading-words.js';

@ObjectType({ description: 'Answers of a collection of one quarter, question and region that would change alike.' })
export class LoadingDifference implements Difference {
  @Field(() => ID, { description: 'The quarter that the answers are for.' })
  quarterId!: string;

  @Field(() => ID, { description: 'The code of the question.' })
  question!: string;

  @Field(() => ID, { description: 'The region in which the organisations were in the quarter.' })
  regionCode!: string;

  @Field(() => LoadingDifferenceKindEnum, { description: 'What they would change.' })
  kind!: DifferenceKind;

  @Field(() => Int, { description: 'How many answers.' })
  answers!: number;
}
