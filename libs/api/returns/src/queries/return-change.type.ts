import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A cell that differs from what counted before, in words.' })
export class ReturnChange {
  @Field(() => String)
  cell!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  before!: string;

  @Field(() => String)
  after!: string;
}
