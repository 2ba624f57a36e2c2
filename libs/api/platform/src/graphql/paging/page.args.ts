import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The `nextCursor` of the page before; leave out for the first page.',
  })
  after?: string | null;
}
