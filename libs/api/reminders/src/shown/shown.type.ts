import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An organisation on a list of a lead.' })
export class ShownOrganisation {
  @Field(() => ID, { description: 'ODS code of the organisation on the list.' })
  code!: string;

  @Field(() => String, { description: 'Its name in the quarter.' })
  name!: string;
}

@ObjectType({ description: 'What a letter to the organisations shown would be, or was.' })
export class LetterToShown {
  @Field(() => String, { description: 'What the letter says first, for an organisation that has not sent.' })
  example!: string;

  @Field(() => [ShownOrganisation], { description: 'Those that it goes to.' })
  reached!: ShownOrganisation[];

  @Field(() => [ShownOrganisation], { description: 'Those that have no mailbox in use: ring them, or write yourself.' })
  withoutMailbox!: ShownOrganisation[];

  @Field(() => [ShownOrganisation], { description: 'Those that were written to today already, so not once more.' })
  writtenToday!: ShownOrganisation[];

  @Field(() => [ShownOrganisation], { description: 'Those that have sent, or can send no more, so are not asked.' })
  notAsked!: ShownOrganisation[];
}

@InputType({ description: 'A letter to the organisations shown that have not sent.' })
export class WriteToShownInput extends KeyedInput {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [ID], { description: 'ODS codes of the organisations shown; 1,000 at most.' })
  organisationCodes!: string[];

  @Field(() => String, { nullable: true, description: 'What the lead adds, at most 500 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'What came of writing to the organisations shown.' })
export class WriteToShownPayload {
  @Field(() => Int, { description: 'How many letters were written; they go out at the next working hour.' })
  written!: number;

  @Field(() => String, { nullable: true, description: 'Why none was written, and what to do; null where some were.' })
  problem!: string | null;
}
