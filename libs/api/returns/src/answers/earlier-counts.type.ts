import { sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Answer } from './answer.type.js';

@ObjectType({
  description:
    'The tables of counts of an earlier accepted return, by the broad groups of each stratifier. Nothing else of the return is here.',
})
export class EarlierCounts {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => Int, { description: 'Number of the edition of the form that the earlier return answers.' })
  edition!: number;

  @Field(() => [Answer], { description: 'The tables that were given, in the order of the form.' })
  answers!: Answer[];
}
