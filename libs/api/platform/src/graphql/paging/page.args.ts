import { ArgsType, Field, Int } from '@nestjs/graphql';
import { sharedDescriptions } from '../shared-descriptions.js';

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: sharedDescriptions.first })
  first!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.after })
  after?: string | null;
}
