import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActionAnswer } from './action-answer.type.js';
import { MetricAnswer } from './metric-answer.type.js';

@ObjectType({ description: 'A whole return: everything that the organisation is asked, answered or not.' })
export class ReturnContent {
  @Field(() => Int, { description: 'The edition of the framework catalogue that the return answers.' })
  catalogueVersion!: number;

  @Field(() => [ActionAnswer], {
    description: 'An answer for each action that the organisation is asked, in the order of the catalogue.',
  })
  actions!: ActionAnswer[];

  @Field(() => [MetricAnswer], {
    description: 'A table for each metric that the organisation is asked and each stratifier.',
  })
  metrics!: MetricAnswer[];
}
