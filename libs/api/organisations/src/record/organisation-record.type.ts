import { Day, OrganisationTypeEnum } from '@monitor/api-platform';
import { Area } from '@monitor/api-reference';
import type { OrganisationState, OrganisationType, ReportingBody } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipRecord } from './membership-record.type.js';
import { OrganisationEvent } from './organisation-event.type.js';
import { OrganisationSource } from './organisation-source.type.js';
import { PeriodRecord } from './period-record.type.js';
import { PlaceRecord } from './place-record.type.js';
import { OrganisationStateEnum } from './record-enums.js';
import { AskedQuarters, ReportingDuty } from './reporting-duty.type.js';
import { SuccessionRecord } from './succession-record.type.js';
import { TrustKindRecord } from './trust-kind-record.type.js';

/** All that is known of an organisation over time, as known today or as it was known on a day. */
@ObjectType({
  description: 'All that is known of an organisation over time, as known today or as it was known on a day.',
})
export class OrganisationRecord {
  @Field(() => ID, { description: 'ODS code. Nothing can be read from its characters.' })
  code!: string;

  @Field(() => String, { description: 'Its name on the day from which it is seen, or its last or first one.' })
  name!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is.' })
  type!: OrganisationType;

  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => TrustKindRecord, {
    nullable: true,
    description:
      'The kind of trust that it is on the day from which it is seen; null where no classification says it, and for other types.',
  })
  trustKind!: TrustKindRecord | null;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;

  @Field(() => OrganisationStateEnum, {
    description: 'Whether it is open on the day from which it is seen: today, or `knownOn`.',
  })
  state!: OrganisationState;

  @Field(() => String, {
    description: 'What it is or was, where it belongs, what it took over and what became of it, in a few sentences.',
  })
  summary!: string;

  @Field(() => Day, { nullable: true, description: 'The day on which this was known; null for what is known today.' })
  knownOn!: string | null;

  @Field(() => Day, { description: 'Its first day, past or to come.' })
  openedOn!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day, past or to come; null while no end is known.' })
  closedOn!: string | null;

  @Field(() => Area, {
    nullable: true,
    description:
      'Its board on the day from which it is seen, or its last one; null for a board, for a region and where the board is not known.',
  })
  icb!: Area | null;

  @Field(() => Area, { description: 'Its region on the day from which it is seen, or its last one.' })
  region!: Area;

  @Field(() => [PeriodRecord], {
    description: 'What it was and where it belonged, period by period, the earliest first.',
  })
  periods!: PeriodRecord[];

  @Field(() => [SuccessionRecord], {
    description: 'Bodies that it took over from, in whole or part, the earliest first.',
  })
  predecessors!: SuccessionRecord[];

  @Field(() => [SuccessionRecord], {
    description: 'Bodies that took over from it, in whole or part, the earliest first.',
  })
  successors!: SuccessionRecord[];

  @Field(() => [MembershipRecord], {
    description: 'Networks, places, collaboratives and peer groups that it belonged to.',
  })
  memberships!: MembershipRecord[];

  @Field(() => [PlaceRecord], {
    description:
      'Where its figures count on the boundaries of today, one stretch of quarters after another. Always as known today.',
  })
  places!: PlaceRecord[];

  @Field(() => [OrganisationEvent], { description: 'All that happened to it or is to happen, the earliest first.' })
  timeline!: OrganisationEvent[];

  @Field(() => [OrganisationSource], {
    description: 'Imports and other acts that recorded something about it, the latest first.',
  })
  sources!: OrganisationSource[];

  @Field(() => AskedQuarters, {
    nullable: true,
    description: 'The quarters for which it is asked for a return; null where it was never open for a full quarter.',
  })
  askedQuarters!: AskedQuarters | null;

  @Field(() => String, {
    nullable: true,
    description:
      'That it has closed, closes soon or is new, and which return is its last or first; null where nothing is unusual.',
  })
  reportingNotice!: string | null;

  @Field(() => [ReportingDuty], {
    description:
      'Whether it must report and why: for its first quarter and its last, those whose returns are open and come next, and any whose return counts though nobody would ask for it now.',
  })
  duties!: ReportingDuty[];

  /** What decides whether it must report; not part of the answer. */
  reportingBody!: ReportingBody;

  /** The day from which it is seen; not part of the answer. */
  asOn!: string;
}
