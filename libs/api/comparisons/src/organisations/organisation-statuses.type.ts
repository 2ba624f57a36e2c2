import type {
  AssuranceLevel,
  Boundaries,
  DomainCode,
  ImplementationStatus,
  OrganisationType,
  ReturnState,
} from '@monitor/domain';
import { BoundariesWords, OrganisationTypeWords } from '@monitor/api-platform';
import { AssuranceLevelWords, ImplementationStatusWords, Organisation, ReturnStateWords } from '@monitor/api-reference';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
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

/** Organisations of a region with their statuses. */
@ObjectType({ description: 'Organisations of a region with what their accepted returns say of one domain.' })
export class OrganisationStatuses {
  @Field(() => String)
  finding!: string;

  @Field(() => [ConsistencyColumn])
  columns!: ConsistencyColumn[];

  @Field(() => [OrganisationStatusRow])
  organisations!: OrganisationStatusRow[];
}
