import { connectionOf, Day, Node, OrganisationTypeEnum } from '@monitor/api-platform';
import type { MembershipKind, OrganisationType } from '@monitor/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { MembershipKindEnum } from '../record/record-enums.js';

@ObjectType({ description: 'What an organisation was called and where it lay between two days, by codes.' })
export class OrganisationStretch {
  @Field(() => Day, { description: 'The first day on which it was so.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day on which it was so; null while no end is known.' })
  validTo!: string | null;

  @Field(() => String, { description: 'What it was called then, written as people read it.' })
  name!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it was then.' })
  type!: OrganisationType;

  @Field(() => ID, {
    nullable: true,
    description: 'The code that the Office for National Statistics gave it; null where it gave none.',
  })
  onsCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the board that it belonged to, its own for a board; null where there is none.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of the region that it lay in, its own for a region.' })
  regionCode!: string;
}

@ObjectType({
  description: 'A network, place, collaborative or peer group that an organisation belonged to for a time.',
})
export class OrganisationGroup {
  @Field(() => MembershipKindEnum, { description: 'Whether the group is a network, a place or another kind.' })
  kind!: MembershipKind;

  @Field(() => ID, { description: 'What the source calls the group by.' })
  groupCode!: string;

  @Field(() => String, { description: 'What people call the group.' })
  groupName!: string;

  @Field(() => Day, { description: 'The first day of belonging to it.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day of belonging to it; null while no end is known.' })
  validTo!: string | null;
}

@ObjectType({ description: 'A part of an organisation’s counts of people that belongs to one area of today.' })
export class PlacedPart {
  @Field(() => ID, { nullable: true, description: 'ODS code of the board; null where it is not known which one.' })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of the region that the part lies in.' })
  regionCode!: string;

  @Field(() => Float, { description: 'How much of every count the part is, from 0 to 1; the parts add up to 1.' })
  share!: number;
}

@ObjectType({ description: 'The areas of today for which what an organisation reported of some quarters counts.' })
export class CountedPlace {
  @Field(() => Day, {
    nullable: true,
    description: 'It holds of quarters that end on this day or later; null for any before.',
  })
  quartersFrom!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'It holds of quarters that end on this day or earlier; null for any later.',
  })
  quartersTo!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the board for which statuses and returns count; null where no board of today holds all.',
  })
  icbCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the region for which statuses and returns count; null where none of today holds all.',
  })
  regionCode!: string | null;

  @Field(() => [PlacedPart], {
    description: 'Where counts of people go, where that is more than one area; empty where all go to the areas above.',
  })
  parts!: PlacedPart[];

  @Field(() => String, {
    nullable: true,
    description: 'Who says by which weights counts are divided here; null where nothing is divided.',
  })
  weightsSource!: string | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'An organisation of England with its past, for programs: by codes and days, as known today.',
})
export class OrganisationOverTime extends Node {
  @Field(() => ID, { description: 'ODS code. Nothing can be read from its characters.' })
  code!: string;

  @Field(() => String, { description: 'Its name today, or its last or first one, written as people read it.' })
  name!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is today, or was last.' })
  type!: OrganisationType;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of its board today, or its last one; its own for a board, null where there is none.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of its region today, or its last one; its own for a region.' })
  regionCode!: string;

  @Field(() => Boolean, { description: 'Whether it exists on the day of the question.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;

  @Field(() => [OrganisationStretch], { description: 'What it was, stretch by stretch, the earliest first.' })
  periods!: OrganisationStretch[];

  @Field(() => [OrganisationGroup], { description: 'The groups that it belonged to, by kind and first day.' })
  memberships!: OrganisationGroup[];

  @Field(() => [CountedPlace], {
    description: 'Where what it reported counts on the boundaries of today, one stretch of quarters after another.',
  })
  places!: CountedPlace[];
}

@ObjectType({ description: 'A page of the organisations of England, by code.' })
export class OrganisationOverTimeConnection extends connectionOf(
  OrganisationOverTime,
  'OrganisationOverTime',
  'An organisation of a page, with its cursor.',
) {}
