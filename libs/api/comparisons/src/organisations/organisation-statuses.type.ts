import { Organisation } from '@monitor/api-organisations';
import {
  BoundariesEnum,
  OrganisationTypeEnum,
  PageArgs,
  PeerGroupEnum,
  sharedDescriptions,
} from '@monitor/api-platform';
import {
  AssuranceLevelEnum,
  ImplementationStatusEnum,
  ReturnStateCount,
  ReturnStateEnum,
} from '@monitor/api-reference';
import type {
  AssuranceLevel,
  Boundaries,
  DomainCode,
  ImplementationStatus,
  OrganisationType,
  PeerGroup,
  ReturnState,
} from '@monitor/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';
import { ComparisonNote } from '../notes/comparison-note.type.js';

/** Which organisations are wanted. */
@InputType({ description: 'Which organisations are wanted, and the domain whose actions are shown.' })
export class OrganisationStatusesFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: 'ODS code of the region, which the viewer may look into.' })
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: 'ODS code of a board of the region; null for all of the region.' })
  icbCode?: string | null;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'Only organisations of this type; null for all.' })
  organisationType?: OrganisationType | null;

  @Field(() => PeerGroupEnum, {
    nullable: true,
    defaultValue: null,
    description: 'Only organisations of this type, or trusts of this kind at the end of the quarter; null for all.',
  })
  peerGroup?: PeerGroup | null;

  @Field(() => ID, { description: 'D1 to D5, whose actions become the columns.' })
  domain!: DomainCode;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description:
      'AS_WAS: the organisations of the region or board in the quarter. AS_NOW: those that count for it today; one that belonged to another lead’s region in the quarter is left out.',
  })
  boundaries?: Boundaries;

  @Field(() => [ReturnStateEnum], {
    nullable: true,
    description: 'Only organisations whose returns are in these states; null for all.',
  })
  states?: ReturnState[] | null;
}

/** Which organisations, and which page of them. */
@ArgsType()
export class OrganisationStatusesArgs extends PageArgs {
  @Field(() => OrganisationStatusesFilter, { description: 'Which organisations and which domain are shown.' })
  filter!: OrganisationStatusesFilter;
}

/** What one organisation says of one action. */
@ObjectType({ description: 'What one organisation says of one action in its accepted return.' })
export class ActionStatus {
  @Field(() => ID, { description: 'The column that it belongs to, by its `key`: the code of the action.' })
  key!: string;

  @Field(() => ImplementationStatusEnum, {
    nullable: true,
    description: 'The status; null where the organisation was not asked, or no return of it was accepted.',
  })
  status!: ImplementationStatus | null;

  @Field(() => String, { description: 'The status in words for people; “No answer” where there is none.' })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The percentage of its services or people for which the status is true, from 0 to 100; null where that is not said.',
  })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelEnum, {
    nullable: true,
    description: 'Who has checked the status; null where that is not said.',
  })
  assurance!: AssuranceLevel | null;
}

/** One organisation's row. */
@ObjectType({ description: 'One organisation of which a return is expected, and its statuses.' })
export class OrganisationStatusRow {
  @Field(() => Organisation, { description: 'The organisation as it was in the quarter.' })
  organisation!: Organisation;

  @Field(() => ReturnStateEnum, {
    description:
      'Where its return stands; statuses are those of the accepted revision, also while another one is on its way.',
  })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words for people, for example “Waiting for sign-off”.' })
  stateLabel!: string;

  @Field(() => [ActionStatus], { description: 'A status for each column, in the order of the columns.' })
  statuses!: ActionStatus[];

  @Field(() => ComparisonNote, {
    nullable: true,
    description: 'What the organisation wrote beside this row: its right of reply; null where no note stands.',
  })
  note!: ComparisonNote | null;
}

/** A page of the organisations of a region with their statuses. */
@ObjectType({
  description:
    'A page of the organisations of a region with what their accepted returns say of one domain, by type and name.',
})
export class OrganisationStatuses {
  @Field(() => String, { description: 'What all of them say, on all pages and in all states, in a sentence or two.' })
  finding!: string;

  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [ReturnStateCount], {
    description: 'How many of the returns are in each state, whichever states are listed.',
  })
  states!: ReturnStateCount[];

  @Field(() => [ConsistencyColumn], {
    description: 'The actions of the domain; where a type of organisation was chosen, only those that it is asked.',
  })
  columns!: ConsistencyColumn[];

  @Field(() => [OrganisationStatusRow], { description: 'The organisations of this page.' })
  organisations!: OrganisationStatusRow[];
}
