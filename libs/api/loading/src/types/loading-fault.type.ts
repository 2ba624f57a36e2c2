import type { LoadingFault as Fault } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something in a published file that could not be loaded.' })
export class LoadingFault implements Fault {
  @Field(() => Int, { description: 'The line of the file.' })
  line!: number;

  @Field(() => String, {
    description: 'The heading of the column; “the mapping” where that says the same for every row.',
  })
  column!: string;

  @Field(() => String, { description: 'What stands there, shortened.' })
  found!: string;

  @Field(() => String, { description: 'What was wanted, and what to do.' })
  wanted!: string;
}
