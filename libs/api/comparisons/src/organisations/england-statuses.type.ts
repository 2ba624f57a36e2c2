import { connectionOf, DateTime, Node, OrganisationTypeEnum, RoleEnum } from '@monitor/api-platform';
import { AssuranceLevelEnum, ImplementationStatusEnum, ReturnStateEnum } from '@monitor/api-reference';
import type {
  AssuranceLevel,
  DomainCode,
  ImplementationStatus,
  OrganisationType,
  ReturnState,
  Role,
} from '@monitor/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ComparisonNote } from '../notes/comparison-note.type.js';

@InputType({ description: 'Which statuses are wanted; all conditions hold together.' })
export class StatusesFilter {
  @Field(() => [ID], { nullable: true, description: 'Only statuses in these quarters; leave out for all.' })
  quarterIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only statuses of these actions, by code; leave out for all.' })
  actionCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only organisations of these regions in the quarter, by ODS code; leave out for all.',
  })
  regionCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only these organisations, by ODS code; leave out for all.' })
  organisationCodes?: string[] | null;

  @Field(() => [OrganisationTypeEnum], {
    nullable: true,
    description: 'Only organisations that were of these types; leave out for all.',
  })
  organisationTypes?: OrganisationType[] | null;
}

@ObjectType({ description: 'The status of one action, as an organisation’s accepted return gives it.' })
export class StatusOfAction {
  @Field(() => ID, { description: 'The action by its code, for example D2-S3.' })
  actionCode!: string;

  @Field(() => ImplementationStatusEnum, { description: 'How far the action has been put into practice.' })
  status!: ImplementationStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'For which percentage of services or people the status is true; null where that is not said.',
  })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelEnum, { nullable: true, description: 'Who checked it; null where that is not said.' })
  assurance!: AssuranceLevel | null;
}

@ObjectType({
  description: 'What an organisation wrote beside its statuses of a domain, in its own words: its right of reply.',
})
export class NoteBesideStatuses implements ComparisonNote {
  @Field(() => ID, { description: 'The domain that the note is about, D1 to D5.' })
  domain!: DomainCode;

  @Field(() => Int, { description: 'The step of the note in which these words were written, counted from 1.' })
  number!: number;

  @Field(() => String, {
    description: 'The note as the organisation wrote it: plain text of at most 1,000 characters.',
  })
  text!: string;

  @Field(() => RoleEnum, { description: 'In which role somebody wrote it; no name is told.' })
  role!: Role;

  @Field(() => DateTime, { description: 'When the organisation wrote it.' })
  writtenAt!: Date;
}

@ObjectType({
  implements: () => [Node],
  description: 'What the accepted return of one organisation for one quarter says of actions, for programs.',
})
export class OrganisationQuarter extends Node {
  @Field(() => ID, { description: 'The quarter that the statuses are about, for example 2026-27-Q2.' })
  quarterId!: string;

  @Field(() => ID, { description: 'ODS code of the organisation whose statuses they are.' })
  organisationCode!: string;

  @Field(() => String, { description: 'What the organisation was called in the quarter.' })
  organisationName!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it was in the quarter.' })
  organisationType!: OrganisationType;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of its board in the quarter; null where the board is not known.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of its region in the quarter.' })
  regionCode!: string;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;

  @Field(() => ReturnStateEnum, {
    description: 'Where its return stands; statuses stay those of the accepted revision while another is on its way.',
  })
  state!: ReturnState;

  @Field(() => [NoteBesideStatuses], {
    description:
      'What the organisation wrote beside its statuses: show it wherever you show them. One at most for each domain of the actions that were asked for.',
  })
  notes!: NoteBesideStatuses[];

  @Field(() => [StatusOfAction], {
    description: 'The statuses that were asked for, by the code of the action; none where no return was accepted.',
  })
  statuses!: StatusOfAction[];
}

@ObjectType({ description: 'A page of organisations and quarters with their statuses, by quarter and then by code.' })
export class OrganisationQuarterConnection extends connectionOf(
  OrganisationQuarter,
  'OrganisationQuarter',
  'An organisation in a quarter on a page, with its cursor.',
) {}
