import { DateTime, Day, RoleEnum } from '@monitor/api-platform';
import type { ReceiptSource, Role } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReceiptSourceEnum } from '../on-behalf/on-behalf.input.js';
import { ReturnEventKindEnum } from './return-event-kinds.js';
import type { ReturnEventKind } from './return-event-kinds.js';

@ObjectType({ description: 'Something that happened to a return: one line of its timeline.' })
export class ReturnEvent {
  @Field(() => Int, { description: 'Its place in the timeline of the return, counted from 1.' })
  sequence!: number;

  @Field(() => ReturnEventKindEnum, { description: 'What happened to the return.' })
  kind!: ReturnEventKind;

  @Field(() => Int, { description: 'The submitted revision that it happened to; 0 before the first.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the content that was submitted, signed off, accepted or sent back; null for other events.',
  })
  contentHash!: string | null;

  @Field(() => String, { description: 'Who did it, by the name they had then.' })
  personName!: string;

  @Field(() => RoleEnum, { description: 'The role that they acted in.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'What they wrote to it; null where they wrote nothing.' })
  comment!: string | null;

  @Field(() => ReceiptSourceEnum, {
    nullable: true,
    description: 'How what a helper typed reached them; null for other events.',
  })
  receivedFrom!: ReceiptSource | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it did; null for other events.' })
  receivedOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When whoever signed it off had last signed in, as the sign-in provider says; null for other events and for sign-offs before this was kept.',
  })
  signedInAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  happenedAt!: Date;
}
