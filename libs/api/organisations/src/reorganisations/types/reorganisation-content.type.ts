import { Day } from '@monitor/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  MemberMoveParts,
  NewBodyParts,
  NewNameParts,
  PlaceMoveParts,
  ReorganisationLinkParts,
} from './reorganisation-parts.type.js';

@InputType('ReorganisationContentInput', { description: 'What a reorganisation is to say.' })
@ObjectType('ReorganisationContent', { description: 'What a reorganisation says.' })
export class ReorganisationContentParts {
  @Field(() => String, { description: 'What happens, in a few words without a full stop, at most 120 characters.' })
  title!: string;

  @Field(() => Day, { description: 'The first day of the new state, from 1 July 2022 on.' })
  effectiveOn!: string;

  @Field(() => String, { description: 'Where it is written down: a document or a link.' })
  source!: string;

  @Field(() => [NewBodyParts], { description: 'Bodies that begin on the day.' })
  newBodies!: NewBodyParts[];

  @Field(() => [ReorganisationLinkParts], { description: 'Who takes over from whom.' })
  links!: ReorganisationLinkParts[];

  @Field(() => [ID], { description: 'ODS codes of bodies that close the day before and that nobody takes over from.' })
  closures!: string[];

  @Field(() => [NewNameParts], { description: 'Bodies that go on under their codes with other names.' })
  newNames!: NewNameParts[];

  @Field(() => [MemberMoveParts], {
    description: 'Where single organisations go. Members of a body with one successor follow it by themselves.',
  })
  moves!: MemberMoveParts[];

  @Field(() => [PlaceMoveParts], { description: 'Where all organisations of a place go.' })
  placeMoves!: PlaceMoveParts[];
}
