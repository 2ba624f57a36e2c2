import { DateTime, KeyedInput } from '@monitor/api-platform';
import type { MailboxRole, MailboxState } from '@monitor/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MailboxRoleEnum, MailboxStateEnum, MailboxStepEnum } from './letter-words.js';
import { Letter } from './letter.type.js';
import type { MailboxStep } from './mailbox-step.entity.js';

@ObjectType({ description: 'Where letters to a role of an organisation or region go.' })
export class Mailbox {
  @Field(() => MailboxRoleEnum, { description: 'The role that reads it.' })
  role!: MailboxRole;

  @Field(() => MailboxStateEnum, { description: 'Whether letters go there, and why not.' })
  state!: MailboxState;

  @Field(() => String, { nullable: true, description: 'Its address; null where none is kept.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Who set or removed the address; null where nobody ever did.' })
  setByName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the address was set or removed; null where it never was.',
  })
  setAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody who reads it confirmed it; null before.' })
  confirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its readers stopped letters; null where they did not.' })
  stoppedAt!: Date | null;

  @Field(() => Int, { description: 'How often in a row its mail server has refused a letter.' })
  refusals!: number;

  @Field(() => String, { nullable: true, description: 'What its mail server said last when it refused; else null.' })
  refusedBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the reader may not change it; null where they may.' })
  whyNot!: string | null;
}

@ObjectType({ description: 'Something that was done to a mailbox.' })
export class MailboxChange {
  @Field(() => MailboxRoleEnum, { description: 'The role whose mailbox it was done to.' })
  role!: MailboxRole;

  @Field(() => MailboxStepEnum, { description: 'What was done to it.' })
  step!: MailboxStep;

  @Field(() => String, { nullable: true, description: 'The address that it was about.' })
  address!: string | null;

  @Field(() => String, { description: 'Who did it: a person of the service, or somebody who followed a link.' })
  personName!: string;

  @Field(() => DateTime, { description: 'The moment of the change.' })
  happenedAt!: Date;
}

@ObjectType({ description: 'The mailboxes of an organisation or region, and what was sent there.' })
export class MailboxesOfPlace {
  @Field(() => ID, { description: 'ODS code of the organisation or region.' })
  organisationCode!: string;

  @Field(() => String, { description: 'Name of the organisation or region whose mailboxes they are.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether letters go out from this service; where not, no address can be confirmed.',
  })
  areLettersSent!: boolean;

  @Field(() => [Mailbox], { description: 'One for each role that it has, also where no address is kept.' })
  mailboxes!: Mailbox[];

  @Field(() => [MailboxChange], { description: 'What was done to them, the latest first; 20 at most.' })
  steps!: MailboxChange[];

  @Field(() => [Letter], { description: 'Its letters: those to come first, then the latest; 20 at most.' })
  letters!: Letter[];
}

@InputType({ description: 'Which mailbox is meant.' })
export class MailboxInput extends KeyedInput {
  @Field(() => ID, { description: 'ODS code of the organisation or region.' })
  organisationCode!: string;

  @Field(() => MailboxRoleEnum, { description: 'The role whose mailbox it is.' })
  role!: MailboxRole;
}

@InputType({ description: 'An address for a mailbox.' })
export class SetMailboxInput extends MailboxInput {
  @Field(() => String, { description: 'The address of a mailbox that the role shares, not of one person.' })
  address!: string;
}

@ObjectType({ description: 'What came of a change of a mailbox.' })
export class SetMailboxPayload {
  @Field(() => MailboxesOfPlace, { description: 'The mailboxes as they now stand.' })
  place!: MailboxesOfPlace;

  @Field(() => String, { nullable: true, description: 'Why nothing was changed, and what to do; null where it was.' })
  problem!: string | null;
}
