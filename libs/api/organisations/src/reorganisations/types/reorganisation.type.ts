import { DateTime, Day } from '@monitor/api-platform';
import type { NextStep, ReorganisationState, ReorganisationStep } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReorganisationContentParts } from './reorganisation-content.type.js';
import { ReorganisationIssue } from './reorganisation-issue.type.js';
import {
  ReorganisationNextStepWords,
  ReorganisationStateWords,
  ReorganisationStepWords,
} from './reorganisation-words.js';

@ObjectType({ description: 'Something that somebody did to a reorganisation.' })
export class ReorganisationEvent {
  @Field(() => Int)
  version!: number;

  @Field(() => ReorganisationStepWords)
  step!: ReorganisationStep;

  @Field(() => String)
  stepLabel!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => String, { nullable: true, description: 'Why, where somebody had to say so.' })
  comment!: string | null;

  @Field(() => DateTime)
  recordedAt!: Date;
}

@ObjectType({ description: 'Something that can be done next with a reorganisation, and whether the reader may.' })
export class ReorganisationNext {
  @Field(() => ReorganisationNextStepWords)
  step!: NextStep;

  @Field(() => String, { nullable: true, description: 'Why the reader may not take the step; null where they may.' })
  whyNot!: string | null;
}

@ObjectType({ description: 'A body that a reorganisation names, by its name.' })
export class NamedBody {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What type of organisation it is; null for a place.' })
  typeLabel!: string | null;
}

@ObjectType({ description: 'Organisations that begin, end, take over or move on a day, as administrators enter it.' })
export class Reorganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Goes up with each step; to be sent back with the next one.' })
  version!: number;

  @Field(() => ReorganisationStateWords)
  state!: ReorganisationState;

  @Field(() => String)
  stateLabel!: string;

  @Field(() => Day)
  effectiveOn!: string;

  @Field(() => Boolean, { description: 'Approved, and its day has come.' })
  hasTakenEffect!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reader can decide about it: approve it, or approve that it is revoked.',
  })
  waitsForReader!: boolean;

  @Field(() => ReorganisationContentParts)
  content!: ReorganisationContentParts;

  @Field(() => [NamedBody], { description: 'The bodies and places it names.' })
  bodies!: NamedBody[];

  @Field(() => [String], { description: 'What it says, in words.' })
  sentences!: string[];

  @Field(() => [ReorganisationEvent], { description: 'What was done to it, the oldest first.' })
  events!: ReorganisationEvent[];

  @Field(() => [ReorganisationNext], { description: 'What can be done next from where it stands.' })
  next!: ReorganisationNext[];

  @Field(() => [ReorganisationIssue], {
    description: 'What must be mended, and what follows, by what is known today; none once it was decided.',
  })
  issues!: ReorganisationIssue[];
}
