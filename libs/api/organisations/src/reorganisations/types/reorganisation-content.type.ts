import { Day } from '@monitor/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  MemberMoveParts,
  NewBodyParts,
  NewNameParts,
  PlaceMoveParts,
  ReorganisationLinkParts,
} from './reorganisation-parts.type.js';

@InputType('ReorganisationContentInput', { description: 'What a reorganisation says.' })
@ObjectType('ReorganisationContent', { description: 'What a reorganisation says.' })
export class ReorganisationContentParts {
  @Field(() => String, { description: 'What happens, in a few words without a full stop.' })
  title!: string;

  @Field(() => Day, { description: 'The first day of the new state.' })
  effectiveOn!: string;

  @Field(() => String, { description: 'Where it is written down: a link or a document.' })
  source!: string;

  @Field(() => [NewBodyParts])
  newBodies!: NewBodyParts[];

  @Field(() => [ReorganisationLinkParts], { description: 'Who takes over from whom.' })
  links!: ReorganisationLinkParts[];

  @Field(() => [ID], { description: 'Bodies that close and that nobody takes over from.' })
  closures!: string[];

  @Field(() => [NewNameParts])
  newNames!: NewNameParts[];

  @Field(() => [MemberMoveParts], {
    description: 'Where single organisations go. Members of a body with one successor follow it by themselves.',
  })
  moves!: MemberMoveParts[];

  @Field(() => [PlaceMoveParts])
  placeMoves!: PlaceMoveParts[];
}
