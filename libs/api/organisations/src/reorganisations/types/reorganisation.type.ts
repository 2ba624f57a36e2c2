import { Day, NextStepForReader, RecordedStep } from '@monitor/api-platform';
import type { NextStep, ReorganisationState, ReorganisationStep } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReorganisationContentParts } from './reorganisation-content.type.js';
import { ReorganisationIssue } from './reorganisation-issue.type.js';
import { ReorganisationNextStepEnum, ReorganisationStateEnum, ReorganisationStepEnum } from './reorganisation-words.js';

@ObjectType({ description: 'Something that somebody did to a reorganisation.' })
export class ReorganisationEvent extends RecordedStep {
  @Field(() => Int, { description: 'The version that the step made.' })
  version!: number;

  @Field(() => ReorganisationStepEnum, { description: 'What was done in the step.' })
  step!: ReorganisationStep;
}

@ObjectType({ description: 'A step that can be taken next on a reorganisation, and whether the reader may take it.' })
export class ReorganisationNext extends NextStepForReader {
  @Field(() => ReorganisationNextStepEnum, { description: 'The step that can be taken.' })
  step!: NextStep;
}

@ObjectType({ description: 'A body or place that a reorganisation names, by its name.' })
export class NamedBody {
  @Field(() => ID, { description: 'ODS code of the body or place.' })
  code!: string;

  @Field(() => String, {
    description: 'Its name the day before, or the last that is known; of a body that begins, its new one.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What type of organisation it is, in words; null for a place.' })
  typeLabel!: string | null;
}

@ObjectType({ description: 'Organisations that begin, end, take over or move on a day, as administrators record it.' })
export class Reorganisation {
  @Field(() => ID, { description: 'Its id, for the steps on it.' })
  id!: string;

  @Field(() => Int, { description: 'Goes up with each step; to be sent back as `expectedVersion`.' })
  version!: number;

  @Field(() => ReorganisationStateEnum, { description: 'Where it stands between draft and decision.' })
  state!: ReorganisationState;

  @Field(() => String, { description: 'Where it stands, in a few words for people, for example “Waits for approval”.' })
  stateLabel!: string;

  @Field(() => Day, { description: 'The first day of the new state.' })
  effectiveOn!: string;

  @Field(() => Boolean, { description: 'Whether it was approved, not revoked, and its day has come.' })
  hasTakenEffect!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reader may decide about it now: approve it, or approve that it is revoked.',
  })
  waitsForReader!: boolean;

  @Field(() => ReorganisationContentParts, { description: 'What it says, part by part.' })
  content!: ReorganisationContentParts;

  @Field(() => [NamedBody], {
    description: 'The bodies and places that it names; codes of which nothing is known are left out.',
  })
  bodies!: NamedBody[];

  @Field(() => [String], { description: 'What it says, in words, a sentence for each part.' })
  sentences!: string[];

  @Field(() => [ReorganisationEvent], { description: 'What was done to it, the oldest first.' })
  events!: ReorganisationEvent[];

  @Field(() => [ReorganisationNext], { description: 'What can be done next from where it stands.' })
  next!: ReorganisationNext[];

  @Field(() => [ReorganisationIssue], {
    description: 'What must be put right, and what follows, by what is known today; none once it was decided.',
  })
  issues!: ReorganisationIssue[];
}
