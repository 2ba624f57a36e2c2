import { DateTime, NextStepForReader, RecordedStep } from '@monitor/api-platform';
import type {
  NextWindowStep,
  WindowChangeField,
  WindowChangeKind,
  WindowChangeState,
  WindowProblem as DomainProblem,
  WindowStep,
} from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  WindowChangeFieldEnum,
  WindowChangeKindEnum,
  WindowChangeStateEnum,
  WindowNextStepEnum,
  WindowStepEnum,
} from './window-words.js';

@ObjectType({ description: 'Something to mend before a change of windows can be proposed or approved.' })
export class WindowProblem implements DomainProblem {
  @Field(() => WindowChangeFieldEnum, { description: 'The part of the change that it lies in.' })
  field!: WindowChangeField;

  @Field(() => String, { description: 'What was found, what was wanted and what to do.' })
  message!: string;
}

@ObjectType({ description: 'Something that somebody did to a change of windows.' })
export class WindowChangeEvent extends RecordedStep {
  @Field(() => Int, { description: 'Counts the steps of the change from 1.' })
  revision!: number;

  @Field(() => WindowStepEnum, { description: 'What was done in the step.' })
  step!: WindowStep;
}

@ObjectType({ description: 'A step that can be taken next on a change, and whether the reader may take it.' })
export class WindowChangeNext extends NextStepForReader {
  @Field(() => WindowNextStepEnum, { description: 'The step that can be taken.' })
  step!: NextWindowStep;
}

@ObjectType({ description: 'A change of a window or an extension, as lists of changes show it.' })
export class WindowChangeHead {
  @Field(() => ID, { description: 'Names the change for ever.' })
  id!: string;

  @Field(() => WindowChangeKindEnum, { description: 'What it changes.' })
  kind!: WindowChangeKind;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => ID, { description: 'The quarter whose return it is about.' })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the organisation of an extension; null for a change of the window itself.',
  })
  organisationCode!: string | null;

  @Field(() => WindowChangeStateEnum, { description: 'Where it stands between draft and approval.' })
  state!: WindowChangeState;

  @Field(() => String, { description: 'Where it stands, in a few words for people.' })
  stateLabel!: string;

  @Field(() => [String], {
    description: 'What it makes other than it was, in sentences; once approved, as it was on that day.',
  })
  difference!: string[];

  @Field(() => String, { nullable: true, description: 'Who proposed it; null where nobody did.' })
  proposedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it; null where nobody did.' })
  approvedByName!: string | null;

  @Field(() => DateTime, { description: 'When its last step was taken.' })
  recordedAt!: Date;
}

@ObjectType({ description: 'A change of a window or an extension with all that is said and was done about it.' })
export class WindowChangeRecord extends WindowChangeHead {
  @Field(() => Int, { description: 'Goes up with each step on the change; to be sent back as `expectedVersion`.' })
  revision!: number;

  @Field(() => String, { description: 'Why it is made.' })
  reason!: string;

  @Field(() => [String], {
    description:
      'What to know before it is approved: days without an open return, or with two, and a return that opens again.',
  })
  remarks!: string[];

  @Field(() => [WindowProblem], { description: 'Why it could not be approved today; none once it is decided on.' })
  problems!: WindowProblem[];

  @Field(() => [WindowChangeEvent], { description: 'What was done to it, the oldest first.' })
  events!: WindowChangeEvent[];

  @Field(() => [WindowChangeNext], { description: 'What can be done next from where it stands.' })
  next!: WindowChangeNext[];
}

@ObjectType({ description: 'A change of windows after a step, with what must be mended.' })
export class WindowChangePayload {
  @Field(() => WindowChangeRecord, {
    nullable: true,
    description: 'The change as it now stands; null where a draft was not kept.',
  })
  change!: WindowChangeRecord | null;

  @Field(() => [WindowProblem], { description: 'Why nothing was recorded; none where something was.' })
  problems!: WindowProblem[];
}
