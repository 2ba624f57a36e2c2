import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActionAnswer } from './action-answer.type.js';
import { MetricAnswer } from './metric-answer.type.js';

@ObjectType({ description: 'A whole return: everything that is asked, answered or not.' })
export class ReturnContent {
  @Field(() => Int)
  catalogueVersion!: number;

  @Field(() => [ActionAnswer])
  actions!: ActionAnswer[];

  @Field(() => [MetricAnswer])
  metrics!: MetricAnswer[];
}
