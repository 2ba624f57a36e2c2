import { Organisation } from '@monitor/api-organisations';
import { BoundariesWords, OrganisationTypeWords, PageArgs } from '@monitor/api-platform';
import {
  AssuranceLevelWords,
  ImplementationStatusWords,
  ReturnStateCount,
  ReturnStateWords,
} from '@monitor/api-reference';
import type {
  AssuranceLevel,
  Boundaries,
  DomainCode,
  ImplementationStatus,
  OrganisationType,
  ReturnState,
} from '@monitor/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';

/** Which organisations are wanted. */
@InputType({ description: 'Which organisations are wanted, and the domain whose actions are shown.' })
export class OrganisationStatusesFilter {
  @Field(() => ID)
  quarterId!: string;

  @Field(() => ID)
  regionCode!: string;

  @Field(() => ID, { nullable: true })
  icbCode?: string | null;

  @Field(() => OrganisationTypeWords, { nullable: true })
  organisationType?: OrganisationType | null;

  @Field(() => ID)
  domain!: DomainCode;

  @Field(() => BoundariesWords, {
    defaultValue: 'AS_WAS',
    description: 'AS_NOW: what has become of the region or board of today, where it was in the quarter.',
  })
  boundaries?: Boundaries;

  @Field(() => [ReturnStateWords], {
    nullable: true,
    description: 'Only organisations whose returns are in these states; null for all.',
  })
  states?: ReturnState[] | null;
}

/** Which organisations, and which page of them. */
@ArgsType()
export class OrganisationStatusesArgs extends PageArgs {
  @Field(() => OrganisationStatusesFilter)
  filter!: OrganisationStatusesFilter;
}

/** What one organisation says of one action. */
@ObjectType({ description: 'What one organisation says of one action in its accepted return.' })
export class ActionStatus {
  @Field(() => ID)
  key!: string;

  @Field(() => ImplementationStatusWords, { nullable: true, description: 'Null: not asked, or no accepted return.' })
  status!: ImplementationStatus | null;

  @Field(() => String)
  label!: string;

  @Field(() => Int, { nullable: true })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelWords, { nullable: true })
  assurance!: AssuranceLevel | null;
}

/** One organisation's row. */
@ObjectType({ description: 'One organisation that was asked to report, and its statuses.' })
export class OrganisationStatusRow {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => ReturnStateWords)
  state!: ReturnState;

  @Field(() => String)
  stateLabel!: string;

  @Field(() => [ActionStatus], { description: 'One a column, in the order of the columns.' })
  statuses!: ActionStatus[];
}

/** A page of the organisations of a region with their statuses. */
@ObjectType({
  description:
    'A page of the organisations of a region with what their accepted returns say of one domain, by type and name.',
})
export class OrganisationStatuses {
  @Field(() => String, { description: 'What all of them say, on all pages and in all states, in a sentence or two.' })
  finding!: string;

  @Field(() => Int, { description: 'How many organisations the list has, on all its pages.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last.' })
  nextCursor!: string | null;

  @Field(() => [ReturnStateCount], { description: 'How many of the returns stand where, whatever states are listed.' })
  states!: ReturnStateCount[];

  @Field(() => [ConsistencyColumn])
  columns!: ConsistencyColumn[];

  @Field(() => [OrganisationStatusRow], { description: 'The organisations of this page.' })
  organisations!: OrganisationStatusRow[];
}
