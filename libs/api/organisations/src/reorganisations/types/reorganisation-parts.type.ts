import { OrganisationTypeWords } from '@monitor/api-platform';
import type { MemberMove, NewBody, NewName, OrganisationType, PlaceMove, SuccessionType } from '@monitor/domain';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SuccessionTypeWords } from '../../record/record-enums.js';

@InputType('NewBodyInput', { description: 'A body that begins.' })
@ObjectType('NewBody', { description: 'A body that begins.' })
export class NewBodyParts implements NewBody {
  @Field(() => ID, { description: 'Its ODS code: one to five letters, digits or hyphens.' })
  code!: string;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true })
  onsCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The board it belongs to; null for boards, regions and where none is.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'The region it lies in.' })
  regionCode!: string;
}

@InputType('GroupWeightInput', { description: 'The share of one equity group that goes along a link.' })
@ObjectType('GroupWeight', { description: 'The share of one equity group that goes along a link.' })
export class GroupWeightParts {
  @Field(() => ID, { description: '`STRATIFIER.GROUP`, for example `DEPRIVATION.IMD1`.' })
  group!: string;

  @Field(() => Float)
  weight!: number;
}

@InputType('ReorganisationLinkInput', { description: 'That one body takes over from another, in whole or part.' })
@ObjectType('ReorganisationLink', { description: 'That one body takes over from another, in whole or part.' })
export class ReorganisationLinkParts {
  @Field(() => ID)
  predecessorCode!: string;

  @Field(() => ID)
  successorCode!: string;

  @Field(() => SuccessionTypeWords)
  type!: SuccessionType;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the people that goes along; null where all of them do.',
  })
  weight!: number | null;

  @Field(() => Boolean, { description: 'Whether the drafter says that nobody knows the weight.' })
  isWeightUnknown!: boolean;

  @Field(() => [GroupWeightParts], { description: 'Shares of single equity groups, where they are known.' })
  groupWeights!: GroupWeightParts[];

  @Field(() => String, { description: 'Who worked the weights out, and how; empty where nothing is divided.' })
  weightsSource!: string;
}

@InputType('NewNameInput', { description: 'A new name of a body that keeps its code.' })
@ObjectType('NewName', { description: 'A new name of a body that keeps its code.' })
export class NewNameParts implements NewName {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;
}

@InputType('MemberMoveInput', { description: 'Where an organisation belongs from the day on.' })
@ObjectType('MemberMove', { description: 'Where an organisation belongs from the day on.' })
export class MemberMoveParts implements MemberMove {
  @Field(() => ID)
  code!: string;

  @Field(() => ID, { description: 'A board; or a region, for a board and for an organisation without one.' })
  toCode!: string;
}

@InputType('PlaceMoveInput', {
  description: 'Where all organisations of a place belong, if their board ends or gives up a part.',
})
@ObjectType('PlaceMove', {
  description: 'Where all organisations of a place belong, if their board ends or gives up a part.',
})
export class PlaceMoveParts implements PlaceMove {
  @Field(() => ID)
  placeCode!: string;

  @Field(() => ID, { description: 'A board or a region.' })
  toCode!: string;
}
