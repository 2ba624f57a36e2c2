import { Organisation } from '@monitor/api-organisations';
import {
  DateTime,
  Day,
  OrganisationTypeEnum,
  PageArgs,
  registerEnum,
  RoleEnum,
  sharedDescriptions,
} from '@monitor/api-platform';
import {
  Area,
  Quarter,
  ReturnExtension,
  ReturnStateCount,
  ReturnStateEnum,
  WindowStateEnum,
} from '@monitor/api-reference';
import type { OrganisationType, ReturnState, Role, WindowState } from '@monitor/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MissingEffect } from '../missing/missing-returns.type.js';
import { chaseSortMeaning, chaseSorts } from './chase-order.js';
import type { ChaseSort } from './chase-order.js';

export const ChaseSortEnum = registerEnum({
  name: 'ChaseSort',
  description: 'By what a chase list is sorted.',
  values: chaseSorts,
  meaning: chaseSortMeaning,
});

/** Which returns of a region are wanted, in which order, and which page of them. */
@ArgsType()
export class ChaseListArgs extends PageArgs {
  @Field(() => ID, {
    description: 'ODS code of the region, which the viewer may look into; another is refused with NOT_FOUND.',
  })
  regionCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [ReturnStateEnum], { nullable: true, description: 'Only returns in these states; null for all.' })
  states?: ReturnState[] | null;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'Only organisations of this type; null for all.' })
  organisationType?: OrganisationType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only organisations of this board in the quarter, by ODS code; null for all.',
  })
  icbCode?: string | null;

  @Field(() => ChaseSortEnum, { defaultValue: 'RANK', description: 'By what the list is sorted.' })
  sort!: ChaseSort;
}

@ObjectType({
  description: 'An expected return as whoever chases it sees it: how late it is and how far, without its answers.',
})
export class ChasedReturn {
  @Field(() => Organisation, { description: 'Whose return it is, as it was in the quarter.' })
  organisation!: Organisation;

  @Field(() => ReturnStateEnum, { description: 'Where the return stands.' })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words for people, for example “Waiting for sign-off”.' })
  stateLabel!: string;

  @Field(() => Int, { description: 'The latest submitted revision; 0 = none yet.' })
  revision!: number;

  @Field(() => Day, {
    description:
      'By when the organisation should send it: the deadline of the quarter, or the last day of its extension.',
  })
  sendBy!: string;

  @Field(() => Day, { description: 'Last day on which this organisation can fill in and submit.' })
  closesOn!: string;

  @Field(() => WindowStateEnum, { description: 'Where the window stands today for this organisation.' })
  windowState!: WindowState;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days since `sendBy`, by the calendar in London: above nought it is late, below it has so many days left. Null for a return that was sent.',
  })
  daysLate!: number | null;

  @Field(() => ReturnExtension, {
    nullable: true,
    description: 'More days that this organisation was allowed; null where it has until the close for everybody.',
  })
  extension!: ReturnExtension | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of the questions that it must answer have an answer, whole or not; null for a return that was sent. What was carried over and not confirmed is no answer.',
  })
  answered!: number | null;

  @Field(() => Int, { description: 'How many questions it must answer.' })
  asked!: number;

  @Field(() => RoleEnum, {
    nullable: true,
    description: 'Whom of the organisation to ask: whose step is next; null where it waits for nobody there.',
  })
  contactRole!: Role | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The confirmed mailbox of that role at the organisation; null where it has none, and for all but the leads of its region.',
  })
  contactAddress!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last begun, saved or decided on; null where nobody has begun it.',
  })
  updatedAt!: Date | null;

  @Field(() => MissingEffect, {
    nullable: true,
    description: 'What its absence means for what may be said of the region; null once a revision was accepted.',
  })
  effect!: MissingEffect | null;
}

@ObjectType({
  description: 'A page of the returns expected of a region: who has not sent, how late, and whose absence matters.',
})
export class ChaseList {
  @Field(() => Quarter, { description: 'The quarter, with its window as it stands for everybody.' })
  quarter!: Quarter;

  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => String, {
    description: 'How returns are ranked by what their absence means, in words for above the list.',
  })
  basis!: string;

  @Field(() => [ReturnStateCount], {
    description: 'How many returns of the type and board are in each state, whichever states are listed.',
  })
  states!: ReturnStateCount[];

  @Field(() => Int, {
    description: 'How many of them are late today: to be sent still, and past the day to send them by.',
  })
  late!: number;

  @Field(() => [Area], { description: 'The boards of the region in the quarter, by name: what `icbCode` can be.' })
  boards!: Area[];

  @Field(() => [ChasedReturn], { description: 'The returns of this page.' })
  returns!: ChasedReturn[];
}
