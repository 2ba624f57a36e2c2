import { Day, OrganisationTypeWords } from '@monitor/api-platform';
import { Area } from '@monitor/api-reference';
import type { OrganisationState, OrganisationType, ReportingBody } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipRecord } from './membership-record.type.js';
import { OrganisationEvent } from './organisation-event.type.js';
import { OrganisationSource } from './organisation-source.type.js';
import { PeriodRecord } from './period-record.type.js';
import { PlaceRecord } from './place-record.type.js';
import { OrganisationStateWords } from './record-enums.js';
import { AskedQuarters, ReportingDuty } from './reporting-duty.type.js';
import { SuccessionRecord } from './succession-record.type.js';

/** All that is known of an organisation over time, as known today or as it was known on a day. */
@ObjectType({
  description: 'All that is known of an organisation over time, as known today or as it was known on a day.',
})
export class OrganisationRecord {
  @Field(() => ID, { description: 'ODS code. Opaque: nothing can be read from its characters.' })
  code!: string;

  @Field(() => String, { description: 'The name today; or the last one.' })
  name!: string;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;

  @Field(() => OrganisationStateWords)
  state!: OrganisationState;

  @Field(() => String, { description: 'What it is or was, whose, where it came from and what became of it.' })
  summary!: string;

  @Field(() => Day, { nullable: true, description: 'The day on which this was known; null for what is known today.' })
  knownOn!: string | null;

  @Field(() => Day)
  openedOn!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day; null while no end is known.' })
  closedOn!: string | null;

  @Field(() => Area, { nullable: true, description: 'Its board today, or on its last day; null where it has none.' })
  icb!: Area | null;

  @Field(() => Area, { description: 'Its region today, or on its last day.' })
  region!: Area;

  @Field(() => [PeriodRecord], { description: 'What it was and whose, period by period, the earliest first.' })
  periods!: PeriodRecord[];

  @Field(() => [SuccessionRecord], { description: 'Bodies that it took over from, all or part, the earliest first.' })
  predecessors!: SuccessionRecord[];

  @Field(() => [SuccessionRecord], { description: 'Bodies that took over from it, all or part, the earliest first.' })
  successors!: SuccessionRecord[];

  @Field(() => [MembershipRecord], { description: 'Networks, places, collaboratives and peer groups over time.' })
  memberships!: MembershipRecord[];

  @Field(() => [PlaceRecord], {
    description: 'Where its figures count on the boundaries of today, by quarters. Always as known today.',
  })
  places!: PlaceRecord[];

  @Field(() => [OrganisationEvent], { description: 'All that happened to it, in words, the earliest first.' })
  timeline!: OrganisationEvent[];

  @Field(() => [OrganisationSource], { description: 'Imports and other records that touched it, the latest first.' })
  sources!: OrganisationSource[];

  @Field(() => AskedQuarters, { nullable: true, description: 'Null where it was never open for a full quarter.' })
  askedQuarters!: AskedQuarters | null;

  @Field(() => String, {
    nullable: true,
    description: 'That it has closed, closes soon or is new, and which return is the last or first; else null.',
  })
  reportingNotice!: string | null;

  @Field(() => [ReportingDuty], {
    description: 'Why it must report, or not: for its first quarter, those open and to come next, and its last.',
  })
  duties!: ReportingDuty[];

  /** What decides whether it must report; not part of the answer. */
  reportingBody!: ReportingBody;

  /** The day from which it is seen; not part of the answer. */
  asOn!: string;
}
