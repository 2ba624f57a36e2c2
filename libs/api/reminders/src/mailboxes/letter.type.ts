import { DateTime } from '@monitor/api-platform';
import type { LetterKind, LetterState, MailboxRole } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LetterKindEnum, LetterStateEnum, MailboxRoleEnum } from './letter-words.js';

@ObjectType({ description: 'A letter that was or is to be sent. Neither what it says nor the address is told.' })
export class Letter {
  @Field(() => ID, { description: 'ODS code of the organisation or region that it is for.' })
  organisationCode!: string;

  @Field(() => String, { description: 'Name of the organisation or region.' })
  placeName!: string;

  @Field(() => LetterKindEnum, { description: 'What the letter is about: a day, a step, or a question.' })
  kind!: LetterKind;

  @Field(() => MailboxRoleEnum, { description: 'The role whose mailbox it goes to.' })
  role!: MailboxRole;

  @Field(() => ID, { nullable: true, description: 'The quarter of its return; null where it is about none.' })
  quarterId!: string | null;

  @Field(() => LetterStateEnum, { description: 'Where it is on its way.' })
  state!: LetterState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended as it did, or waits again; null where it was sent.',
  })
  outcome!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => DateTime, { description: 'The moment before which it is not sent.' })
  notBefore!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent or came to another end; null before.' })
  settledAt!: Date | null;
}

@ObjectType({ description: 'How many letters stand in a state.' })
export class LettersInState {
  @Field(() => LetterStateEnum, { description: 'The state that is counted.' })
  state!: LetterState;

  @Field(() => Int, { description: 'How many stand in it.' })
  letters!: number;
}

@ObjectType({ description: 'The letters of the service as administrators look after them.' })
export class LettersOverview {
  @Field(() => Boolean, { description: 'Whether this service sends letters at all.' })
  areSent!: boolean;

  @Field(() => String, { nullable: true, description: 'Why no letters are sent, and what to do; null where they are.' })
  whyNot!: string | null;

  @Field(() => [LettersInState], { description: 'Letters that wait, and those of the last 30 days, by state.' })
  counts!: LettersInState[];

  @Field(() => Int, { description: 'How many organisations are to send a return now.' })
  organisations!: number;

  @Field(() => Int, { description: 'How many of them have no mailbox in use, so that no letter reaches them.' })
  withoutMailbox!: number;

  @Field(() => [Letter], { description: 'Letters to come first, then the latest that ended; 100 at most.' })
  letters!: Letter[];
}
