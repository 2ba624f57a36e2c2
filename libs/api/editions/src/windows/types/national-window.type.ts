import { Day } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StandingExtension } from '../storage/return-extensions.query.js';

@ObjectType({ description: 'The window of a quarter as administrators look after it.' })
export class NationalWindow {
  @Field(() => Quarter, { description: 'The quarter and its window, also of quarters to come.' })
  quarter!: Quarter;

  @Field(() => Boolean, {
    description: 'False for a quarter ahead that has no window yet: the days are those that it gets by itself.',
  })
  isMade!: boolean;

  @Field(() => Int, { description: 'How many organisations have an extension for it.' })
  extensions!: number;

  @Field(() => String, {
    nullable: true,
    description: 'How it meets the window after it, where days lie between them or two returns are open; else null.',
  })
  remark!: string | null;
}

@ObjectType({ description: 'More days that one organisation has for a quarter.' })
export class GrantedExtension implements StandingExtension {
  @Field(() => ID, { description: 'ODS code of the organisation that has more days.' })
  organisationCode!: string;

  @Field(() => String, { description: 'Name of the organisation in the quarter.' })
  organisationName!: string;

  @Field(() => Day, { description: 'Last day on which the organisation can fill in and submit.' })
  closesOn!: string;

  @Field(() => String, { description: 'Why, to finish the sentence “You have until …, because …”.' })
  reason!: string;
}
