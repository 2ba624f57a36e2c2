import { sharedDescriptions } from '@monitor/api-platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnHead } from './return-head.type.js';

@ObjectType({
  description: 'A page of the returns that a helper can type in today: the latest quarter first, by name within it.',
})
export class HelpedReturns {
  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [ReturnHead], { description: 'The returns of this page.' })
  returns!: ReturnHead[];
}
