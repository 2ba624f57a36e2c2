import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Answer } from './answer.type.js';
import { ActionAnswer } from './action-answer.type.js';
import { MetricAnswer } from './metric-answer.type.js';

@ObjectType({ description: 'A whole return: everything that the organisation is asked, answered or not.' })
export class ReturnContent {
  @Field(() => Int, { description: 'Number of the edition of the form that the return answers.' })
  edition!: number;

  @Field(() => [Answer], {
    description: 'An answer for each question that the organisation is asked, in the order of the form.',
  })
  answers!: Answer[];

  @Field(() => [ActionAnswer], {
    description:
      'The answers to the actions of the framework, part by part. Derived from `answers`, for programs that read returns.',
  })
  actions!: ActionAnswer[];

  @Field(() => [MetricAnswer], {
    description:
      'The tables of counts by the broad groups of each stratifier. Derived from `answers`, for programs that read returns.',
  })
  metrics!: MetricAnswer[];
}
