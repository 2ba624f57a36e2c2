import { DateTime, RoleWords } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnEventKindWords } from './return-event-kinds.js';
import type { ReturnEventKind } from './return-event-kinds.js';

@ObjectType({ description: 'One line of the timeline of a return.' })
export class ReturnEvent {
  @Field(() => Int)
  sequence!: number;

  @Field(() => ReturnEventKindWords)
  kind!: ReturnEventKind;

  @Field(() => Int, { description: 'The submitted revision it happened to; 0 = before the first.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was submitted: what a signature covers.' })
  contentHash!: string | null;

  @Field(() => String)
  personName!: string;

  @Field(() => RoleWords)
  role!: Role;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => DateTime)
  happenedAt!: Date;
}
