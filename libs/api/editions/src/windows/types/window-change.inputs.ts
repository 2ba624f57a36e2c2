import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import type { TypedWindowChange, WindowChangeKind } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WindowChangeKindEnum } from './window-words.js';

const ofWindows = 'Needed for a window;';

@InputType({ description: 'A change as it is typed; what is missing or is no day is said in the answer.' })
export class DraftWindowChangeInput extends KeyedInput implements TypedWindowChange {
  @Field(() => WindowChangeKindEnum, { description: 'What is to change.' })
  kind!: WindowChangeKind;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the organisation; needed for an extension and its end.',
  })
  organisationCode?: string | null;

  @Field(() => String, { nullable: true, description: `${ofWindows} its first day, as year-month-day.` })
  opensOn?: string | null;

  @Field(() => String, { nullable: true, description: `${ofWindows} its deadline, as year-month-day.` })
  dueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed for a window and an extension: the last day, as year-month-day.',
  })
  closesOn?: string | null;

  @Field(() => String, {
    description: 'Why, at most 500 characters. Of an extension the organisation reads it after “because”.',
  })
  reason!: string;
}

@InputType({ description: 'A step on a change of windows that needs no words.' })
export class WindowStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which change of windows is meant, by its `id`.' })
  id!: string;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;
}

@InputType({ description: 'A step on a change of windows for which somebody must say why.' })
export class CommentedWindowStepInput extends WindowStepInput {
  @Field(() => String, { description: 'Why, for whoever reads the record later; at most 500 characters.' })
  comment!: string;
}
