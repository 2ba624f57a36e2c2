import { OrganisationTypeEnum } from '@monitor/api-platform';
import type { MemberMove, NewBody, NewName, OrganisationType, PlaceMove, SuccessionType } from '@monitor/domain';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SuccessionTypeEnum } from '../../record/record-enums.js';

@InputType('NewBodyInput', { description: 'A body that begins on the day of a reorganisation.' })
@ObjectType('NewBody', { description: 'A body that begins on the day of a reorganisation.' })
export class NewBodyParts implements NewBody {
  @Field(() => ID, { description: 'Its ODS code: one to five letters, digits or hyphens.' })
  code!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is.' })
  type!: OrganisationType;

  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the Office for National Statistics; null where it gives none.',
  })
  onsCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the board it belongs to; null for boards and regions, and where it has none.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of the region it lies in; its own for a region.' })
  regionCode!: string;
}

@InputType('GroupWeightInput', {
  description: 'The share of one equity group that goes along a link, where it differs from that of all people.',
})
@ObjectType('GroupWeight', {
  description: 'The share of one equity group that goes along a link, where it differs from that of all people.',
})
export class GroupWeightParts {
  @Field(() => ID, { description: 'The stratifier and the group, for example `DEPRIVATION.IMD1`.' })
  group!: string;

  @Field(() => Float, { description: 'The share of the group, from 0 to 1.' })
  weight!: number;
}

@InputType('ReorganisationLinkInput', { description: 'That one body takes over from another, in whole or part.' })
@ObjectType('ReorganisationLink', { description: 'That one body takes over from another, in whole or part.' })
export class ReorganisationLinkParts {
  @Field(() => ID, { description: 'ODS code of the body that is taken over from.' })
  predecessorCode!: string;

  @Field(() => ID, { description: 'ODS code of the body that takes over.' })
  successorCode!: string;

  @Field(() => SuccessionTypeEnum, { description: 'How the one follows the other.' })
  type!: SuccessionType;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the predecessor’s people that goes along, above 0 and below 1 with at most six decimals; null for a merger or a change of code, and where nobody knows it.',
  })
  weight!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether nobody knows the weight: the history of the predecessor then counts for its region, and for no board.',
  })
  isWeightUnknown!: boolean;

  @Field(() => [GroupWeightParts], { description: 'Shares of single equity groups, where they are known.' })
  groupWeights!: GroupWeightParts[];

  @Field(() => String, { description: 'Who worked the weights out, and how; empty where nothing is divided.' })
  weightsSource!: string;
}

@InputType('NewNameInput', { description: 'A new name of a body that keeps its code.' })
@ObjectType('NewName', { description: 'A new name of a body that keeps its code.' })
export class NewNameParts implements NewName {
  @Field(() => ID, { description: 'ODS code of the body.' })
  code!: string;

  @Field(() => String, { description: 'The new name, at most 200 characters.' })
  name!: string;
}

@InputType('MemberMoveInput', { description: 'Where an organisation belongs from the day on.' })
@ObjectType('MemberMove', { description: 'Where an organisation belongs from the day on.' })
export class MemberMoveParts implements MemberMove {
  @Field(() => ID, { description: 'ODS code of the organisation that moves.' })
  code!: string;

  @Field(() => ID, {
    description: 'ODS code of a board; or of a region, for a board and for an organisation without one.',
  })
  toCode!: string;
}

@InputType('PlaceMoveInput', {
  description: 'Where all organisations of a place belong from the day on, if their board ends or gives up a part.',
})
@ObjectType('PlaceMove', {
  description: 'Where all organisations of a place belong from the day on, if their board ends or gives up a part.',
})
export class PlaceMoveParts implements PlaceMove {
  @Field(() => ID, { description: 'ODS code of the place, a sub-ICB location.' })
  placeCode!: string;

  @Field(() => ID, { description: 'ODS code of the board or region that they then belong to.' })
  toCode!: string;
}
