import type { WindowState } from '@monitor/domain';
import { Day } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { WindowStateWords } from '../enums/reference-enums.js';

/** A quarter and the window in which its return can be sent; days are inclusive, in London. */
@ObjectType({ description: 'A quarter and the window in which its return can be sent.' })
export class Quarter {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  longLabel!: string;

  @Field(() => Day)
  opensOn!: string;

  @Field(() => Day)
  dueOn!: string;

  @Field(() => Day)
  closesOn!: string;

  @Field(() => WindowStateWords)
  windowState!: WindowState;
}
